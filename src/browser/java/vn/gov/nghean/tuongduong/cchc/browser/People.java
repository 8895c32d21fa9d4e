package vn.gov.nghean.tuongduong.cchc.browser;

import com.microsoft.playwright.Browser;

/**
 * The people of the district, each at a browser of their own.
 */
class People {

	private final Browser browser;

	private final String address;

	People(Browser browser, String address) {
		this.browser = browser;
		this.address = address;
	}

	/** Somebody at a screen of 1366 × 768, set up for Vietnamese, not logged in yet. */
	Person person(String account) {
		return new Person(this.browser, this.address, account, Screen.OFFICE);
	}

	Person person(String account, Screen screen) {
		return new Person(this.browser, this.address, account, screen);
	}

}
