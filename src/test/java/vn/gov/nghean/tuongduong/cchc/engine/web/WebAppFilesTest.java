package vn.gov.nghean.tuongduong.cchc.engine.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the web apps' pages and files travel.
 */
@IntegrationTest
class WebAppFilesTest {

	private static final Pattern HEADER_NONCE = Pattern.compile("'nonce-([^']+)'");

	private static final Pattern PAGE_NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

	@Autowired
	private TestRestTemplate http;

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/lib/runtime.js?bust=7.24.0",
			"/camunda/app/cockpit/camunda-cockpit-bootstrap.css?bust=7.24.0",
			"/camunda/assets/IBMPlexSans-Regular.woff2?bust=7.24.0" })
	void theEnginesFilesStayInTheBrowserForAYear(String file) {
		ResponseEntity<byte[]> answer = this.http.getForEntity(file, byte[].class);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(answer.getHeaders().getCacheControl()).isEqualTo("max-age=31536000, public, immutable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/app/tasklist/locales/vi.json?bust=7.24.0",
			"/camunda/app/tasklist/scripts/page.js", "/camunda/app/admin/styles/user-styles.css?bust=7.24.0" })
	void ourFilesAreSentAgainOnlyWhenTheirContentChanged(String file) {
		ResponseEntity<String> first = this.http.getForEntity(file, String.class);
		assertThat(first.getHeaders().getCacheControl()).isEqualTo("no-cache");
		assertThat(first.getHeaders().getLastModified()).isEqualTo(-1);
		HttpHeaders known = new HttpHeaders();
		known.setIfNoneMatch(String.valueOf(first.getHeaders().getETag()));
		assertThat(this.http.exchange(file, HttpMethod.GET, new HttpEntity<>(known), String.class).getStatusCode())
			.isEqualTo(HttpStatus.NOT_MODIFIED);
		known.setIfNoneMatch("W/\"another\"");
		assertThat(this.http.exchange(file, HttpMethod.GET, new HttpEntity<>(known), String.class).getBody())
			.isEqualTo(first.getBody());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin" })
	void ourScriptsStayForAYearUnderAnAddressThatStandsForTheirContent(String app) {
		String config = this.http.getForObject("/camunda/app/%s/scripts/config.js?bust=1".formatted(app), String.class);
		String script = first(
				Pattern.compile("'\\.\\./\\.\\./(files/[0-9a-f]{32}/%s/scripts/cchc-%1$s\\.js)'".formatted(app)),
				config);
		ResponseEntity<String> answer = this.http.getForEntity("/camunda/" + script, String.class);
		assertThat(answer.getHeaders().getCacheControl()).isEqualTo("max-age=31536000, public, immutable");
		assertThat(answer.getBody()).contains("export default");
		assertThat(
				this.http.getForEntity("/camunda/files/another/" + app + "/scripts/cchc-" + app + ".js", String.class)
					.getStatusCode())
			.isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void aPagesScriptsAreAllowedHoweverManyOthersAskMeanwhile() throws InterruptedException {
		AtomicBoolean over = new AtomicBoolean();
		List<Thread> others = IntStream.range(0, 4).mapToObj((number) -> new Thread(() -> {
			while (!over.get()) {
				this.http.getForEntity("/camunda/app/tasklist/scripts/dates.js", String.class);
			}
		})).toList();
		others.forEach(Thread::start);
		try {
			for (int i = 0; i < 25; i++) {
				ResponseEntity<String> page = this.http.getForEntity("/camunda/app/tasklist/default/", String.class);
				String allowed = first(HEADER_NONCE,
						String.valueOf(page.getHeaders().getFirst("Content-Security-Policy")));
				assertThat(first(PAGE_NONCE, String.valueOf(page.getBody()))).isEqualTo(allowed);
			}
		}
		finally {
			over.set(true);
			for (Thread other : others) {
				other.join();
			}
		}
	}

	private static String first(Pattern pattern, String text) {
		Matcher found = pattern.matcher(text);
		assertThat(found.find()).as(text).isTrue();
		return found.group(1);
	}

}
