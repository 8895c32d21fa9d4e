package vn.gov.nghean.tuongduong.cchc.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Vietnamese texts of the engine's web apps, against the English ones it ships.
 */
class WebAppTextsTest {

	private static final String FILES = "META-INF/resources/webjars/camunda";

	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]+");

	private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

	private static final int COCKPIT_TEXTS = 1500;

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "admin", "welcome" })
	void everyTextIsTranslated(String app) throws IOException {
		assertThat(texts(app, "vi").keySet()).containsExactlyInAnyOrderElementsOf(texts(app, "en").keySet());
	}

	/** Some 860 of Cockpit's texts belong to the vendor's paid plugins alone. */
	@Test
	void everyTextThatTheScriptsOfCockpitNameIsTranslated() throws IOException {
		Set<String> named = new TreeSet<>(texts("cockpit", "en").keySet());
		named.retainAll(wordsOf(FILES + "/app/cockpit/camunda-cockpit-bootstrap.js",
				"META-INF/resources/plugin/cockpit/app/plugin.js", FILES + "/lib/deps.js"));
		assertThat(named).hasSizeGreaterThan(900);
		assertThat(texts("cockpit", "vi").keySet()).containsAll(named).hasSizeGreaterThan(COCKPIT_TEXTS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void aTranslationSaysSomethingAndKeepsThePlacesOfValues(String app) throws IOException {
		Map<String, String> english = texts(app, "en");
		texts(app, "vi").forEach((key, text) -> {
			String original = english.getOrDefault(key, text);
			assertThat(text.isBlank()).as(key).isEqualTo(original.isBlank());
			assertThat(placesOf(original)).as(key).containsAll(placesOf(text));
			assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(key).isTrue();
		});
	}

	private static Set<String> placesOf(String text) {
		return PLACE.matcher(text).results().map((place) -> place.group(1)).collect(Collectors.toSet());
	}

	private static Set<String> wordsOf(String... files) throws IOException {
		Set<String> words = new TreeSet<>();
		for (String file : files) {
			WORD.matcher(read(file)).results().map(MatchResult::group).forEach(words::add);
		}
		return words;
	}

	private static Map<String, String> texts(String app, String language) throws IOException {
		String json = read(FILES + "/app/" + app + "/locales/" + language + ".json").replaceFirst("^\uFEFF", "");
		JsonNode labels = new ObjectMapper().readTree(json).path("labels");
		Map<String, String> texts = new TreeMap<>();
		labels.fields().forEachRemaining((label) -> texts.put(label.getKey(), label.getValue().asText()));
		assertThat(texts).isNotEmpty();
		return texts;
	}

	private static String read(String file) throws IOException {
		try (InputStream content = WebAppTextsTest.class.getClassLoader().getResourceAsStream(file)) {
			assertThat(content).as(file).isNotNull();
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
