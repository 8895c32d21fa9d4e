package vn.gov.nghean.tuongduong.cchc.duty;

/** Life of a duty record. */
public enum DutyStatus {

	/** The unit has the work. */
	OPEN,
	/** Delivered by the unit, with Home Affairs. */
	DELIVERED,
	/** Accepted by Home Affairs: the end. */
	CLOSED,
	/** Withdrawn with its row: the end. */
	WITHDRAWN

}
