package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A person who works over HTTP, as the web apps and programs do.
 */
record Official(TestRestTemplate http) {

	static Official named(String user, TestRestTemplate http) {
		return new Official(http.withBasicAuth(user, "cchc-demo-2024"));
	}

	Answer completes(String task, Map<String, Object> form) {
		return posts("/engine-rest/task/" + task + "/complete", variables(form));
	}

	Answer submits(String task, Map<String, Object> form) {
		return posts("/engine-rest/task/" + task + "/submit-form", variables(form));
	}

	Answer resolves(String task, Map<String, Object> form) {
		return posts("/engine-rest/task/" + task + "/resolve", variables(form));
	}

	Answer asksForTime(long duty, Map<String, ?> request) {
		return posts("/api/duties/" + duty + "/extension-requests", request);
	}

	Answer posts(String path, Map<String, ?> body) {
		return answer(HttpMethod.POST, path, body);
	}

	Answer puts(String path, Map<String, ?> body) {
		return answer(HttpMethod.PUT, path, body);
	}

	Answer reads(String path) {
		return answer(HttpMethod.GET, path, Map.of());
	}

	private static Map<String, Object> variables(Map<String, Object> form) {
		Map<String, Object> values = new HashMap<>();
		form.forEach((name, value) -> values.put(name, Map.of("value", value)));
		return Map.of("variables", values);
	}

	private Answer answer(HttpMethod method, String path, Map<String, ?> body) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_JSON);
		headers.setAccept(List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON));
		ResponseEntity<JsonNode> answer = this.http.exchange(path, method, new HttpEntity<>(body, headers),
				JsonNode.class);
		return new Answer(answer.getStatusCode().value(), answer.getBody());
	}

	/** What came back: the HTTP status and the JSON, null if there was none. */
	record Answer(int status, JsonNode body) {

		String text() {
			return String.valueOf(this.body);
		}

	}

}
