package vn.gov.nghean.tuongduong.cchc.duty;

import org.jspecify.annotations.Nullable;

/**
 * A duty was withdrawn with its row.
 *
 * @param processInstanceId the process that did it; null if none had begun
 */
public record DutyWithdrawn(long dutyRecordId, @Nullable String processInstanceId, String reason) {
}
