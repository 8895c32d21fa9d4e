package vn.gov.nghean.tuongduong.cchc.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Texts of cells as word processors write them, brought to one form.
 */
final class CellText {

	private CellText() {
	}

	/**
	 * In NFC, without what is not seen, single spaces, no blank lines, items of a list
	 * led by {@code "- "}.
	 */
	static String clean(String raw) {
		return Normalizer.normalize(raw, Normalizer.Form.NFC)
			.replaceAll("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\u0007]", "")
			.replaceAll("[\\u2010\\u2011]", "-")
			.replaceAll("\\r\\n?|\\u000b|[\\u2028\\u2029]", "\n")
			.lines()
			.map((line) -> line.replaceAll("[\\p{Z}\\s]+", " ").strip())
			.map((line) -> line.replaceFirst("^[•●▪◦·*–—-] ?(?=[\\p{L}\\d])", "- "))
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	static String oneLine(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	/** What headings are compared by. */
	static String key(String heading) {
		return oneLine(heading).toLowerCase(Locale.ROOT)
			.replaceAll("\\(.*?\\)", "")
			.replaceAll(" ?/ ?", "/")
			.replaceAll("[.:*]", "")
			.strip();
	}

	/** The continuation of a text that was broken over two rows. */
	static String joined(String text, String more) {
		boolean item = more.startsWith("- ") || (text.matches("(?s).*[.;:]") && Character.isUpperCase(more.charAt(0)));
		return text.isEmpty() ? more : text + (item ? "\n" : " ") + more;
	}

	/** Two texts that stand under each other as items of one list. */
	static String listed(String text, String more) {
		if (text.isEmpty() || Character.isLowerCase(more.charAt(0))) {
			return joined(text, more);
		}
		return item(text) + "\n" + item(more);
	}

	private static String item(String text) {
		return text.startsWith("- ") ? text : "- " + oneLine(text);
	}

	/** A line of a CSV file. */
	static String csv(String... cells) {
		return java.util.Arrays.stream(cells)
			.map((cell) -> cell.matches("(?s).*[\",\n\r].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
			.collect(Collectors.joining(","));
	}

}
