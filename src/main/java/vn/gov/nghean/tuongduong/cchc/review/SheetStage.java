package vn.gov.nghean.tuongduong.cchc.review;

/** How far an official's sheet has come. */
public enum SheetStage {

	/** With the official. */
	FILLING,
	/** With the unit's internal inspection (tổ kiểm tra nội bộ) or head. */
	CHECKING,
	/** Ready to be published. */
	CHECKED,
	/** The official is on leave. */
	ON_LEAVE

}
