package vn.gov.nghean.tuongduong.cchc.plan;

/**
 * What sets off one part of a row.
 */
public enum StartKind {

	/** A date, or a window such as a month or a quarter. */
	DATED("theo ngày, tháng, quý"),
	/** The end of each period. */
	RECURRING("định kỳ"),
	/** Work all year (thường xuyên), with evidence each quarter. */
	CONTINUOUS("thường xuyên"),
	/** Something that happens, such as a decision of the province. */
	EVENT("khi có sự kiện"),
	/** A request of a superior body. */
	REQUEST("khi có yêu cầu"),
	/** Another document that sets the deadline; the row waits until it is linked. */
	DOCUMENT("theo văn bản khác");

	private final String words;

	StartKind(String words) {
		this.words = words;
	}

	/** For people, in Vietnamese. */
	public String inWords() {
		return this.words;
	}

	/** Whether it runs by the calendar alone. */
	public boolean timed() {
		return this == DATED || this == RECURRING || this == CONTINUOUS;
	}

}
