package vn.gov.nghean.tuongduong.cchc.phrase;

import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

/**
 * The year of a date or period: written after it, else the plan's.
 */
final class Years {

	/** The one after, as plans say it, for use inside a pattern. */
	static final String NEXT = "(?:liền kề sau|sau liền kề|liền sau|kế tiếp|tiếp theo|tiếp sau|sau|tới)";

	private static final String WRITTEN = "(?:, ?)?(?:(?:của )?năm |/ ?(?:năm )?|- ?|\\. ?)?(20\\d\\d)(?!\\d)"
			+ "|(?:của )?năm (?:" + NEXT + "|(nay|này|hiện tại|báo cáo)|(trước(?: liền kề)?))(?! khi)";

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
		return (match.group(2) != null) ? planYear : (match.group(3) != null) ? planYear - 1 : planYear + 1;
	}

}
