package vn.gov.nghean.tuongduong.cchc.browser;

import java.util.regex.Pattern;

/**
 * Texts as the browser's own regular expressions find them.
 */
final class Texts {

	private Texts() {
	}

	/** Whatever begins with these words. */
	static Pattern starting(String words) {
		return Pattern.compile("^\\s*" + literally(words) + "(?=[\\s(]|$)");
	}

	/** Nothing but these words. */
	static Pattern just(String words) {
		return Pattern.compile("^\\s*" + literally(words) + "\\s*$");
	}

	private static String literally(String words) {
		return words.replaceAll("[.()|*+?\\[\\]]", "\\\\$0");
	}

}
