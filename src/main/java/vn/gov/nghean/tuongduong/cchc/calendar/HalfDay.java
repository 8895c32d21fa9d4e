package vn.gov.nghean.tuongduong.cchc.calendar;

/** The two halves of a working day. */
public enum HalfDay {

	MORNING("buổi sáng"),

	AFTERNOON("buổi chiều");

	private final String inWords;

	HalfDay(String inWords) {
		this.inWords = inWords;
	}

	public String inWords() {
		return this.inWords;
	}

}
