package vn.gov.nghean.tuongduong.cchc.browser;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;

/**
 * Finds what is not Vietnamese on a page: words that no Vietnamese syllable can be. Every
 * English sentence of some length has one.
 */
final class English {

	/** Everything somebody can read there, hears read out or sees on pointing at it. */
	private static final String TEXTS = """
			() => {
			  const texts = [document.title];
			  const attributes = ['title', 'placeholder', 'aria-label', 'alt'];
			  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
			  for (let node = walker.currentNode; node; node = walker.nextNode()) {
			    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
			    if (!element.checkVisibility() || element.closest('script, style, template, code, [lang=en], .bjs-container')) {
			      continue;
			    }
			    if (node.nodeType === Node.TEXT_NODE) {
			      texts.push(node.textContent);
			    } else {
			      attributes.forEach((name) => texts.push(node.getAttribute(name) ?? ''));
			    }
			  }
			  return texts.map((text) => text.replace(/\\s+/g, ' ').trim()).filter((text) => text !== '');
			}""";

	private static final Pattern SYLLABLE = Pattern.compile("(b|ch?|d|gh?|gi|h|kh?|l|m|ng?h?|nh|ph?|qu|r|s|th?|tr|v|x)?"
			+ "(a[iouy]?|e[ou]?|i|ie[u]?|i[au]|o[aeio]?|oa[iyo]|oe[o]|u|u[aeiouy]|uo[iu]|uay|uya|uye|uyu|uou|y|ye|yeu|ya)"
			+ "(ch?|m|ng?|nh|p|t)?");

	/** Names of things that have no other. */
	private static final Set<String> NAMES = Set.of("camunda", "platform", "tasklist", "excel", "word", "office", "ioffice",
			"icalendar", "google", "calendar", "outlook", "email", "demo", "docx", "xlsx", "csv", "web",
			// the month, in short
			"th",
			// an account, ids of units
			"admin", "ubnd", "chqs", "bhxh");

	/** Codes, addresses, accounts, ids of processes: nothing that is read as words. */
	private static final Pattern NO_WORDS = Pattern
		.compile(".*(\\d|[/@_:\\\\]|\\p{L}\\.\\p{L}).*|[a-z]+(-[a-z]+)+");

	private static final Pattern DIACRITICS = Pattern.compile("\\p{M}");

	private English() {
	}

	/** The texts on a page that have such words. */
	static List<String> on(Page page) {
		Object texts = page.evaluate(TEXTS);
		return ((List<?>) texts).stream().map(String::valueOf).filter(English::isIn).distinct().toList();
	}

	static boolean isIn(String text) {
		return Arrays.stream(text.split("\\s+"))
			.filter((token) -> !NO_WORDS.matcher(token).matches())
			.flatMap((token) -> Arrays.stream(token.split("[^\\p{L}\\p{M}]+")))
			.anyMatch(English::isForeign);
	}

	private static boolean isForeign(String word) {
		if (word.length() < 2 || word.equals(word.toUpperCase(Locale.ROOT))) {
			return false;
		}
		String plain = DIACRITICS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
			.replaceAll("")
			.replace('đ', 'd');
		return !SYLLABLE.matcher(plain).matches() && !NAMES.contains(plain);
	}

}
