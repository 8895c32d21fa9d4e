package vn.gov.nghean.tuongduong.cchc.duty;

/** A request for a later deadline needs no decision any more. */
public record ExtensionLapsed(long extensionId, long dutyRecordId) {
}
