package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.YearMonth;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

/**
 * Months and quarters: what they are called and numbered by.
 */
enum PeriodKind {

	MONTH(Type.MONTH, "Tháng", 1, "tháng ?:? ?|th?\\.? ?(?=\\d)",
			"(?:0?[1-9]|1[0-2])(?!\\d)|(?:mười một|mười hai|mười|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|giêng|chạp)(?!\\p{L})"),

	QUARTER(Type.QUARTER, "Quý", 3, "quý ?:? ?(?:thứ )?|q\\.? ?(?=[\\div])",
			"(?:0?[1-4])(?!\\d)|(?:iii|ii|iv|i)(?!\\p{L})|(?:một|nhất|hai|ba|bốn|tư)(?!\\p{L})");

	private static final String LED = "(?:(?:ngay )?(?:trong|vào|của|suốt|cả|thực hiện)(?: trong)? )?(?:các )?";

	private static final String JOINT = "(,(?: và)?|và|-|đến hết|cho đến|đến|tới|\\+|&|/(?! ?20)) ?";

	/**
	 * What makes a number another thing: "Quý I, 6 tháng" is no list of quarters, "tháng
	 * 3, 15/6" none of months.
	 */
	private static final String NO_OTHER = "(?! ?tháng(?! \\d)| ?[/.-] ?\\d{1,2}(?!\\d)| ?lần| ?ngày| ?năm(?! 20| sau| nay| này| tiếp| kế| học| báo|$))";

	private final Type type;

	private final String label;

	private final int months;

	private final String first;

	private final String number;

	private final String another;

	PeriodKind(Type type, String label, int months, String name, String number) {
		this.type = type;
		this.label = label;
		this.months = months;
		this.number = "(" + number + ")";
		this.first = LED + "(?:" + name + ")(?=" + number + ")";
		// "đến hết năm" ends with the year, not in May
		this.another = JOINT + "((?:" + name + ")|(?!năm))(" + number + ")" + NO_OTHER;
	}

	Type type() {
		return this.type;
	}

	String label() {
		return this.label;
	}

	/** Takes the name that leads a number; null if none stands here. */
	@Nullable Matcher takeName(Cursor cursor) {
		return cursor.takePrefix(this.first);
	}

	@Nullable Matcher takeNumber(Cursor cursor) {
		return cursor.take(this.number);
	}

	/** Takes a joint (group 1), the name if repeated (2) and a further number (3). */
	@Nullable Matcher takeAnother(Cursor cursor) {
		return cursor.take(this.another);
	}

	YearMonth start(int number, int year) {
		return YearMonth.of(year, (number - 1) * this.months + 1);
	}

	YearMonth end(int number, int year) {
		return YearMonth.of(year, number * this.months);
	}

}
