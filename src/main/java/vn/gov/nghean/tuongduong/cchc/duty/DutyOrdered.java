package vn.gov.nghean.tuongduong.cchc.duty;

/**
 * A unit owes a duty that no row's schedule has set off; its process is to begin.
 *
 * @param businessKey of the process
 */
public record DutyOrdered(long dutyRecordId, String businessKey) {
}
