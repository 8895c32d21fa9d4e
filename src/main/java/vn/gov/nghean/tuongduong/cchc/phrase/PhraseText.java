package vn.gov.nghean.tuongduong.cchc.phrase;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Brings a phrase to the one form the rules read: lower case, NFC, plain dashes and
 * spaces, a semicolon for every line, bullet or full stop, right spelling.
 */
final class PhraseText {

	private static final Map<Pattern, String> SIGNS = Map.of(Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff\\u00ad]"),
			"", Pattern.compile("[\\u2010-\\u2015\\u2212\\u2192\\u00f7~]|-+>"), "-", Pattern.compile("[\\r\\n•●▪◦*]+"),
			";", Pattern.compile("[“”«»\"]"), " ");

	private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

	private static final Pattern AROUND_SEMICOLON = Pattern.compile("[ ;]*;[ ;]*");

	private static final Pattern FULL_STOP = Pattern.compile("(?<=[\\p{L}\\d]{2})\\. (?=\\p{L})");

	private PhraseText() {
	}

	static String normalise(String phrase) {
		String text = Normalizer.normalize(phrase, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		for (Map.Entry<Pattern, String> sign : SIGNS.entrySet()) {
			text = sign.getKey().matcher(text).replaceAll(sign.getValue());
		}
		text = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
		text = FULL_STOP.matcher(text).replaceAll(";");
		return AROUND_SEMICOLON.matcher(Spelling.corrected(text)).replaceAll(";").replaceFirst("^;", "");
	}

}
