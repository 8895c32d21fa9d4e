package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Recurrence;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

/**
 * Named days: one, several, from one to another.
 */
final class DayRules {

	private static final String BETWEEN = "(?:,|;|và|\\+|&)+ ?";

	private static final String TO = "(?:đến|tới|-|cho đến)(?: hết)?(?: ngày)?";

	static final String EVERY_YEAR = "(?:hằng|mỗi) năm";

	private DayRules() {
	}

	/** "Từ 15/10 - 15/11/2024", "từ ngày 01 đến ngày 10/6". */
	static @Nullable Draft range(Cursor cursor, int year) {
		int here = cursor.position();
		boolean from = cursor.skip("(?:trong (?:khoảng )?thời gian )?từ(?: ngày)?");
		Draft read = fullRange(cursor, year);
		if (read == null && from) {
			read = shortRange(cursor, year);
		}
		if (read == null) {
			cursor.back(here);
		}
		return read;
	}

	private static @Nullable Draft fullRange(Cursor cursor, int year) {
		int here = cursor.position();
		Days first = Days.take(cursor, year);
		if (first == null || !cursor.skip(TO)) {
			cursor.back(here);
			return null;
		}
		Days last = Days.take(cursor, year);
		if (last == null) {
			cursor.back(here);
			return null;
		}
		return rangeOf(first, last, year);
	}

	private static @Nullable Draft shortRange(Cursor cursor, int year) {
		int here = cursor.position();
		Matcher first = cursor.take("(?:ngày )?(\\d{1,2}) ?(?=" + TO + ")");
		if (first == null || !cursor.skip(TO)) {
			cursor.back(here);
			return null;
		}
		Days last = Days.take(cursor, year);
		if (last == null) {
			cursor.back(here);
			return null;
		}
		return rangeOf(new Days(Integer.parseInt(first.group(1)), last.month(), last.year()), last, year);
	}

	private static Draft rangeOf(Days first, Days last, int year) {
		int endYear = (last.year() != null) ? last.year() : year;
		boolean crosses = first.year() == null
				&& (first.month() > last.month() || (first.month() == last.month() && first.day() > last.day()));
		// an end without a year of its own lies in the next one, an end with one in that
		int startYear = (crosses && last.year() != null) ? endYear - 1 : (last.year() != null) ? endYear : year;
		LocalDate start = first.in(startYear);
		LocalDate end = last.in((crosses && last.year() == null) ? endYear + 1 : endYear);
		if (start == null || end == null) {
			return Draft.undated(Type.UNKNOWN, "Khoảng ngày").doubted("ngày không có trong lịch");
		}
		Draft read = Draft.window(Type.DATE, start, end, "Từ ngày đến ngày");
		if (end.isBefore(start)) {
			return read.doubted("ngày cuối trước ngày đầu");
		}
		if (crosses && last.year() == null) {
			return read.doubted("khoảng ngày kéo sang năm sau");
		}
		return withYearDoubt(read, end.getYear(), year);
	}

	/** "Từ ngày ký đến 31/12/2024": only the end is a date. */
	static @Nullable Draft untilDay(Cursor cursor, int year) {
		int here = cursor.position();
		boolean event = cursor.skip("(?:kể )?từ (?:khi|ngày|lúc|nay)(?: [\\p{L}]+){0,6}?(?= (?:cho )?đến)");
		Draft read = event ? days(cursor, year) : null;
		if (read == null || read.type() != Type.DATE || read.due().size() != 1) {
			cursor.back(here);
			return null;
		}
		return Draft.points(Type.DATE, read.due(), "Đến ngày");
	}

	/** "Trước ngày 15 của các tháng 3, 6, 9, 12". */
	static @Nullable Draft dayOfMonths(Cursor cursor, int year) {
		int here = cursor.position();
		Bound bound = Bound.take(cursor);
		Matcher match = cursor
			.take("(?:ngày )?(\\d{1,2})(?: của)?(?: các)? tháng ((?:\\d{1,2}(?!\\d|/)(?:, | và |,)?(?:tháng )?){2,})");
		if (match == null) {
			cursor.back(here);
			return null;
		}
		List<Days> days = new ArrayList<>();
		for (String month : match.group(2).split("\\D+")) {
			days.add(new Days(Integer.parseInt(match.group(1)), Integer.parseInt(month), null));
		}
		return pointsOf(days, bound, year);
	}

	/** "Trước ngày 30/11", "15/3; 15/6", "Trước 31/12 hằng năm". */
	static @Nullable Draft days(Cursor cursor, int year) {
		int here = cursor.position();
		boolean yearly = cursor.skip(EVERY_YEAR + ",?(?= ?(?:xong |hoàn thành )?(?:trước|chậm nhất|vào|ngày|\\d))");
		Bound bound = Bound.take(cursor);
		Days first = Days.take(cursor, year);
		if (first == null) {
			cursor.back(here);
			return null;
		}
		List<Days> days = new ArrayList<>(List.of(first));
		boolean carried = false;
		for (int end = cursor.position(); cursor.skip(BETWEEN); end = cursor.position()) {
			boolean clause = cursor.since(end).contains(";");
			int from = cursor.position();
			Bound next = Bound.take(cursor);
			boolean silent = cursor.since(from).isEmpty();
			Days more = (silent || next == bound) ? Days.take(cursor, year) : null;
			if (more == null || (!silent && clause)) {
				cursor.back(end);
				break;
			}
			carried |= silent && clause && bound != Bound.ON;
			days.add(more);
		}
		if (yearly || cursor.skip(EVERY_YEAR)) {
			return everyYear(days, bound, year);
		}
		Draft read = pointsOf(days, bound, year);
		return (carried && read.doubt() == null) ? read.doubted("không rõ «trước» có áp dụng cho mọi ngày") : read;
	}

	private static Draft everyYear(List<Days> days, Bound bound, int year) {
		Draft read = pointsOf(days, bound, year);
		return new Draft(Type.RECURRING, Set.of(Recurrence.YEARLY), null, read.due(), null, null, "Hằng năm",
				read.doubt());
	}

	private static Draft pointsOf(List<Days> days, Bound bound, int year) {
		List<LocalDate> due = new ArrayList<>();
		Integer later = null;
		String doubt = null;
		for (int i = days.size() - 1; i >= 0; i--) {
			Days day = days.get(i);
			later = (day.year() != null) ? day.year() : later;
			LocalDate date = day.in((later != null) ? later : year);
			if (date == null) {
				return Draft.undated(Type.UNKNOWN, "Ngày").doubted("ngày không có trong lịch");
			}
			String yearDoubt = Years.doubt(date.getYear(), year);
			doubt = (yearDoubt != null) ? yearDoubt : doubt;
			due.add(0, bound.last(date));
		}
		Draft read = (bound == Bound.ON && due.size() == 1)
				? Draft.window(Type.DATE, due.get(0), due.get(0), "Vào ngày")
				: Draft.points(Type.DATE, due, bound.label() + " ngày nêu");
		return (doubt != null) ? read.doubted(doubt) : read;
	}

	/** "Trước Tết Dương lịch 2025", "trước Quốc khánh". */
	static @Nullable Draft holiday(Cursor cursor, int year) {
		int here = cursor.position();
		Bound bound = Bound.take(cursor);
		Matcher match = cursor
			.take("(?:dịp |ngày )?(tết dương lịch|tết nguyên đán|tết âm lịch|quốc khánh|giỗ tổ(?: hùng vương)?)");
		if (match == null || bound == Bound.ON) {
			cursor.back(here);
			return null;
		}
		Integer written = Years.take(cursor, year);
		int in = (written != null) ? written : year;
		return switch (match.group(1)) {
			case "tết dương lịch" -> {
				LocalDate day = LocalDate.of((written != null) ? in : year + 1, 1, 1);
				Draft read = Draft.points(Type.DATE, List.of(bound.last(day)), "Trước Tết Dương lịch");
				yield (written != null) ? read : read.doubted("không rõ Tết Dương lịch của năm nào");
			}
			case "quốc khánh" -> Draft.points(Type.DATE, List.of(bound.last(LocalDate.of(in, 9, 2))), "Quốc khánh 2/9");
			default -> Draft.undated(Type.UNKNOWN, "Ngày lễ âm lịch").doubted("cần xác định ngày dương lịch");
		};
	}

	static Draft withYearDoubt(Draft read, int year, int planYear) {
		String doubt = Years.doubt(year, planYear);
		return (doubt != null && read.doubt() == null) ? read.doubted(doubt) : read;
	}

}
