package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Finds figures that are hard to believe: above 100 %, a part greater than its whole, a
 * jump against the previous period. Periods differ in length, and some figures are what
 * there is on the closing day: a count has jumped if it has both per day and as it is.
 */
final class Plausibility {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int DECIMALS = 10;

	private final BigDecimal jumpFactor;

	private final BigDecimal jumpLeast;

	/**
	 * @param jumpFactor how many times more or less is a jump
	 * @param jumpLeast counts below this in both periods are no jump
	 */
	Plausibility(BigDecimal jumpFactor, BigDecimal jumpLeast) {
		this.jumpFactor = jumpFactor;
		this.jumpLeast = jumpLeast;
	}

	/**
	 * What is doubtful, in Vietnamese, by the indicator that has to be confirmed: of a
	 * computed percentage the figure above the line.
	 * @param previous the figures before; null if there are none
	 */
	Map<String, List<String>> doubts(List<Indicator> indicators, Values values, int days, @Nullable Values previous,
			int previousDays) {
		Map<String, List<String>> doubts = new LinkedHashMap<>();
		for (Indicator indicator : indicators) {
			BigDecimal value = values.of(indicator);
			if (value == null) {
				continue;
			}
			String above = indicator.numerator();
			String code = (above != null) ? above : indicator.code();
			if (indicator.kind() == Indicator.Kind.PERCENT && value.compareTo(HUNDRED) > 0) {
				add(doubts, code, "%s là %s %%, trên 100 %%".formatted(indicator.name(), FigureText.of(value)));
			}
			String whole = indicator.partOf();
			BigDecimal all = (whole != null) ? values.entered(whole) : null;
			if (all != null && value.compareTo(all) > 0) {
				add(doubts, code, "%s (%s) lớn hơn số của chỉ tiêu %s (%s)".formatted(indicator.name(),
						FigureText.of(value), whole, FigureText.of(all)));
			}
			BigDecimal before = (previous != null) ? previous.of(indicator) : null;
			if (before != null && jumps(indicator, value, days, before, previousDays)) {
				add(doubts, code, "%s: %s, kỳ trước %s, thay đổi đột biến".formatted(indicator.name(),
						FigureText.of(value), FigureText.of(before)));
			}
		}
		return doubts;
	}

	private static void add(Map<String, List<String>> doubts, String code, String text) {
		doubts.computeIfAbsent(code, (each) -> new ArrayList<>()).add(text);
	}

	private boolean jumps(Indicator indicator, BigDecimal value, int days, BigDecimal before, int daysBefore) {
		if (indicator.kind() == Indicator.Kind.YES_NO) {
			return false;
		}
		if (indicator.kind() == Indicator.Kind.PERCENT) {
			return apart(value, before);
		}
		return value.max(before).compareTo(this.jumpLeast) >= 0 && apart(value, before)
				&& apart(perDay(value, days), perDay(before, daysBefore));
	}

	private static BigDecimal perDay(BigDecimal value, int days) {
		return value.divide(BigDecimal.valueOf(days), DECIMALS, RoundingMode.HALF_UP);
	}

	private boolean apart(BigDecimal one, BigDecimal other) {
		return one.max(other).compareTo(one.min(other).multiply(this.jumpFactor)) > 0;
	}

}
