package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

/**
 * The part of a month or quarter that is meant, by convention: the ten days at the start,
 * middle or end of a month, the first, second or third month of a quarter, the weeks of a
 * month from its first day.
 */
enum Part {

	WHOLE, START, MIDDLE, END, FIRST_HALF, SECOND_HALF, FIRST_WEEK, SECOND_WEEK, THIRD_WEEK, FOURTH_WEEK, LAST_WEEK;

	private static final String WEEK = "(?:trong |vào )?tuần(?: lễ)? (?:thứ )?(đầu(?: tiên)?|cuối(?: cùng)?|[1-4]|nhất|hai|ba|tư)(?: của)?(?= tháng| t\\d)";

	private static final String SOME = "(?:trong |vào )?(nửa đầu|nửa cuối|đầu|giữa|cuối|trung tuần|thượng tuần|hạ tuần)(?: của)?(?= tháng| quý| q\\d| t\\d)";

	private static final String MONTH_OF_QUARTER = "(?:trong |vào )?tháng (đầu|thứ nhất|thứ hai|giữa|thứ ba|cuối)(?: tiên| cùng)?(?: của)?(?= quý (?:[i1-4]|0[1-4]|một|hai|ba|bốn|tư))";

	/** Takes the words that stand here. */
	static Part take(Cursor cursor) {
		Matcher week = cursor.take(WEEK);
		if (week != null) {
			return week(week.group(1));
		}
		Matcher some = cursor.take(SOME);
		if (some == null) {
			some = cursor.take(MONTH_OF_QUARTER);
		}
		return (some != null) ? some(some.group(1)) : WHOLE;
	}

	private static Part week(String name) {
		return switch (name.split(" ")[0]) {
			case "đầu", "nhất", "1" -> FIRST_WEEK;
			case "hai", "2" -> SECOND_WEEK;
			case "ba", "3" -> THIRD_WEEK;
			case "tư", "4" -> FOURTH_WEEK;
			default -> LAST_WEEK;
		};
	}

	private static Part some(String name) {
		return switch (name) {
			case "đầu", "thượng tuần", "thứ nhất" -> START;
			case "giữa", "trung tuần", "thứ hai" -> MIDDLE;
			case "nửa đầu" -> FIRST_HALF;
			case "nửa cuối" -> SECOND_HALF;
			default -> END;
		};
	}

	/**
	 * @param whole the month or quarter
	 * @return the part of it
	 */
	Draft of(Type type, LocalDate start, LocalDate end, Draft whole) {
		if (this == WHOLE) {
			return whole;
		}
		return (type == Type.QUARTER) ? ofQuarter(start) : ofMonth(start, end);
	}

	private Draft ofQuarter(LocalDate start) {
		int month = switch (this) {
			case START, FIRST_HALF -> 0;
			case MIDDLE -> 1;
			default -> 2;
		};
		YearMonth in = YearMonth.from(start).plusMonths(month);
		Draft read = Draft.window(Type.QUARTER, in.atDay(1), in.atEndOfMonth(),
				"Ước lệ: tháng thứ %d của quý".formatted(month + 1));
		return (this == FIRST_HALF || this == SECOND_HALF) ? read.doubted("thời gian ước lệ") : read;
	}

	private Draft ofMonth(LocalDate start, LocalDate end) {
		return switch (this) {
			case START -> days(start, 1, 10, null);
			case MIDDLE -> days(start, 11, 20, null);
			case FIRST_HALF -> days(start, 1, 15, "thời gian ước lệ");
			case SECOND_HALF -> days(start, 16, end.getDayOfMonth(), "thời gian ước lệ");
			case FIRST_WEEK -> days(start, 1, 7, null);
			case SECOND_WEEK -> days(start, 8, 14, "cách tính tuần trong tháng");
			case THIRD_WEEK -> days(start, 15, 21, "cách tính tuần trong tháng");
			case FOURTH_WEEK -> days(start, 22, 28, "cách tính tuần trong tháng");
			case LAST_WEEK -> days(start, end.getDayOfMonth() - 6, end.getDayOfMonth(), "cách tính tuần trong tháng");
			default -> days(start, 21, end.getDayOfMonth(), null);
		};
	}

	private static Draft days(LocalDate start, int first, int last, @Nullable String doubt) {
		Draft read = Draft.window(Type.MONTH, start.withDayOfMonth(first), start.withDayOfMonth(last),
				"Ước lệ: từ ngày %d đến ngày %d của tháng".formatted(first, last));
		return (doubt != null) ? read.doubted(doubt) : read;
	}

}
