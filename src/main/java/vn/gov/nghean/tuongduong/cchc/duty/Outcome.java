package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What came of a duty so far.
 *
 * @param deliveredAt when the head approved; null while the unit has the work
 * @param workingDaysLate lateness of all deliveries together; null before the first
 * @param accepted whether Home Affairs accepted it
 * @param closedAt when it ended, withdrawn included
 */
@Embeddable
record Outcome(@Nullable Instant deliveredAt, @Nullable Integer workingDaysLate, boolean accepted,
		@Nullable Instant closedAt) {

	static Outcome open() {
		return new Outcome(null, null, false, null);
	}

	Outcome delivered(Instant at, int daysLate) {
		int before = (this.workingDaysLate != null) ? this.workingDaysLate : 0;
		return new Outcome(at, before + daysLate, false, null);
	}

	/** What was late stays late. */
	Outcome returned() {
		mustNotBeAccepted();
		return new Outcome(null, this.workingDaysLate, false, null);
	}

	Outcome acceptedNow() {
		mustNotBeAccepted();
		return new Outcome(this.deliveredAt, this.workingDaysLate, true, null);
	}

	Outcome closed(Instant at) {
		return new Outcome(this.deliveredAt, this.workingDaysLate, this.accepted, at);
	}

	private void mustNotBeAccepted() {
		if (this.accepted) {
			throw new IllegalStateException("Nhiệm vụ đã được nghiệm thu");
		}
	}

}
