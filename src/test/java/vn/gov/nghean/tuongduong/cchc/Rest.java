package vn.gov.nghean.tuongduong.cchc;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Talks to the running system as one person, over HTTP.
 */
public class Rest {

	private final TestRestTemplate http;

	public Rest(TestRestTemplate http) {
		this.http = http;
	}

	public static Rest as(TestRestTemplate http, String user) {
		return new Rest(http.withBasicAuth(user, "cchc-demo-2024"));
	}

	public int get(String path) {
		return this.http.getForEntity(path, byte[].class).getStatusCode().value();
	}

	public ResponseEntity<JsonNode> read(String path) {
		return exchange(HttpMethod.GET, path, null);
	}

	/** The ids in a list, in its order. */
	public List<String> ids(String path) {
		JsonNode list = read(path).getBody();
		return list.findValuesAsText("id");
	}

	public int post(String path, Map<String, ?> body) {
		return exchange(HttpMethod.POST, path, body).getStatusCode().value();
	}

	public int put(String path, Map<String, ?> body) {
		return exchange(HttpMethod.PUT, path, body).getStatusCode().value();
	}

	public int delete(String path) {
		return exchange(HttpMethod.DELETE, path, null).getStatusCode().value();
	}

	public ResponseEntity<JsonNode> exchange(HttpMethod method, String path, @Nullable Object body) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_JSON);
		headers.setAccept(List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON));
		return this.http.exchange(path, method, new HttpEntity<>(body, headers), JsonNode.class);
	}

}
