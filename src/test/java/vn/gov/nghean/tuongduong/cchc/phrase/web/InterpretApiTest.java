package vn.gov.nghean.tuongduong.cchc.phrase.web;

import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Rest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reading phrases over HTTP: the shape of the answer and what is refused.
 */
@IntegrationTest
class InterpretApiTest {

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private ObjectMapper json;

	@Test
	void everyPhraseIsAnsweredInItsPlaceAndInTheAgreedShape() throws Exception {
		JsonNode answer = post("""
				{"year": 2024, "phrases": ["Trước ngày 30/11", "Trước 31/12/2024 và hằng quý",
				"Trong thời hạn 17,5 ngày làm việc kể từ ngày nhận đủ hồ sơ", ""]}""").getBody();

		assertThat(answer).hasSize(4);
		assertThat(answer.get(0)).isEqualTo(this.json.readTree("""
				{"phrase": "Trước ngày 30/11", "needsReview": false, "parts": [{"type": "date", "recurrence": [],
				"from": null, "due": ["2024-11-29"], "dueWorking": ["2024-11-29"], "anchor": null, "offset": null,
				"explanation": "Trước ngày nêu: ngày liền trước là hạn"}]}"""));
		assertThat(answer.get(1).get("parts")).hasSize(2);
		assertThat(answer.get(1).at("/parts/1")).isEqualTo(this.json.readTree("""
				{"type": "recurring", "recurrence": ["quarterly"], "from": null,
				"due": ["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"],
				"dueWorking": ["2024-03-29", "2024-06-28", "2024-09-30", "2024-12-31"], "anchor": null,
				"offset": null, "explanation": "Lặp lại, hạn là ngày cuối kỳ: quý"}"""));
		assertThat(answer.get(2).at("/parts/0/type").asText()).isEqualTo("relative-to-event");
		assertThat(answer.get(2).at("/parts/0/anchor").asText()).isEqualTo("nhận đủ hồ sơ");
		assertThat(answer.get(2).at("/parts/0/offset").asText()).isEqualTo("+17,5 ngày làm việc");
		assertThat(answer.get(3).at("/needsReview").asBoolean()).isTrue();
		assertThat(answer.get(3).at("/parts/0/type").asText()).isEqualTo("unknown");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"phrases\": []}", "{\"year\": null, \"phrases\": []}",
			"{\"year\": \"2024\", \"phrases\": []}", "{\"year\": 2024.5, \"phrases\": []}",
			"{\"year\": 1999, \"phrases\": []}", "{\"year\": 2101, \"phrases\": []}",
			"{\"year\": 99999999999, \"phrases\": []}", "[]", "\"2024\"" })
	void aYearThatIsMissingOrNoneIsRefusedByName(String body) {
		assertThat(refused(body)).isEqualTo("year");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"year\": 2024}", "{\"year\": 2024, \"phrases\": null}",
			"{\"year\": 2024, \"phrases\": \"Quý I\"}", "{\"year\": 2024, \"phrases\": {\"0\": \"Quý I\"}}" })
	void phrasesThatAreNoListAreRefusedByName(String body) {
		assertThat(refused(body)).isEqualTo("phrases");
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "15", "[\"Quý I\"]", "{}", "true" })
	void aPhraseThatIsNoTextIsRefusedByItsPlace(String phrase) {
		assertThat(refused("{\"year\": 2024, \"phrases\": [\"Quý I\", %s]}".formatted(phrase))).isEqualTo("phrases[1]");
	}

	@Test
	void tooLongAndTooManyPhrasesAreRefusedAndTheLongestAreRead() throws Exception {
		assertThat(refused(request(List.of("Quý I", "a".repeat(1001))))).isEqualTo("phrases[1]");
		assertThat(refused(request(Collections.nCopies(1001, "Quý I")))).isEqualTo("phrases");
		assertThat(post(request(List.of("Quý I ".repeat(166)))).getStatusCode().value()).isEqualTo(200);
		assertThat(post(request(Collections.nCopies(1000, "Quý I"))).getBody()).hasSize(1000);
		assertThat(post(request(List.of())).getBody()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "{\"year\": 2024, \"phrases\": [\"Quý I\"", "year=2024", "{year: 2024}" })
	void whatIsNoJsonIsRefusedWithTheShapeThatIsWanted(String body) {
		ResponseEntity<JsonNode> answer = post(body);
		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		assertThat(answer.getBody().path("detail").asText()).contains("không đọc được", "\"year\"", "\"phrases\"");
	}

	/** The field the refusal names. */
	private String refused(String body) {
		ResponseEntity<JsonNode> answer = post(body);
		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		String field = answer.getBody().path("field").asText();
		assertThat(answer.getBody().path("detail").asText()).contains("Trường «%s»".formatted(field));
		return field;
	}

	private String request(List<String> phrases) throws Exception {
		return this.json.writeValueAsString(
				this.json.createObjectNode().put("year", 2024).set("phrases", this.json.valueToTree(phrases)));
	}

	private ResponseEntity<JsonNode> post(String body) {
		return Rest.as(this.http, "noi-vu.chuyenvien").exchange(HttpMethod.POST, "/api/deadlines/interpret", body);
	}

}
