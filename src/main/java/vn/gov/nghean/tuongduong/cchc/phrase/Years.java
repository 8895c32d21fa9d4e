package vn.gov.nghean.tuongduong.cchc.phrase;

import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

/**
 * The year of a date or period: written after it, else the plan's.
 */
final class Years {

	private static final String WRITTEN = "(?:, ?)?(?:(?:của )?năm |/ ?(?:năm )?|- ?|\\. ?)?(20\\d\\d)(?!\\d)|(?:của )?năm (sau|tới|nay|này)(?! khi)";

	private Years() {
	}

	/** Takes the year that stands here; null if none does. */
	static @Nullable Integer take(Cursor cursor, int planYear) {
		Matcher match = cursor.take(WRITTEN);
		if (match == null) {
			return null;
		}
		if (match.group(1) != null) {
			return Integer.valueOf(match.group(1));
		}
		return match.group(2).startsWith("na") ? planYear : planYear + 1;
	}

	/** Why a year is doubtful in a plan; null if it is not. */
	static @Nullable String doubt(int year, int planYear) {
		if (year < planYear) {
			return "năm %d trước năm kế hoạch".formatted(year);
		}
		return (year > planYear + 10) ? "năm %d xa năm kế hoạch".formatted(year) : null;
	}

}
