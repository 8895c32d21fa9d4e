package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A running duty has a new deadline.
 *
 * @param processInstanceId the process that does it
 * @param from the deadline before
 * @param dueAt the new deadline
 * @param contributions whether the contributions to it move as well; if not, what is late
 * of them stays late
 */
public record DeadlineMoved(long dutyRecordId, @Nullable String processInstanceId, Instant from, Instant dueAt,
		boolean contributions) {

	/** Whether there is more time now, so that what escalates ends. */
	public boolean later() {
		return this.dueAt.isAfter(this.from);
	}

}
