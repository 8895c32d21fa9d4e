package vn.gov.nghean.tuongduong.cchc.phrase.web;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What is asked to be read.
 *
 * @param year the plan's year
 * @param phrases the phrases, verbatim
 */
record InterpretRequest(int year, List<String> phrases) {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private static final int MOST_PHRASES = 1000;

	/** In characters. */
	private static final int LONGEST_PHRASE = 1000;

	/**
	 * @throws FieldRefused if a field is missing, of another type or out of its limits
	 */
	static InterpretRequest of(JsonNode body) {
		return new InterpretRequest(year(body.path("year")), phrases(body.path("phrases")));
	}

	private static int year(JsonNode year) {
		if (!year.isIntegralNumber() || !year.canConvertToInt() || year.intValue() < FIRST_YEAR
				|| year.intValue() > LAST_YEAR) {
			throw new FieldRefused("year", "phải là số nguyên từ %d đến %d".formatted(FIRST_YEAR, LAST_YEAR));
		}
		return year.intValue();
	}

	private static List<String> phrases(JsonNode phrases) {
		if (!phrases.isArray()) {
			throw new FieldRefused("phrases", "phải là danh sách các cụm từ");
		}
		if (phrases.size() > MOST_PHRASES) {
			throw new FieldRefused("phrases", "có %d cụm từ, nhiều nhất là %d".formatted(phrases.size(), MOST_PHRASES));
		}
		List<String> texts = new ArrayList<>();
		for (JsonNode phrase : phrases) {
			String field = "phrases[%d]".formatted(texts.size());
			if (!phrase.isTextual()) {
				throw new FieldRefused(field, "phải là chuỗi ký tự");
			}
			if (phrase.textValue().length() > LONGEST_PHRASE) {
				throw new FieldRefused(field,
						"dài %d ký tự, nhiều nhất là %d".formatted(phrase.textValue().length(), LONGEST_PHRASE));
			}
			texts.add(phrase.textValue());
		}
		return texts;
	}

}
