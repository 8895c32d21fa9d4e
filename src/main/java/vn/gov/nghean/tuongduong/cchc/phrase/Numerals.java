package vn.gov.nghean.tuongduong.cchc.phrase;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Numbers in figures, Roman or Vietnamese words.
 */
final class Numerals {

	private static final Map<String, Integer> UNITS = Map.ofEntries(Map.entry("một", 1), Map.entry("mốt", 1),
			Map.entry("hai", 2), Map.entry("ba", 3), Map.entry("bốn", 4), Map.entry("tư", 4), Map.entry("năm", 5),
			Map.entry("lăm", 5), Map.entry("sáu", 6), Map.entry("bảy", 7), Map.entry("tám", 8), Map.entry("chín", 9));

	private static final Pattern FIGURES = Pattern.compile("\\d{1,4}");

	private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

	/** A number up to 99 in words, for use inside a pattern. */
	static final String WORDS = "(?:(?:(?:một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín) )?mươi(?: (?:một|mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?"
			+ "|mười(?: (?:một|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín)";

	private Numerals() {
	}

	/** The value, or -1 if it is none. */
	static int valueOf(String text) {
		String number = text.strip();
		if (FIGURES.matcher(number).matches()) {
			return Integer.parseInt(number);
		}
		if (ROMAN.contains(number)) {
			return ROMAN.indexOf(number) + 1;
		}
		return switch (number) {
			case "giêng", "nhất" -> 1;
			case "chạp" -> 12;
			default -> words(number);
		};
	}

	private static int words(String number) {
		int value = 0;
		for (String word : number.split(" ")) {
			if (word.equals("mười")) {
				value += 10;
			}
			else if (word.equals("mươi")) {
				value *= 10;
			}
			else if (UNITS.containsKey(word)) {
				value += UNITS.get(word);
			}
			else {
				return -1;
			}
		}
		return (value > 0) ? value : -1;
	}

}
