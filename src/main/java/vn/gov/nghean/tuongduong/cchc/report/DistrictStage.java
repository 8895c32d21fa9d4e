package vn.gov.nghean.tuongduong.cchc.report;

/** Where the district's report is. */
public enum DistrictStage {

	/** The lead offices write their fields, Home Affairs composes. */
	COMPOSING("đang tổng hợp"),
	/** Before the leaders of the People's Committee. */
	APPROVING("chờ lãnh đạo UBND duyệt"),
	/** Approved; its sources are fixed. */
	APPROVED("đã duyệt, chờ gửi"),
	/** Sent to the province. */
	SENT("đã gửi cấp trên");

	private final String words;

	DistrictStage(String words) {
		this.words = words;
	}

	public String inWords() {
		return this.words;
	}

}
