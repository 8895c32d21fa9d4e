package vn.gov.nghean.tuongduong.cchc.report;

/** Where a unit's report is. */
public enum ReportStage {

	/** With the unit's officials. */
	PREPARING("đang lập"),
	/** Before the unit's head. */
	APPROVING("chờ thủ trưởng duyệt"),
	/** With Home Affairs. */
	DELIVERED("chờ Phòng Nội vụ tiếp nhận"),
	/** Accepted: locked. */
	ACCEPTED("đã tiếp nhận, đã khóa");

	private final String words;

	ReportStage(String words) {
		this.words = words;
	}

	public String inWords() {
		return this.words;
	}

}
