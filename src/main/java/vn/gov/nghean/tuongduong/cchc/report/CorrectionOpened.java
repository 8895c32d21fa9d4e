package vn.gov.nghean.tuongduong.cchc.report;

/**
 * A new edition of a locked report was opened; its process is still to be started.
 *
 * @param dutyRecordId the edition's duty
 */
public record CorrectionOpened(long dutyRecordId, String businessKey) {
}
