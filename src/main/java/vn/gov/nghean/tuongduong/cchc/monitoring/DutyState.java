package vn.gov.nghean.tuongduong.cchc.monitoring;

/** How a duty stands. */
public enum DutyState {

	LATE("quá hạn"),
	/** Due within five working days. */
	SOON("sắp đến hạn"), OPEN("đang làm"),
	/** The plan will hand it out later. */
	PLANNED("chưa giao"), DONE_LATE("nộp trễ"), DONE("nộp đúng hạn");

	private final String words;

	DutyState(String words) {
		this.words = words;
	}

	public String inWords() {
		return this.words;
	}

}
