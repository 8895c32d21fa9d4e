package vn.gov.nghean.tuongduong.cchc.calendar;

/** The two halves of a working day. */
public enum HalfDay {

	MORNING("buổi sáng"),

	AFTERNOON("buổi chiều");

	private final String inWords;

	HalfDay(String inWords) {
		this.inWords = inWords;
	}

	String inWords() {
		return this.inWords;
	}

}
