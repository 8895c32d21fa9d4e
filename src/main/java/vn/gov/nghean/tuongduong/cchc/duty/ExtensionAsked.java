package vn.gov.nghean.tuongduong.cchc.duty;

/** A unit has asked for a later deadline. */
public record ExtensionAsked(long extensionId, long dutyRecordId) {
}
