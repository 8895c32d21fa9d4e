package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

/**
 * A day as written, its year perhaps missing.
 */
record Days(int day, int month, @Nullable Integer year) {

	private static final String FIGURES = "(?:ngày )?(\\d{1,2}) ?([/.-]) ?(\\d{1,2})(?:(?: ?\\2 ?(20\\d\\d|\\d\\d))(?! ?[/.-]? ?\\d))?(?!\\d| ?/ ?\\d)";

	private static final String WORDS = "(?:ngày (\\d{1,2}|" + Numerals.WORDS
			+ ")|(\\d{1,2})) ?(?:của )?tháng (\\d{1,2}|" + Numerals.WORDS + "|giêng|chạp)(?! tháng| lần)";

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
		String written = match.group(4);
		Integer year = (written == null) ? (Integer) Years.take(cursor, planYear)
				: Integer.valueOf((written.length() == 2) ? "20" + written : written);
		return new Days(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(3)), year);
	}

	private static @Nullable Days words(Cursor cursor, int planYear) {
		Matcher match = cursor.take(WORDS);
		if (match == null) {
			return null;
		}
		String day = (match.group(1) != null) ? match.group(1) : match.group(2);
		return new Days(Numerals.valueOf(day), Numerals.valueOf(match.group(3)), Years.take(cursor, planYear));
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
