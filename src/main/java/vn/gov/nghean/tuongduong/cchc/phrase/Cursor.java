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

	private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

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

	/** What was read of the clause that goes on here. */
	String clause() {
		return this.text.substring(this.text.lastIndexOf(';', this.position - 1) + 1, this.position);
	}

	String between(int from, int to) {
		return this.text.substring(from, to).strip();
	}

	/**
	 * Takes what matches here, whole words only, and the spaces after it.
	 * @return the match, or null if it does not match here
	 */
	@Nullable Matcher take(String regex) {
		return match("(?:" + regex + ")(?<![\\p{L}\\d](?=[\\p{L}\\d])) *");
	}

	/**
	 * Takes what matches here though a number is written on to it, as in "T3" or "Q1".
	 */
	@Nullable Matcher takePrefix(String regex) {
		return match("(?:" + regex + ") *");
	}

	private @Nullable Matcher match(String regex) {
		Pattern pattern = PATTERNS.computeIfAbsent(regex, Pattern::compile);
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
