package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

/**
 * The part of a period that is meant, by convention: the ten days at the start, middle or
 * end of a month, the first, second or third month of a quarter, the weeks of a month
 * from its first day.
 *
 * @param name {@code đầu}, {@code giữa}, {@code cuối}, {@code tuần} or blank for the
 * whole
 * @param week which week, from 1; 0 for the last
 */
record Part(String name, int week) {

	static final Part WHOLE = new Part("", 0);

	static Part take(Cursor cursor) {
		Matcher week = cursor.take(
				"(?:trong )?tuần(?: lễ)? (?:thứ )?(đầu(?: tiên)?|cuối(?: cùng)?|[1-4]|nhất|hai|ba|tư)(?: của)?(?= tháng| t\\d)");
		if (week != null) {
			return new Part("tuần", switch (week.group(1)) {
				case "đầu", "đầu tiên", "nhất", "1" -> 1;
				case "cuối", "cuối cùng" -> 0;
				default -> Numerals.valueOf(week.group(1));
			});
		}
		Matcher part = cursor
			.take("(?:vào )?(nửa đầu|nửa cuối|đầu|giữa|trung tuần|thượng tuần|hạ tuần|cuối)(?= tháng| quý| q)");
		if (part == null) {
			return WHOLE;
		}
		return new Part(switch (part.group(1)) {
			case "thượng tuần" -> "đầu";
			case "trung tuần" -> "giữa";
			case "hạ tuần" -> "cuối";
			default -> part.group(1);
		}, 0);
	}

	Draft of(Type type, LocalDate start, LocalDate end, String period) {
		if (this.name.isEmpty()) {
			return Draft.window(type, start, end, period);
		}
		if (this.name.equals("tuần")) {
			LocalDate first = (this.week == 0) ? end.minusDays(6) : start.plusDays(7L * (this.week - 1));
			Draft read = Draft.window(type, first, first.plusDays(6), "Tuần trong tháng, tính từ ngày đầu tháng");
			return (this.week == 1) ? read : read.doubted("cách tính tuần trong tháng cần xác nhận");
		}
		if (this.name.startsWith("nửa")) {
			return (type == Type.QUARTER) ? monthOfQuarter(start).doubted("thời gian ước lệ")
					: halfOf(start, end, this.name.endsWith("đầu"));
		}
		return (type == Type.QUARTER) ? monthOfQuarter(start) : tenDays(start, end);
	}

	private static Draft halfOf(LocalDate start, LocalDate end, boolean first) {
		return Draft
			.window(Type.MONTH, first ? start : start.withDayOfMonth(16), first ? start.withDayOfMonth(15) : end,
					"Ước lệ: nửa tháng")
			.doubted("thời gian ước lệ");
	}

	private Draft monthOfQuarter(LocalDate start) {
		int offset = switch (this.name) {
			case "đầu" -> 0;
			case "giữa" -> 1;
			default -> 2;
		};
		YearMonth month = YearMonth.from(start).plusMonths(offset);
		return Draft.window(Type.QUARTER, month.atDay(1), month.atEndOfMonth(),
				"Ước lệ: %s quý là tháng thứ %d".formatted(this.name, offset + 1));
	}

	private Draft tenDays(LocalDate start, LocalDate end) {
		return switch (this.name) {
			case "đầu" -> Draft.window(Type.MONTH, start, start.withDayOfMonth(10), "Ước lệ: 10 ngày đầu tháng");
			case "giữa" -> Draft.window(Type.MONTH, start.withDayOfMonth(11), start.withDayOfMonth(20),
					"Ước lệ: từ ngày 11 đến 20");
			default -> Draft.window(Type.MONTH, end.withDayOfMonth(21), end, "Ước lệ: từ ngày 21 đến cuối tháng");
		};
	}

}
