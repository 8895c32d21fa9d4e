package vn.gov.nghean.tuongduong.cchc.engine.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.engine.TimeMachine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/**
 * The clock over HTTP.
 */
@IntegrationTest
class ClockControllerTest {

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private Time time;

	@Autowired
	private JdbcTemplate jdbc;

	private Long keptOffset;

	@BeforeEach
	void itIsTheSecondOfJanuary() {
		this.keptOffset = this.jdbc.queryForObject("SELECT offset_millis FROM calendar_clock", Long.class);
		this.time.is("2024-01-02T07:30");
	}

	@AfterEach
	void putBack() {
		this.time.is("2024-01-02T07:30");
		this.jdbc.update("UPDATE calendar_clock SET offset_millis = ?", this.keptOffset);
	}

	@Test
	void anAdministratorMovesItForwardAndReadsIt() {
		ResponseEntity<JsonNode> moved = post("admin", "{\"to\":\"2024-01-02T09:00\"}");
		assertThat(moved.getStatusCode().value()).isEqualTo(200);
		assertThat(moved.getBody().path("now").asText()).startsWith("2024-01-02T09:00");
		assertThat(moved.getBody().path("jobs").isInt()).isTrue();
		assertThat(as("admin").getForObject("/api/clock", JsonNode.class).path("now").asText())
			.startsWith("2024-01-02T09:0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"to\":null}", "{\"to\":\"\"}", "{\"to\":\"hôm qua\"}",
			"{\"to\":\"2024-02-30T07:30\"}", "{\"to\":\"2024-03-01\"}", "{\"to\":\"2024-03-01T07:30:00Z\"}",
			"{\"to\":true}", "{\"to\":{}}", "{\"to\":\"2024-01-02T07:29:59\"}", "{\"to\":\"2023-12-31T07:30\"}",
			"{\"to\":\"2026-03-13T07:30\"}", "{\"to\":\"+999999999-12-31T23:59:59\"}" })
	void aWrongMomentIsRefusedNamingTheFieldAndTheClockStays(String body) {
		ResponseEntity<JsonNode> refused = post("admin", body);
		assertThat(refused.getStatusCode().value()).isEqualTo(400);
		assertThat(refused.getBody().path("detail").asText()).startsWith("Trường «to»: phải là thời điểm");
		assertThat(this.clock.localNow()).hasToString("2024-01-02T07:30");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{\"to\":", "ngày mai", "[]" })
	void whatIsNoRequestIsRefusedInVietnamese(String body) {
		ResponseEntity<JsonNode> refused = post("admin", body);
		assertThat(refused.getStatusCode().value()).isEqualTo(400);
		assertThat(refused.getBody().path("detail").asText()).isEqualTo("Nội dung gửi lên không phải JSON hợp lệ.");
	}

	@ParameterizedTest
	@CsvSource({ "noi-vu.chuyenvien, 403", "ubnd.chutich, 403", "tam-quang.canbo, 403", "'', 401" })
	void nobodyElseMay(String user, int status) {
		assertThat(post(user, "{\"to\":\"2024-01-02T09:00\"}").getStatusCode().value()).isEqualTo(status);
		assertThat(as(user).getForEntity("/api/clock", JsonNode.class).getStatusCode().value()).isEqualTo(status);
		assertThat(this.clock.localNow()).hasToString("2024-01-02T07:30");
	}

	@Test
	void itIsThereInTheDemonstrationOnly() {
		ApplicationContextRunner runner = new ApplicationContextRunner()
			.withBean(BusinessClock.class, () -> mock(BusinessClock.class))
			.withBean(TimeMachine.class, () -> mock(TimeMachine.class))
			.withUserConfiguration(ClockController.class);
		runner.withPropertyValues("spring.profiles.active=demo")
			.run((context) -> assertThat(context).hasSingleBean(ClockController.class));
		runner.withPropertyValues("spring.profiles.active=production")
			.run((context) -> assertThat(context).doesNotHaveBean(ClockController.class));
		runner.run((context) -> assertThat(context).doesNotHaveBean(ClockController.class));
	}

	@Test
	void anybodyLoggedInMayAskForWorkingDays() {
		JsonNode february = as("tam-quang.canbo")
			.getForObject("/api/calendar/working-days?from=2024-02-01&to=2024-02-29", JsonNode.class);
		assertThat(february.path("workingDays").asInt()).isEqualTo(16);
		assertThat(february.path("rows")).hasSize(7);
		assertThat(february.path("doubts")).isEmpty();
		assertThat(as("tam-quang.canbo")
			.getForObject("/api/calendar/days-off?from=2024-02-07&to=2024-02-17", JsonNode.class)
			.toString()).as("Tết").startsWith("[\"2024-02-08\"").contains("2024-02-14").doesNotContain("2024-02-15");
		assertThat(as("tam-quang.canbo")
			.getForEntity("/api/calendar/days-off?from=2024-01-01&to=2030-01-01", JsonNode.class)
			.getStatusCode()
			.value()).isEqualTo(400);
		assertThat(as("").getForEntity("/api/calendar/working-days", JsonNode.class).getStatusCode().value())
			.isEqualTo(401);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			from=2024-02-30&to=2024-03-01 | Tham số «from»: phải là ngày dạng năm-tháng-ngày, ví dụ 2024-03-01.
			from=2024-02-01               | Thiếu tham số «to».
			from=2024-02-02&to=2024-02-01 | Trường «to» phải từ 2024-02-02, không quá 10 năm.
			from=2024-02-02&to=2034-02-03 | Trường «to» phải từ 2024-02-02, không quá 10 năm.
			""")
	void wrongParametersAreNamed(String query, String why) {
		ResponseEntity<JsonNode> refused = as("admin").getForEntity("/api/calendar/working-days?" + query,
				JsonNode.class);
		assertThat(refused.getStatusCode().value()).isEqualTo(400);
		assertThat(refused.getBody().path("detail").asText()).isEqualTo(why);
	}

	private ResponseEntity<JsonNode> post(String user, String body) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_JSON);
		return as(user).exchange("/api/clock", HttpMethod.POST, new HttpEntity<>(body, headers), JsonNode.class);
	}

	private TestRestTemplate as(String user) {
		return user.isEmpty() ? this.http : this.http.withBasicAuth(user, "cchc-demo-2024");
	}

}
