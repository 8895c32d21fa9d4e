package vn.gov.nghean.tuongduong.cchc.phrase;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A place in a normalised phrase.
 */
final class Cursor {

	private static final Map<String, Pattern> WHOLE_WORDS = new ConcurrentHashMap<>();

	private static final Map<String, Pattern> PREFIXES = new ConcurrentHashMap<>();

	private final String text;

	private int position;

	Cursor(String text) {
		this.text = text;
	}

	boolean atEnd() {
		return this.position >= this.text.length();
	}

	int position() {
		return this.position;
	}

	void back(int to) {
		this.position = to;
	}

	boolean startsClause() {
		int before = this.position - 1;
		while (before >= 0 && this.text.charAt(before) == ' ') {
			before--;
		}
		return before < 0 || this.text.charAt(before) == ';';
	}

	/** What stands in the clause before the given position. */
	String clauseBefore(int end) {
		return this.text.substring(this.text.lastIndexOf(';', end - 1) + 1, end);
	}

	String between(int from, int to) {
		return this.text.substring(from, to).strip();
	}

	/**
	 * Takes what matches here, whole words only, and the spaces after it.
	 * @return the match, or null if it does not match here
	 */
	@Nullable Matcher take(String regex) {
		return match(WHOLE_WORDS.computeIfAbsent(regex,
				(words) -> Pattern.compile("(?:" + words + ")(?<![\\p{L}\\d](?=[\\p{L}\\d])) *")));
	}

	/**
	 * Takes what matches here though a number is written on to it, as in "T3" or "Q1".
	 */
	@Nullable Matcher takePrefix(String regex) {
		return match(PREFIXES.computeIfAbsent(regex, (prefix) -> Pattern.compile("(?:" + prefix + ") *")));
	}

	private @Nullable Matcher match(Pattern pattern) {
		Matcher matcher = pattern.matcher(this.text);
		matcher.region(this.position, this.text.length());
		matcher.useTransparentBounds(true);
		matcher.useAnchoringBounds(false);
		if (!matcher.lookingAt() || matcher.end() == this.position) {
			return null;
		}
		this.position = matcher.end();
		return matcher;
	}

	boolean skip(String regex) {
		return take(regex) != null;
	}

	/** Whether it matches here, without taking it. */
	boolean looksAt(String regex) {
		int here = this.position;
		boolean matched = skip(regex);
		this.position = here;
		return matched;
	}

	/** Takes one word, number or sign. */
	String word() {
		Matcher matcher = take("[\\p{L}\\p{M}\\d%]+|.");
		return (matcher != null) ? matcher.group().strip() : "";
	}

}
