package vn.gov.nghean.tuongduong.cchc.report;

/** The narrative parts of a unit's report, in its order. */
public enum NarrativePart {

	/** What was achieved. */
	RESULTS("Kết quả thực hiện", true),
	/** What the year's theme brought. */
	THEME("Kết quả thực hiện chủ đề năm", false),
	/** What is lacking. */
	LIMITS("Hạn chế, khó khăn", false),
	/** Why. */
	CAUSES("Nguyên nhân", false),
	/** What the unit asks for. */
	PROPOSALS("Kiến nghị, đề xuất", false),
	/** What comes next. */
	NEXT("Nhiệm vụ kỳ tới", true);

	private final String title;

	private final boolean demanded;

	NarrativePart(String title, boolean demanded) {
		this.title = title;
		this.demanded = demanded;
	}

	/** As people read it. */
	public String title() {
		return this.title;
	}

	/** Whether no report is complete without it. */
	public boolean demanded() {
		return this.demanded;
	}

}
