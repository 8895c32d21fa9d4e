package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * Points have two decimals, half up; no other number is used on the way.
 */
final class Points {

	static final int DECIMALS = 2;

	static final BigDecimal NONE = BigDecimal.ZERO.setScale(DECIMALS);

	private Points() {
	}

	/** So many of a whole, in points of a maximum. */
	static BigDecimal share(BigDecimal maximum, int part, int whole) {
		return maximum.multiply(BigDecimal.valueOf(part))
			.divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
	}

	/**
	 * What somebody entered.
	 * @throws Refusal naming the field if it has more decimals, is below nothing or above
	 * the maximum
	 */
	static @Nullable BigDecimal entered(@Nullable BigDecimal value, BigDecimal maximum, String field) {
		if (value == null) {
			return null;
		}
		if (value.signum() < 0 || value.compareTo(maximum) > 0) {
			throw new Refusal("«%s»: điểm phải từ 0 đến %s.".formatted(field, written(maximum)));
		}
		if (value.stripTrailingZeros().scale() > DECIMALS) {
			throw new Refusal("«%s»: điểm có nhiều nhất hai chữ số thập phân.".formatted(field));
		}
		return value.setScale(DECIMALS, RoundingMode.UNNECESSARY);
	}

	/** What is there, together. */
	static BigDecimal sum(Collection<? extends @Nullable BigDecimal> points) {
		BigDecimal sum = NONE;
		for (BigDecimal each : points) {
			sum = (each != null) ? sum.add(each) : sum;
		}
		return sum;
	}

	/** As people write it: {@code 12,50}. */
	static String written(@Nullable BigDecimal value) {
		return (value == null) ? "" : String.format(Locale.forLanguageTag("vi"), "%.2f", value);
	}

	static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		return (one == null || other == null) ? one == other : one.compareTo(other) == 0;
	}

}
