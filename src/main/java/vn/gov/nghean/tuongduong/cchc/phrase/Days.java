package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

/**
 * A day as written, its year perhaps missing.
 *
 * @param sure whether it can be nothing but a day: "3/4" may also be two months, "24/7"
 * all day
 */
record Days(int day, int month, @Nullable Integer year, boolean sure) {

	private static final String FIGURES = "(ngày )?(?:mùng )?(\\d{1,2}) ?([/.-]) ?(\\d{1,2})(?:(?: ?\\3 ?(20\\d\\d|\\d\\d))(?!\\d| ?/ ?\\d))?"
			+ "(?!\\d| ?/ ?\\d| ?(?:%|ngày|tháng|tuần|giờ|lần|cuộc|đợt|năm(?! 20| sau| nay| này| tiếp| kế| liền| trước| tới| báo| hiện)))";

	private static final String WORDS = "(?:ngày (?:mùng )?(\\d{1,2}|" + Numerals.WORDS
			+ ")|(?:mùng )?(\\d{1,2})) ?(?:của )?tháng (\\d{1,2}|" + Numerals.WORDS + "|giêng|chạp)(?! tháng| lần|\\d)";

	/** Takes a day; null if none stands here. */
	static @Nullable Days take(Cursor cursor, int planYear) {
		int here = cursor.position();
		Days taken = figures(cursor, planYear);
		if (taken == null) {
			taken = words(cursor, planYear);
		}
		if (taken == null || taken.month < 1 || taken.month > 12) {
			cursor.back(here);
			return null;
		}
		return taken;
	}

	private static @Nullable Days figures(Cursor cursor, int planYear) {
		Matcher match = cursor.take(FIGURES);
		if (match == null) {
			return null;
		}
		String written = match.group(5);
		Integer year = (written == null) ? Years.take(cursor, planYear)
				: Integer.valueOf((written.length() == 2) ? "20" + written : written);
		int day = Integer.parseInt(match.group(2));
		boolean padded = match.group(2).startsWith("0") || match.group(4).startsWith("0");
		boolean sure = match.group(1) != null || year != null
				|| (match.group(3).equals("/") && (padded || day > 12) && !match.group().matches("24/7 *"));
		return new Days(day, Integer.parseInt(match.group(4)), year, sure);
	}

	private static @Nullable Days words(Cursor cursor, int planYear) {
		Matcher match = cursor.take(WORDS);
		if (match == null) {
			return null;
		}
		String day = (match.group(1) != null) ? match.group(1) : match.group(2);
		return new Days(Numerals.valueOf(day), Numerals.valueOf(match.group(3)), Years.take(cursor, planYear), true);
	}

	/** The date, or null if there is no such day. */
	@Nullable LocalDate in(int defaultYear) {
		try {
			return LocalDate.of((this.year != null) ? this.year : defaultYear, this.month, this.day);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
