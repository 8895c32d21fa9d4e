package vn.gov.nghean.tuongduong.cchc.identity;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Rest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who gets in where.
 */
@IntegrationTest
class AccessTest {

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private IdentityService identity;

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/task", "/engine-rest/engine", "/engine-rest/user", "/engine-rest", "/api/me",
			"/api/clock", "/api/nothing-here", "/actuator/env", "/actuator" })
	void withoutALoginThereIsAVietnameseProblem(String path) {
		ResponseEntity<JsonNode> refused = new Rest(this.http).read(path);
		assertThat(refused.getStatusCode().value()).isEqualTo(401);
		assertThat(refused.getHeaders().getContentType().isCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)).isTrue();
		assertThat(refused.getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Basic");
		assertThat(refused.getBody().path("detail").asText()).contains("đăng nhập");
	}

	@Test
	void aWrongPasswordAndAnUnknownNameAreRefusedAlike() {
		for (String name : List.of("yen-tinh.canbo", "khong-co-ai", "")) {
			var refused = new Rest(this.http.withBasicAuth(name, "sai")).read("/api/me");
			assertThat(refused.getStatusCode().value()).as(name).isEqualTo(401);
		}
	}

	@Test
	void whatOnlyAdministratorsMayIsForbiddenToOthersInVietnamese() {
		var refused = Rest.as(this.http, "noi-vu.chuyenvien").read("/api/clock");
		assertThat(refused.getStatusCode().value()).isEqualTo(403);
		assertThat(refused.getHeaders().getContentType().isCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)).isTrue();
		assertThat(refused.getBody().path("detail").asText()).contains("không có quyền");
		assertThat(Rest.as(this.http, "admin").get("/api/clock")).isEqualTo(200);
	}

	@Test
	void healthIsOpenAndTellsNoDetails() {
		var health = new Rest(this.http).read("/actuator/health");
		assertThat(health.getStatusCode().value()).isEqualTo(200);
		assertThat(health.getBody().has("components")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/app/admin/default/setup", "/camunda/app/admin/default/setup/",
			"/camunda/app/admin/default/setup/index.html", "/camunda/app/admin/default/%73etup/" })
	void theSetupPageIsShut(String path) {
		var refused = this.http.getRestTemplate()
			.exchange(URI.create(this.http.getRootUri() + path), HttpMethod.GET, HttpEntity.EMPTY, String.class);
		assertThat(refused.getStatusCode().value()).isEqualTo(403);
		assertThat(refused.getBody()).contains("đã đóng");
	}

	@Test
	void theFirstAdministratorCannotBeMadeOverHttp() {
		assertThat(new Rest(this.http).post("/camunda/api/admin/setup/default/user/create",
				Map.of("profile", Map.of("id", "kẻ-lạ"), "credentials", Map.of("password", "x"))))
			.isEqualTo(403);
		assertThat(this.identity.createUserQuery().userId("kẻ-lạ").count()).isZero();
	}

	@Test
	void aPersonLearnsWhoTheyAre() {
		JsonNode me = Rest.as(this.http, "noi-vu.chuyenvien").read("/api/me").getBody();
		assertThat(me.path("user").asText()).isEqualTo("noi-vu.chuyenvien");
		assertThat(me.path("displayName").asText()).contains("(tài khoản demo)");
		assertThat(me.path("roles").findValuesAsText("group")).containsExactlyInAnyOrder("noi-vu.staff",
				"noi-vu.home-affairs");
	}

	@Test
	void namesThatDifferInCaseOrDiacriticsLogInAsThemselves() {
		List<String> names = List.of("thu.an", "thu.ân", "thu.AN");
		names.forEach((name) -> {
			User user = this.identity.newUser(name);
			user.setLastName(name);
			user.setPassword("mật khẩu của " + name);
			this.identity.saveUser(user);
		});
		for (String name : names) {
			JsonNode me = withUtf8(name, "mật khẩu của " + name).getBody();
			assertThat(me.path("user").asText()).isEqualTo(name);
		}
		assertThat(withUtf8("thu.AN", "mật khẩu của thu.an").getStatusCode().value()).isEqualTo(401);
		names.forEach(this.identity::deleteUser);
	}

	@Test
	void whoIsLoggedInToTheWebAppsIsLoggedInToTheApiButChangesNeedTheirToken() {
		WebAppSession session = logIn("noi-vu.chuyenvien");
		ResponseEntity<JsonNode> me = session.call(HttpMethod.GET, "/api/me", null);
		assertThat(me.getBody().path("user").asText()).isEqualTo("noi-vu.chuyenvien");
		assertThat(me.getHeaders().getOrEmpty(HttpHeaders.SET_COOKIE)).as("the session stays as it is").isEmpty();
		String interpret = "/api/deadlines/interpret";
		Map<String, Object> body = Map.of("year", 2024, "phrases", List.of("Quý I"));
		assertThat(session.withoutToken().call(HttpMethod.POST, interpret, body).getStatusCode().value())
			.isEqualTo(401);
		assertThat(session.call(HttpMethod.POST, interpret, body).getStatusCode().value()).isEqualTo(200);
	}

	@Test
	void aFormOfAPageSendsTheTokenAsAField() {
		WebAppSession session = logIn("noi-vu.chuyenvien");
		assertThat(session.sends("/ke-hoach/2008", "viec=doc").getBody()).as("nothing is taken without the token")
			.contains("Chưa nhận được gì")
			.doesNotContain("Hãy chọn tệp Word");
		assertThat(session.sends("/ke-hoach/2008", "viec=doc&csrfToken=" + session.token()).getBody())
			.contains("Hãy chọn tệp Word (.docx)");
	}

	private ResponseEntity<JsonNode> withUtf8(String user, String password) {
		HttpHeaders headers = new HttpHeaders();
		headers.setBasicAuth(HttpHeaders.encodeBasicAuth(user, password, StandardCharsets.UTF_8));
		return this.http.exchange("/api/me", HttpMethod.GET, new HttpEntity<>(headers), JsonNode.class);
	}

	private WebAppSession logIn(String user) {
		HttpHeaders first = this.http.getForEntity("/camunda/app/welcome/default/", String.class).getHeaders();
		WebAppSession anonymous = WebAppSession.of(this.http, first);
		LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("username", user);
		form.add("password", "cchc-demo-2024");
		HttpHeaders headers = anonymous.headers();
		headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
		var answer = this.http.exchange("/camunda/api/admin/auth/user/default/login/tasklist", HttpMethod.POST,
				new HttpEntity<>(form, headers), String.class);
		assertThat(answer.getStatusCode().value()).isEqualTo(200);
		WebAppSession known = anonymous.then(answer.getHeaders());
		return known.then(this.http
			.exchange("/camunda/app/tasklist/default/", HttpMethod.GET, new HttpEntity<>(known.headers()), String.class)
			.getHeaders());
	}

	/**
	 * A browser's cookies.
	 */
	record WebAppSession(TestRestTemplate http, String session, String token) {

		static WebAppSession of(TestRestTemplate http, HttpHeaders answer) {
			return new WebAppSession(http, cookie(answer, "JSESSIONID", ""), cookie(answer, "XSRF-TOKEN", ""));
		}

		WebAppSession then(HttpHeaders answer) {
			return new WebAppSession(this.http, cookie(answer, "JSESSIONID", this.session),
					cookie(answer, "XSRF-TOKEN", this.token));
		}

		WebAppSession withoutToken() {
			return new WebAppSession(this.http, this.session, "");
		}

		HttpHeaders headers() {
			HttpHeaders headers = new HttpHeaders();
			headers.add(HttpHeaders.COOKIE, "JSESSIONID=" + this.session + "; XSRF-TOKEN=" + this.token);
			if (!this.token.isEmpty()) {
				headers.add("X-XSRF-TOKEN", this.token);
			}
			return headers;
		}

		ResponseEntity<JsonNode> call(HttpMethod method, String path, @Nullable Object body) {
			HttpHeaders headers = headers();
			headers.setContentType(MediaType.APPLICATION_JSON);
			return this.http.exchange(path, method, new HttpEntity<>(body, headers), JsonNode.class);
		}

		ResponseEntity<String> sends(String path, String form) {
			HttpHeaders headers = withoutToken().headers();
			headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
			headers.setAccept(List.of(MediaType.TEXT_HTML));
			return this.http.exchange(path, HttpMethod.POST, new HttpEntity<>(form, headers), String.class);
		}

		private static String cookie(HttpHeaders answer, String name, String otherwise) {
			return answer.getOrEmpty(HttpHeaders.SET_COOKIE)
				.stream()
				.filter((cookie) -> cookie.startsWith(name + "="))
				.map((cookie) -> cookie.substring(name.length() + 1).split(";")[0])
				.reduce(otherwise, (first, last) -> last);
		}

	}

}
