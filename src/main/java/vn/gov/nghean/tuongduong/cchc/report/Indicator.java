package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.organisation.UnitKind;

/**
 * A figure that units report.
 *
 * @param code short code, such as {@code TT1}
 * @param field code of the reform's field it belongs to
 * @param definition what is counted
 * @param measure unit of measure (đơn vị tính)
 * @param owedBy the kinds of units that report it
 * @param target the plan's target it is held against; null if there is none
 * @param threshold what the target asks for; null for none, or for more than in the
 * previous period
 * @param comparison how a value is compared with the threshold, such as {@code >=}; blank
 * without a target
 * @param numerator code of the figure above the line; null unless it is computed
 * @param denominator code of the figure below the line; null unless it is computed
 * @param partOf code of the figure it cannot exceed; null if it is part of none
 * @param known how the system knows it; null if it does not
 */
public record Indicator(String code, String field, String name, String definition, String measure, Kind kind,
		Set<UnitKind> owedBy, @Nullable String target, @Nullable BigDecimal threshold, String comparison,
		@Nullable String numerator, @Nullable String denominator, @Nullable String partOf, Total total,
		KnownFigures.@Nullable Rule known) {

	/** Whether it follows from two others and is never entered. */
	public boolean computed() {
		return this.numerator != null;
	}

	/**
	 * The plan's target for people, such as {@code T3.1: từ 95 % trở lên}; blank without.
	 */
	public String targetText() {
		if (this.target == null) {
			return "";
		}
		BigDecimal asked = this.threshold;
		if (asked == null) {
			return this.target + ": cao hơn kỳ trước";
		}
		if (this.kind == Kind.YES_NO) {
			return this.target + ": có";
		}
		String amount = FigureText.of(asked) + " " + this.measure;
		return this.target + ": " + switch (this.comparison) {
			case ">=" -> "từ %s trở lên".formatted(amount);
			case ">" -> "trên " + amount;
			case "<=" -> "không quá " + amount;
			default -> amount;
		};
	}

	/**
	 * Whether a value meets the target; null if there is no target, or nothing to compare
	 * with.
	 */
	public @Nullable Boolean meets(@Nullable BigDecimal value, @Nullable BigDecimal previous) {
		BigDecimal asked = (this.threshold != null) ? this.threshold : previous;
		if (this.target == null || value == null || asked == null) {
			return null;
		}
		int difference = value.compareTo(asked);
		return switch (this.comparison) {
			case ">=" -> difference >= 0;
			case ">" -> difference > 0;
			case "<=" -> difference <= 0;
			default -> difference == 0;
		};
	}

	/** What kind of figure it is. */
	public enum Kind {

		COUNT, PERCENT, MONEY, YES_NO

	}

	/** What the district's figure is made of. */
	public enum Total {

		/** The units' figures together; of yes or no, how many say yes. */
		SUM,
		/** The sums of its two figures, one by the other. */
		RATIO,
		/** There is none. */
		NONE

	}

}
