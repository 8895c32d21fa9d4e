package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A running duty has a new deadline.
 *
 * @param processInstanceId the process that does it
 * @param dueAt the new deadline
 */
public record DeadlineMoved(long dutyRecordId, @Nullable String processInstanceId, Instant dueAt) {
}
