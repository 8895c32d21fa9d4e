package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Leaves recorded in the running system, over HTTP.
 */
@IntegrationTest
class SubstitutionApiTest {

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private Posts posts;

	@Autowired
	private Directory directory;

	@Autowired
	private IdentityService identity;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private Time time;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void itIsMonday() {
		this.time.is("2024-03-04T08:00");
	}

	@AfterEach
	void nobodyIsOnLeave() {
		this.jdbc.update("DELETE FROM organisation_substitution");
		this.directory.changed();
		this.time.is("2024-01-02T07:30");
		this.directory.changed();
	}

	@Test
	void aHeadGoesOnLeaveAndTheSubstituteActsAtOnce() {
		ResponseEntity<JsonNode> recorded = post("tam-quang.chutich", leave("tam-quang.chutich", "tam-quang.canbo"));
		assertThat(recorded.getStatusCode().value()).isEqualTo(201);
		assertThat(recorded.getBody().path("substituteName").asText()).contains("Cán bộ xã Tam Quang");
		assertThat(this.posts.acting("tam-quang", Role.HEAD, LocalDate.of(2024, 3, 8)))
			.containsExactly("tam-quang.canbo");
		assertThat(inGroup("tam-quang.canbo", "tam-quang.head")).isTrue();
		assertThat(inGroup("tam-quang.chutich", "tam-quang.head")).isFalse();
		assertThat(this.audit.about("tam-quang.chutich")).last().satisfies((entry) -> {
			assertThat(entry.actor()).isEqualTo("tam-quang.chutich");
			assertThat(entry.detail())
				.isEqualTo("Vắng mặt từ 04/03/2024 đến 08/03/2024, người thay: tam-quang.canbo. Lý do: nghỉ phép");
		});
		JsonNode list = get("tam-quang.phochutich", "tam-quang").getBody();
		assertThat(list).hasSize(1);
		assertThat(list.get(0).path("absentUser").asText()).isEqualTo("tam-quang.chutich");
	}

	@Test
	void aHeadBackEarlyEndsTheLeave() {
		post("tam-quang.chutich", leave("tam-quang.chutich", "tam-quang.canbo"));
		assertThat(delete("tam-quang.chutich", "tam-quang.chutich").getStatusCode().value()).isEqualTo(204);
		assertThat(inGroup("tam-quang.chutich", "tam-quang.head")).isTrue();
		assertThat(inGroup("tam-quang.canbo", "tam-quang.head")).isFalse();
		assertThat(this.audit.about("tam-quang.chutich")).last()
			.satisfies((entry) -> assertThat(entry.action()).isEqualTo("substitution.withdrawn"));
		ResponseEntity<JsonNode> again = delete("tam-quang.chutich", "tam-quang.chutich");
		assertThat(again.getStatusCode().value()).isEqualTo(400);
		assertThat(again.getBody().path("detail").asText())
			.isEqualTo("Không có thời gian vắng mặt nào của «tam-quang.chutich» bắt đầu ngày 2024-03-04.");
	}

	@Test
	void aLaterRecordOfTheSameDayReplacesTheFirst() {
		post("tam-quang.chutich", leave("tam-quang.chutich", "tam-quang.canbo"));
		Map<String, @Nullable Object> shorter = leave("tam-quang.chutich", null);
		shorter.put("to", "2024-03-04");
		assertThat(post("tam-quang.chutich", shorter).getStatusCode().value()).isEqualTo(201);
		assertThat(this.posts.answerableFor("tam-quang", LocalDate.of(2024, 3, 4)).role()).isEqualTo(Role.DEPUTY);
		assertThat(this.posts.answerableFor("tam-quang", LocalDate.of(2024, 3, 5)).role()).isEqualTo(Role.HEAD);
	}

	@Test
	void anAdministratorRecordsForAnybodyAndWithSomebodyOfAnotherUnit() {
		assertThat(post("admin", leave("ubnd.chutich", "noi-vu.truongphong")).getStatusCode().value()).isEqualTo(201);
		assertThat(inGroup("noi-vu.truongphong", "ubnd.chair")).isTrue();
		assertThat(get("admin", "ubnd").getBody()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "tam-quang.chutich, tam-hop.chutich, tam-quang.canbo",
			"tam-quang.chutich, tam-quang.canbo, tam-hop.canbo", "tam-quang.chutich, ubnd.phochutich, tam-quang.canbo",
			"tam-quang.canbo, tam-quang.canbo, tam-quang.motcua",
			"tam-quang.phochutich, tam-quang.chutich, tam-quang.phochutich",
			"noi-vu.chuyenvien, noi-vu.chuyenvien, noi-vu.phophong", "ubnd.chutich, admin, ubnd.phochutich",
			"ubnd.phochutich, ubnd.phochutich, ubnd.chutich" })
	void othersMayNot(String user, String absent, String substitute) {
		ResponseEntity<JsonNode> refused = post(user, leave(absent, substitute));
		assertThat(refused.getStatusCode().value()).isEqualTo(403);
		assertThat(refused.getBody().path("detail").asText()).contains("không có quyền");
		assertThat(delete(user, absent).getStatusCode().value()).isIn(400, 403);
		assertThat(this.posts.substitutions()).isEmpty();
	}

	@Test
	void onlyTheUnitItselfAndAdministratorsReadItsLeaves() {
		assertThat(get("tam-hop.chutich", "tam-quang").getStatusCode().value()).isEqualTo(403);
		assertThat(get("tam-quang.canbo", "tam-quang").getStatusCode().value()).isEqualTo(200);
		assertThat(this.http.getForEntity("/api/substitutions?unit=tam-quang", JsonNode.class).getStatusCode().value())
			.isEqualTo(401);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "null",
			textBlock = """
					absentUser     | null                | Trường «absentUser»: bắt buộc nhập.
					absentUser     | ' '                 | Trường «absentUser»: bắt buộc nhập.
					absentUser     | khong-co            | Trường «absentUser»: «khong-co» không giữ chức vụ nào trong thời gian đó.
					substituteUser | khong-co            | Trường «substituteUser»: «khong-co» không giữ chức vụ nào trong thời gian đó.
					substituteUser | tam-quang.chutich   | Trường «substituteUser»: không thay được cho chính mình.
					from           | null                | Trường «from»: bắt buộc nhập, dạng năm-tháng-ngày.
					from           | 04/03/2024          | Trường «from»: phải là ngày dạng năm-tháng-ngày, ví dụ 2024-03-01.
					to             | null                | Trường «to»: bắt buộc nhập, dạng năm-tháng-ngày.
					to             | 2024-02-30          | Trường «to»: phải là ngày dạng năm-tháng-ngày, ví dụ 2024-03-01.
					to             | 2024-03-03          | Trường «to»: ngày cuối 03/03/2024 phải từ ngày đầu 04/03/2024, chưa qua và không quá một năm.
					to             | 2025-03-06          | Trường «to»: ngày cuối 06/03/2025 phải từ ngày đầu 04/03/2024, chưa qua và không quá một năm.
					reason         | null                | Trường «reason»: bắt buộc nhập.
					reason         | dài                 | Trường «reason»: dài quá 500 ký tự.
					""")
	void aWrongValueIsRefusedNamingTheField(String field, String value, String why) {
		Map<String, @Nullable Object> leave = leave("tam-quang.chutich", "tam-quang.canbo");
		leave.put(field, "dài".equals(value) ? "x".repeat(501) : value);
		ResponseEntity<JsonNode> refused = post("tam-quang.chutich", leave);
		assertThat(refused.getBody().path("detail").asText()).isEqualTo(why);
		assertThat(refused.getStatusCode().value()).isEqualTo(400);
		assertThat(this.posts.substitutions()).isEmpty();
	}

	@Test
	void aLeaveInThePastIsRefused() {
		Map<String, @Nullable Object> leave = leave("tam-quang.chutich", "tam-quang.canbo");
		leave.put("from", "2024-02-26");
		leave.put("to", "2024-03-01");
		assertThat(post("admin", leave).getStatusCode().value()).isEqualTo(400);
	}

	private static Map<String, @Nullable Object> leave(String absent, @Nullable String substitute) {
		Map<String, @Nullable Object> leave = new HashMap<>();
		leave.put("absentUser", absent);
		leave.put("substituteUser", substitute);
		leave.put("from", "2024-03-04");
		leave.put("to", "2024-03-08");
		leave.put("reason", "nghỉ phép");
		return leave;
	}

	private boolean inGroup(String user, String group) {
		return this.identity.createUserQuery().userId(user).memberOfGroup(group).count() > 0;
	}

	private ResponseEntity<JsonNode> get(String user, String unit) {
		return as(user).getForEntity("/api/substitutions?unit=" + unit, JsonNode.class);
	}

	private ResponseEntity<JsonNode> post(String user, Map<String, @Nullable Object> body) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_JSON);
		return as(user).exchange("/api/substitutions", HttpMethod.POST, new HttpEntity<>(body, headers),
				JsonNode.class);
	}

	private ResponseEntity<JsonNode> delete(String user, String absent) {
		return as(user).exchange("/api/substitutions?absentUser=" + absent + "&from=2024-03-04", HttpMethod.DELETE,
				HttpEntity.EMPTY, JsonNode.class);
	}

	private TestRestTemplate as(String user) {
		return this.http.withBasicAuth(user, "cchc-demo-2024");
	}

}
