package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.List;
import java.util.Optional;

/**
 * The duty records: what each unit owes, with its life from order to acceptance.
 */
public interface Duties {

	/**
	 * Opens a record for the order. Idempotent by plan, row, part, period and unit.
	 * @return the record's id, or nothing when that order was opened before
	 */
	Optional<Long> open(DutyOrder order);

	/**
	 * "Xã Tam Quang · II.1 · Quý I/2024": unit, row and period; also the business key.
	 */
	String businessKey(long dutyRecordId);

	/**
	 * Withdraws every open record of a plan's row: its processes and escalations end, its
	 * history stays.
	 * @return the ids withdrawn
	 */
	List<Long> withdrawRow(String plan, String row, String reason);

}
