package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Figures as people write them in Vietnam.
 */
final class FigureText {

	private FigureText() {
	}

	/** {@code 1.234,5}; a dash for none. */
	static String of(@Nullable BigDecimal value) {
		return (value != null)
				? new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi-VN")))
					.format(value)
				: "–";
	}

	/** The same, but {@code có} and {@code không} where that is asked. */
	static String of(Indicator indicator, @Nullable BigDecimal value) {
		if (indicator.kind() != Indicator.Kind.YES_NO || value == null) {
			return of(value);
		}
		return (value.signum() > 0) ? "có" : "không";
	}

}
