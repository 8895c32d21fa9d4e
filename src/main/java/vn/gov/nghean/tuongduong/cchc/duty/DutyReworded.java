package vn.gov.nghean.tuongduong.cchc.duty;

import org.jspecify.annotations.Nullable;

/**
 * A running duty is worded otherwise: its task, or products still owed.
 *
 * @param processInstanceId the process that does it; null if none has begun
 */
public record DutyReworded(long dutyRecordId, @Nullable String processInstanceId) {
}
