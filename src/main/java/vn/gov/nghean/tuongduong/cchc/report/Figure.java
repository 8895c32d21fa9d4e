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
 * @param known what the system knew when the report was opened; null for nothing
 * @param source where that comes from
 */
@Embeddable
public record Figure(@Nullable BigDecimal amount, @Nullable String reason, @Nullable String remark,
		@Nullable BigDecimal known, @Nullable String source) {

	static final Figure NONE = new Figure(null, null, null, null, null);

	/** A figure that the system fills in. */
	static Figure of(KnownFigures.Known known) {
		return new Figure(known.amount(), null, null, known.amount(), known.source());
	}

	/** Entered anew; a reason was given for the value that it stood by. */
	Figure entered(@Nullable BigDecimal value, @Nullable String why) {
		boolean same = (this.amount == null || value == null) ? this.amount == value
				: this.amount.compareTo(value) == 0;
		String reason = (same || why == null || !why.equals(this.reason)) ? why : null;
		return new Figure(value, reason, this.remark, this.known, this.source);
	}

	Figure remarked(@Nullable String text) {
		return new Figure(this.amount, this.reason, text, this.known, this.source);
	}

	/** Whether somebody entered otherwise than the system knows. */
	boolean differs() {
		return this.known != null && this.amount != null && this.known.compareTo(this.amount) != 0;
	}

	boolean isEmpty() {
		return equals(NONE);
	}

}
