package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Recurrence;

/**
 * What comes back on a day of every month, quarter or week.
 */
final class PeriodDayRules {

	/** "Hằng tháng, trước ngày 25": the period said first. */
	private static final String LED = "(?:báo cáo )?(?:định kỳ )?(?:hằng|mỗi|từng) (tháng|quý)[ ,:(]*(?=(?:xong |hoàn thành |gửi |nộp )?(?:trước|chậm nhất|không muộn|vào|ngày|mùng|từ ngày))";

	private static final String DAY = "(?:ngày )?(?:(làm việc )?(cuối cùng|cuối|đầu tiên)|(?:mùng )?(\\d{1,2})(?: (?:và|,) (?:ngày )?(\\d{1,2}))?)(?: của)?(?! ?[/.-] ?\\d)";

	private static final String OF_QUARTER = "tháng (cuối|đầu|giữa|thứ nhất|thứ hai|thứ ba|thứ [1-3])(?: tiên| cùng)?(?: của)?(?: hằng| mỗi| từng| các)? (quý|kỳ)(?: báo cáo)?( "
			+ Years.NEXT + "| liền kề)?(?: thuộc kỳ báo cáo)?";

	private static final String OF_MONTH = "tháng( " + Years.NEXT + "| liền kề)?(?! ?(?:" + Years.NEXT
			+ "|khi|\\d|cuối|đầu|giữa|thứ|trước|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|giêng|chạp)(?!\\p{L}))(?: báo cáo)?";

	private static final String PERIOD = "(?:(?:hằng|mỗi|từng|các|trong) )?(?:" + OF_QUARTER + "|" + OF_MONTH
			+ "|(quý)(?! ?(?:\\d|[ivl]+(?!\\p{L})|một|hai|ba|bốn|tư))( " + Years.NEXT + ")?)(?: hằng tháng| hằng quý)?";

	private static final String WEEKDAY = "(?:(?:các )?(?:buổi )?(?:sáng|chiều|trưa) )?(?:ngày )?(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật)|t([2-7]))(?: của)? ?(?:(hằng tuần|mỗi tuần|trong tuần|cuối tuần)|(?:của )?(?:tuần )?(đầu|cuối)(?: tiên| cùng)?(?: của)?(?: hằng| mỗi)? tháng|tuần (?:thứ )?([1-4]|hai|ba|nhất)(?: của)?(?: hằng| mỗi)? tháng)(?! ?\\d)(?: hằng tháng)?";

	private PeriodDayRules() {
	}

	/** "Ngày 25 hằng tháng", "Trước ngày 15 của tháng cuối quý". */
	static @Nullable Draft dayOfPeriod(Cursor cursor, int year) {
		Matcher led = cursor.takePrefix(LED);
		Matcher stretch = cursor
			.take("(?:từ )?(?:ngày )?(\\d{1,2}) ?(?:đến|tới|-)(?: hết)? (?=(?:ngày )?\\d{1,2}(?! ?[/.-]))");
		Bound bound = Bound.take(cursor);
		if (bound == Bound.ON && !cursor.looksAt("ngày|mùng") && stretch == null) {
			return null;
		}
		Matcher day = cursor.take(DAY);
		Matcher period = (day != null) ? cursor.take(PERIOD) : null;
		if (day == null || (period == null && led == null)) {
			return null;
		}
		if (day.group(3) != null && (number(day.group(3)) < 1 || number(day.group(3)) > 31)) {
			return null;
		}
		if (!day.group().matches("(?:ngày|mùng).*") && period != null && period.group(1) == null
				&& !period.group().matches("(?:hằng|mỗi|từng).*")) {
			// "02 tháng", "02 tháng sau" is a span
			return null;
		}
		if (led != null && led.group().contains("(")) {
			cursor.skip("\\)");
		}
		Draft read = of(Months.of(led, period), day, bound, year);
		return (stretch != null) ? read.doubted("khoảng ngày trong kỳ: hạn là ngày cuối") : read;
	}

	private static Draft of(Months months, Matcher day, Bound bound, int year) {
		List<LocalDate> due = new ArrayList<>();
		for (int month = months.quarterly ? 3 : 1; month <= 12; month += months.quarterly ? 3 : 1) {
			YearMonth in = YearMonth.of(year, month).plusMonths(months.shift);
			due.add(bound.last(on(in, day.group(2), day.group(3))));
			if (day.group(4) != null) {
				due.add(bound.last(on(in, null, day.group(4))));
			}
		}
		Draft read = Draft.recurring(Set.of(months.quarterly ? Recurrence.QUARTERLY : Recurrence.MONTHLY), due,
				bound.label() + " ngày nêu của mỗi kỳ");
		if (day.group(3) != null && number(day.group(3)) > 28) {
			read = read.doubted("có tháng không có ngày này");
		}
		if (day.group(1) != null) {
			read = read.doubted("hạn là ngày làm việc, cần đối chiếu lịch");
		}
		if (bound == Bound.BEFORE_HOUR) {
			read = read.doubted("hạn có giờ");
		}
		return months.sure ? read : read.doubted("không rõ tháng nào của kỳ");
	}

	private static int number(String text) {
		return Integer.parseInt(text);
	}

	private static LocalDate on(YearMonth month, @Nullable String name, @Nullable String number) {
		if (number != null) {
			return month.atDay(Math.max(1, Math.min(number(number), month.lengthOfMonth())));
		}
		return "đầu tiên".equals(name) ? month.atDay(1) : month.atEndOfMonth();
	}

	/** "Thứ Sáu hằng tuần", "Sáng thứ Hai tuần đầu tháng". */
	static @Nullable Draft weekday(Cursor cursor, int year) {
		Bound bound = Bound.take(cursor);
		Matcher match = cursor.take(WEEKDAY);
		if (match == null) {
			return null;
		}
		DayOfWeek day = dayOfWeek(match);
		Draft read = (match.group(4) != null) ? everyWeek(day, bound, year) : everyMonth(match, day, bound, year);
		return (bound == Bound.BEFORE_HOUR) ? read.doubted("hạn có giờ") : read;
	}

	private static Draft everyWeek(DayOfWeek day, Bound bound, int year) {
		List<LocalDate> due = LocalDate.of(year, 1, 1)
			.with(TemporalAdjusters.nextOrSame(day))
			.datesUntil(LocalDate.of(year + 1, 1, 1), Period.ofWeeks(1))
			.map(bound::last)
			.toList();
		return Draft.recurring(Set.of(Recurrence.WEEKLY), due, "Mỗi tuần một lần");
	}

	private static Draft everyMonth(Matcher match, DayOfWeek day, Bound bound, int year) {
		int week = (match.group(6) == null) ? 1 : Numerals.valueOf(match.group(6));
		List<LocalDate> due = new ArrayList<>();
		for (int month = 1; month <= 12; month++) {
			LocalDate first = LocalDate.of(year, month, 1);
			due.add(bound.last(first.with("cuối".equals(match.group(5)) ? TemporalAdjusters.lastInMonth(day)
					: TemporalAdjusters.dayOfWeekInMonth(week, day))));
		}
		Draft read = Draft.recurring(Set.of(Recurrence.MONTHLY), due, "Ngày trong tuần nêu của mỗi tháng");
		return (match.group(6) != null) ? read.doubted("cách tính tuần trong tháng cần xác nhận") : read;
	}

	private static DayOfWeek dayOfWeek(Matcher match) {
		if (match.group(2) != null) {
			return DayOfWeek.SUNDAY;
		}
		String name = (match.group(1) != null) ? match.group(1) : match.group(3);
		return DayOfWeek.of(Numerals.valueOf(name) - 1);
	}

	/**
	 * Which months are meant.
	 *
	 * @param shift how many months after the period's last one
	 */
	private record Months(boolean quarterly, int shift, boolean sure) {

		static Months of(@Nullable Matcher led, @Nullable Matcher period) {
			boolean ledByQuarter = led != null && led.group(1).equals("quý");
			if (period == null) {
				return new Months(ledByQuarter, 0, !ledByQuarter);
			}
			if (period.group(1) != null) {
				int back = switch (period.group(1)) {
					case "đầu", "thứ nhất", "thứ 1" -> 2;
					case "giữa", "thứ hai", "thứ 2" -> 1;
					default -> 0;
				};
				return new Months(true, (period.group(3) != null) ? 3 - back : -back, period.group(2).equals("quý"));
			}
			if (period.group(5) != null) {
				return new Months(true, 0, false);
			}
			boolean next = period.group(4) != null;
			return new Months(ledByQuarter, next ? 1 : 0, !ledByQuarter || next);
		}

	}

}
