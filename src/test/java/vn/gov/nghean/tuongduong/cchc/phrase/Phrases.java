package vn.gov.nghean.tuongduong.cchc.phrase;

import vn.gov.nghean.tuongduong.cchc.calendar.Calendars;

/**
 * The phrase reader on the shipped calendar, for tests without Spring.
 */
public final class Phrases {

	private Phrases() {
	}

	public static DeadlinePhrases reader() {
		return new PhraseReader(Calendars.shipped());
	}

}
