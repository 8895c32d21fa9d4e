package vn.gov.nghean.tuongduong.cchc.plan;

/**
 * What sets off one part of a row.
 */
public enum StartKind {

	/** A date, or a window such as a month or a quarter. */
	DATED,
	/** The end of each period. */
	RECURRING,
	/** Work all year (thường xuyên), with evidence each quarter. */
	CONTINUOUS,
	/** Something that happens, such as a decision of the province. */
	EVENT,
	/** A request of a superior body. */
	REQUEST,
	/** Another document that sets the deadline; the row waits until it is linked. */
	DOCUMENT;

	/** Whether it runs by the calendar alone. */
	public boolean timed() {
		return this == DATED || this == RECURRING || this == CONTINUOUS;
	}

}
