package vn.gov.nghean.tuongduong.cchc.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;

/**
 * The people of the district, each at a browser of their own.
 */
class People {

	private final Browser browser;

	private final String address;

	private final List<String> scenes = new ArrayList<>();

	People(Browser browser, String address) {
		this.browser = browser;
		this.address = address;
	}

	/** Somebody at a screen of 1366 × 768, set up for Vietnamese, not logged in yet. */
	Person person(String account) {
		return person(account, Screen.OFFICE);
	}

	Person person(String account, Screen screen) {
		return new Person(this.browser, this.address, account, screen, this.scenes::add);
	}

	/** What was on the screens of those who have left since the last time, in that order. */
	List<String> scenes() {
		List<String> all = List.copyOf(this.scenes);
		this.scenes.clear();
		return all;
	}

}
