package vn.gov.nghean.tuongduong.cchc.ranking;

/** How a criterion is scored. */
public enum ScoringMethod {

	/** The commune scores itself, with evidence. */
	SELF("tự chấm"),
	/** Home Affairs enters what a survey has shown. */
	SURVEY("khảo sát"),
	/** The system computes it from what it knows. */
	COMPUTED("hệ thống tính");

	private final String words;

	ScoringMethod(String words) {
		this.words = words;
	}

	public String inWords() {
		return this.words;
	}

}
