package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * An entered figure of a report.
 *
 * @param amount the value; 1 and 0 for yes and no; null while it is not entered
 * @param reason why a value that is hard to believe is right
 * @param remark what Home Affairs or the head says of it
 */
@Embeddable
public record Figure(@Nullable BigDecimal amount, @Nullable String reason, @Nullable String remark) {

	static final Figure NONE = new Figure(null, null, null);

	Figure entered(@Nullable BigDecimal value, @Nullable String why) {
		return new Figure(value, why, this.remark);
	}

	Figure remarked(@Nullable String text) {
		return new Figure(this.amount, this.reason, text);
	}

	boolean isEmpty() {
		return equals(NONE);
	}

}
