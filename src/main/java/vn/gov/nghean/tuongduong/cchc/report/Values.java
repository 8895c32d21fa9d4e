package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The figures of one report, by indicator. What is computed follows from what was
 * entered; a percentage of nothing is none.
 */
final class Values {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int DECIMALS = 2;

	private final Map<String, BigDecimal> entered;

	Values(Map<String, BigDecimal> entered) {
		this.entered = Map.copyOf(entered);
	}

	@Nullable BigDecimal of(Indicator indicator) {
		String above = indicator.numerator();
		String below = indicator.denominator();
		return (above != null && below != null) ? percentage(this.entered.get(above), this.entered.get(below))
				: this.entered.get(indicator.code());
	}

	@Nullable BigDecimal entered(String code) {
		return this.entered.get(code);
	}

	static @Nullable BigDecimal percentage(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
		return (part == null || whole == null || whole.signum() == 0) ? null
				: part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
	}

	/**
	 * What units have together: sums of what can be summed, from which percentages
	 * follow.
	 */
	static Values together(List<Indicator> indicators, Collection<Values> units) {
		Map<String, BigDecimal> sums = new HashMap<>();
		indicators.stream()
			.filter((indicator) -> indicator.total() == Indicator.Total.SUM)
			.forEach((indicator) -> units.stream()
				.map((unit) -> unit.entered(indicator.code()))
				.filter(Objects::nonNull)
				.forEach((value) -> sums.merge(indicator.code(), value, BigDecimal::add)));
		return new Values(sums);
	}

}
