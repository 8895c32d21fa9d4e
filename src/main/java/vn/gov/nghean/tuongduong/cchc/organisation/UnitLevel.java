package vn.gov.nghean.tuongduong.cchc.organisation;

/** Levels of government a unit works at (cấp). */
public enum UnitLevel {

	PROVINCE("tỉnh"), DISTRICT("huyện"), COMMUNE("xã");

	private final String words;

	UnitLevel(String words) {
		this.words = words;
	}

	public String inWords() {
		return this.words;
	}

}
