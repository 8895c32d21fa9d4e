package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Recurrence;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

/**
 * What repeats: at the ends of periods, on a day of the month, on a weekday.
 */
final class RecurrenceRules {

	private static final String EVERY = "(?:(?:theo |cuối |báo cáo )?(?:định kỳ )?(?:hằng|mỗi|từng)|theo(?: định kỳ)?|định kỳ(?: theo)?(?: hằng| mỗi)?|báo cáo|hết|kết thúc)(?: kỳ)?";

	private static final String PERIOD = "(tháng(?! ?(?:\\d|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|giêng|chạp)(?! năm(?: \\d|$)))|quý(?! ?(?:\\d|i|một|hai|ba|bốn|tư)(?![\\p{L}&&[^iv]]))|0?6 tháng(?: đầu năm| giữa năm)?(?! cuối)|0?9 tháng(?: đầu năm)?|0?3 tháng(?! cuối| đầu)|nửa năm|(?:01|1|một) năm|(?:cả |cuối )?năm(?! ?(?:20|\\d|học))|tuần(?! (?:đầu|cuối|thứ|\\d)))";

	private RecurrenceRules() {
	}

	/** "Hằng tháng, quý, 6 tháng, năm", "Theo quý", "6 tháng, cuối năm". */
	static @Nullable Draft periods(Cursor cursor, int year) {
		int here = cursor.position();
		boolean reported = cursor.seen().matches(".*(?:báo cáo|định kỳ|sơ kết|tổng kết|bc)[^;]*");
		boolean every = cursor.skip(EVERY + "(?= ?" + PERIOD + ")");
		List<String> names = new ArrayList<>();
		int end = cursor.position();
		for (Matcher one = cursor.take(PERIOD); one != null; one = cursor.take(PERIOD)) {
			names.add(one.group(1));
			end = cursor.position();
			if (!cursor.skip("(?:(?:,|và|/|-|;|hoặc|\\+|&)+ ?)+")) {
				break;
			}
			cursor.skip("(?:" + EVERY + "|tổng kết|sơ kết|và)(?= ?" + PERIOD + ")");
		}
		cursor.back(end);
		if (names.isEmpty() || !(every || reported || names.size() > 1)) {
			cursor.back(here);
			return null;
		}
		if (names.size() == 1 && names.get(0).contains("đầu năm")) {
			cursor.back(here);
			return null;
		}
		cursor.skip("(?:một|1|01) lần");
		Draft read = PeriodEnds.of(recurrences(names), year);
		return (names.contains("tuần")) ? read.doubted("kỳ tuần không nêu ngày") : read;
	}

	private static Set<Recurrence> recurrences(List<String> names) {
		Set<Recurrence> found = new TreeSet<>();
		for (String name : names) {
			if (name.startsWith("tháng")) {
				found.add(Recurrence.MONTHLY);
			}
			else if (name.startsWith("quý") || name.matches("0?3 tháng.*")) {
				found.add(Recurrence.QUARTERLY);
			}
			else if (name.matches("0?6 tháng.*|nửa năm")) {
				found.add(Recurrence.HALF_YEARLY);
			}
			else if (name.matches("0?9 tháng.*")) {
				found.add(Recurrence.NINE_MONTH);
			}
			else if (name.startsWith("tuần")) {
				found.add(Recurrence.WEEKLY);
			}
			else if (!name.equals("cuối năm") || !found.contains(Recurrence.HALF_YEARLY)) {
				found.add(Recurrence.YEARLY);
			}
		}
		return found;
	}

	/** "Báo cáo quý I, 6 tháng, quý III và năm": the four periods of reform reports. */
	static @Nullable Draft reportPeriods(Cursor cursor, int year) {
		int here = cursor.position();
		String quarter = "quý (?:i|1|01|iii|3|03)(?!\\p{L})(?:/20\\d\\d)?";
		Matcher match = cursor.take("(?:" + quarter
				+ "|0?6 tháng(?: đầu năm)?|0?9 tháng(?: đầu năm)?|(?:cả )?năm(?: 20\\d\\d)?)(?:(?: ?, ?| và |; ?)+(?:báo cáo )?(?:"
				+ quarter + "|0?6 tháng(?: đầu năm)?|0?9 tháng(?: đầu năm)?|(?:cả )?năm(?: 20\\d\\d)?)){2,}");
		if (match == null || !match.group().contains("quý") || !match.group().contains("6 tháng")
				|| !match.group().contains("năm") || match.group().matches(".*20\\d\\d.*")) {
			cursor.back(here);
			return null;
		}
		return PeriodEnds.of(Set.of(Recurrence.QUARTERLY), year);
	}

	/** "01 năm/lần", "Mỗi quý 01 lần", "Ít nhất 01 lần/quý", "03 tháng một lần". */
	static @Nullable Draft frequency(Cursor cursor, int year) {
		String unit = "(tháng|quý|năm|tuần)";
		String once = "(?:một|1|01) lần";
		cursor.skip("(?:ít nhất|tối thiểu|không ít hơn|định kỳ)(?= ?[\\d\\p{L}]+ (?:" + unit + "|lần))");
		Matcher match = cursor.take("(?:mỗi |định kỳ )?(\\d{1,2}|" + Numerals.WORDS + ")? ?" + unit + "(?: ?/ ?lần| "
				+ once + "(?:/1)?| ?/ ?" + once + ")");
		if (match != null) {
			int count = (match.group(1) != null) ? Numerals.valueOf(match.group(1)) : 1;
			return every(count, match.group(2), year);
		}
		Matcher times = cursor.take("(\\d{1,2}|" + Numerals.WORDS
				+ ") ?lần ?(?:/|trên|mỗi|trong|một|1) ?(?:(?:một|1|01) )?(6 tháng|" + unit + ")");
		if (times == null) {
			Matcher swapped = cursor
				.take("(?:mỗi|hằng) " + unit + " (?:ít nhất |tối thiểu )?(\\d{1,2}|" + Numerals.WORDS + ") lần");
			return (swapped == null) ? null : often(Numerals.valueOf(swapped.group(2)), swapped.group(1), year);
		}
		return often(Numerals.valueOf(times.group(1)), times.group(2), year);
	}

	private static Draft often(int times, String period, int year) {
		Draft read = period.equals("6 tháng") ? every(6, "tháng", year) : every(1, period, year);
		return (times == 1) ? read : read.doubted("nhiều lần trong một kỳ, không nêu ngày");
	}

	private static Draft every(int count, String unit, int year) {
		int months = count * switch (unit) {
			case "tháng" -> 1;
			case "quý" -> 3;
			case "năm" -> 12;
			default -> 0;
		};
		return switch (months) {
			case 1 -> PeriodEnds.of(Set.of(Recurrence.MONTHLY), year);
			case 3 -> PeriodEnds.of(Set.of(Recurrence.QUARTERLY), year);
			case 6 -> PeriodEnds.of(Set.of(Recurrence.HALF_YEARLY), year);
			case 12 -> PeriodEnds.of(Set.of(Recurrence.YEARLY), year);
			case 0 ->
				Draft.recurring(Set.of(Recurrence.WEEKLY), List.of(), "Hằng tuần").doubted("kỳ tuần không nêu ngày");
			default -> Draft.recurring(Set.of(), List.of(), "Lặp lại %d %s một lần".formatted(count, unit))
				.doubted("chu kỳ ít gặp");
		};
	}

	/**
	 * "Ngày 25 hằng tháng", "Trước ngày 15 của tháng cuối quý", "Ngày cuối cùng của
	 * tháng".
	 */
	static @Nullable Draft dayOfPeriod(Cursor cursor, int year) {
		int here = cursor.position();
		Bound bound = Bound.take(cursor);
		if (bound == Bound.ON && !cursor.looksAt("ngày|mùng|mồng")) {
			cursor.back(here);
			return null;
		}
		Matcher day = cursor.take(
				"(?:ngày )?(?:(làm việc )?(cuối cùng|cuối|đầu tiên)|(?:mùng |mồng )?(\\d{1,2})(?: và (?:ngày )?(\\d{1,2}))?)(?: của)?(?= (?:hằng|mỗi|từng|các)? ?(?:tháng|quý))");
		Matcher period = (day != null) ? cursor.take(
				"(?:(?:hằng|mỗi|từng|các) )?(?:tháng (cuối|đầu)(?: tiên| cùng)?(?: của)?(?: hằng| mỗi)? (?:quý|kỳ)( sau| tiếp theo| kế tiếp| liền kề)?|tháng( sau| tiếp theo| kế tiếp| liền kề)?(?! ?\\d| cuối| đầu| giữa)|quý( sau| tiếp theo| kế tiếp)?(?! ?[\\di]))(?: hằng tháng| hằng quý)?")
				: null;
		if (day == null || period == null || day.group(3) != null && Integer.parseInt(day.group(3)) > 31) {
			cursor.back(here);
			return null;
		}
		boolean quarterly = period.group(1) != null || period.group().strip().contains("quý");
		boolean next = period.group(2) != null || period.group(3) != null || period.group(4) != null;
		int monthInQuarter = "đầu".equals(period.group(1)) ? 1 : 3;
		List<LocalDate> due = new ArrayList<>();
		for (int month = quarterly ? 3 : 1; month <= 12; month += quarterly ? 3 : 1) {
			YearMonth in = YearMonth.of(year, month);
			in = quarterly ? in.plusMonths(monthInQuarter - 3 + (next ? 3 : 0)) : in.plusMonths(next ? 1 : 0);
			for (int group = 3; group <= 4; group++) {
				if (group == 3 || day.group(4) != null) {
					due.add(bound.last(on(in, day.group(2), day.group(group))));
				}
			}
		}
		Draft read = Draft.recurring(Set.of(quarterly ? Recurrence.QUARTERLY : Recurrence.MONTHLY), due,
				bound.label() + " ngày nêu của mỗi kỳ");
		if (day.group(3) != null && Integer.parseInt(day.group(3)) > 28) {
			return read.doubted("có tháng không có ngày này");
		}
		return (day.group(1) != null && bound == Bound.BEFORE) || (quarterly && period.group(1) == null)
				? read.doubted("cần xác nhận ngày") : read;
	}

	private static LocalDate on(YearMonth month, @Nullable String name, @Nullable String number) {
		if (number != null) {
			return month.atDay(Math.min(Integer.parseInt(number), month.lengthOfMonth()));
		}
		return "đầu tiên".equals(name) ? month.atDay(1) : month.atEndOfMonth();
	}

	/** "Thứ Sáu hằng tuần", "Sáng thứ Hai tuần đầu tháng". */
	static @Nullable Draft weekday(Cursor cursor, int year) {
		int here = cursor.position();
		Bound bound = Bound.take(cursor);
		Matcher match = cursor.take(
				"(?:(?:các )?(?:buổi )?(?:sáng|chiều|trưa) )?(?:ngày )?(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật)|t([2-7]))(?: của)? ?(?:(hằng tuần|mỗi tuần|trong tuần|cuối tuần)|(?:của )?(?:tuần )?(đầu|cuối)(?: tiên| cùng)?(?: của)?(?: hằng| mỗi)? tháng|tuần (?:thứ )?([1-4]|hai|ba|nhất)(?: của)?(?: hằng| mỗi)? tháng)(?: hằng tháng)?");
		if (match == null) {
			cursor.back(here);
			return null;
		}
		DayOfWeek day = dayOfWeek(match);
		List<LocalDate> due = new ArrayList<>();
		if (match.group(4) != null) {
			LocalDate.of(year, 1, 1)
				.with(TemporalAdjusters.nextOrSame(day))
				.datesUntil(LocalDate.of(year + 1, 1, 1), Period.ofWeeks(1))
				.map(bound::last)
				.forEach(due::add);
			return Draft.recurring(Set.of(Recurrence.WEEKLY), due, "Mỗi tuần một lần");
		}
		for (int month = 1; month <= 12; month++) {
			LocalDate first = LocalDate.of(year, month, 1);
			due.add(bound.last("cuối".equals(match.group(5)) ? first.with(TemporalAdjusters.lastInMonth(day)) : first
				.with(TemporalAdjusters.dayOfWeekInMonth((match.group(6) != null) ? week(match.group(6)) : 1, day))));
		}
		Draft read = Draft.recurring(Set.of(Recurrence.MONTHLY), due, "Ngày trong tuần nêu của mỗi tháng");
		return (match.group(6) != null) ? read.doubted("cách tính tuần trong tháng cần xác nhận") : read;
	}

	private static int week(String name) {
		return name.equals("nhất") ? 1 : Numerals.valueOf(name);
	}

	private static DayOfWeek dayOfWeek(Matcher match) {
		if (match.group(2) != null) {
			return DayOfWeek.SUNDAY;
		}
		String name = (match.group(1) != null) ? match.group(1) : match.group(3);
		return DayOfWeek.of(Numerals.valueOf(name) - 1);
	}

	/**
	 * "Định kỳ" alone; in a report row the plan's own reporting periods stand behind it.
	 */
	static @Nullable Draft unspecified(Cursor cursor, int year) {
		String seen = cursor.seen();
		if (cursor.skip(
				"(?:theo )?(?:báo cáo )?(?:theo )?định kỳ(?: theo quy định)?(?! ?(?:hằng|mỗi|tháng|quý|\\d|năm|tuần))|báo cáo kỳ")) {
			boolean report = (seen + " ").matches(".*(?:báo cáo|bc)[^;]*")
					|| cursor.seen().strip().matches(".*báo cáo (?:theo )?định kỳ");
			if (report) {
				return PeriodEnds.of(Set.of(Recurrence.QUARTERLY, Recurrence.HALF_YEARLY, Recurrence.YEARLY), year)
					.doubted("«định kỳ» không nêu kỳ: hiểu là quý, 6 tháng, năm theo chế độ báo cáo của kế hoạch");
			}
			return Draft.undated(Type.RECURRING, "Định kỳ, không nêu kỳ").doubted("không nêu kỳ");
		}
		return null;
	}

}
