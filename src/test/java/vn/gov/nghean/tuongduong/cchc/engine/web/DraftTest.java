package vn.gov.nghean.tuongduong.cchc.engine.web;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Rest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Drafts: the holder's own, on the server, never taken for an answer.
 */
@IntegrationTest
class DraftTest {

	@Autowired
	private Time time;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private TaskService tasks;

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private JdbcTemplate jdbc;

	private long work;

	private String task;

	private String path;

	@BeforeEach
	void aTaskIsGivenToAnOfficial() {
		this.time.is("2024-01-08T08:00");
		this.work = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.assigned(this.work, "tam-quang.canbo");
		this.task = this.duty.task(this.work, "Task_SubmitProduct").getId();
		this.path = "/api/tasks/%s/draft".formatted(this.task);
	}

	@Test
	void whatIsHalfWrittenIsThereOnAnyComputer() {
		assertThat(as("tam-quang.canbo").read(this.path).getBody()).isEmpty();
		assertThat(as("tam-quang.canbo").put(this.path, Map.of("summary", "Đã", "documentNumber", ""))).isEqualTo(204);
		assertThat(as("tam-quang.canbo").read(this.path).getBody().path("summary").asText()).isEqualTo("Đã");
	}

	@Test
	void onlyWhoHoldsTheTaskHasADraftOfIt() {
		as("tam-quang.canbo").put(this.path, Map.of("summary", "Của tôi"));
		assertThat(as("tam-quang.chutich").put(this.path, Map.of("summary", "Khác"))).isEqualTo(403);
		assertThat(as("tam-quang.chutich").read(this.path).getBody()).isEmpty();
	}

	@Test
	void aFieldTheFormDoesNotHaveIsRefusedByName() {
		ResponseEntity<JsonNode> answer = as("tam-quang.canbo").exchange(HttpMethod.PUT, this.path,
				Map.of("unitId", "nga-my"));
		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		assertThat(answer.getBody().path("detail").asText()).isEqualTo("Biến «unitId» không có trong biểu mẫu.");
		assertThat(as("tam-quang.canbo").put(this.path, Map.of("summary", "x".repeat(60_001)))).isEqualTo(400);
	}

	@Test
	void aDraftDoesNotAnswerForWhatIsLeftOutAndEndsWithItsTask() {
		as("tam-quang.canbo").put(this.path, Map.of("documentNumber", "9/KH", "summary", "Nháp cũ của tôi"));
		assertThat(as("tam-quang.canbo").post("/engine-rest/task/%s/submit-form".formatted(this.task),
				Map.of("variables", Map.of("summary", Map.of("value", "Đã ban hành kế hoạch")))))
			.isEqualTo(400);
		this.tasks.complete(this.task, this.duty.product("Đã ban hành kế hoạch"));
		assertThat(this.duty.shown(this.duty.task(this.work, "Task_ApproveProducts"), "productsText"))
			.contains("15/KH-UBND", "Đã ban hành kế hoạch")
			.doesNotContain("Nháp cũ");
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM engine_draft WHERE task_id = ?", Integer.class,
				this.task))
			.isZero();
	}

	private Rest as(String user) {
		return Rest.as(this.http, user);
	}

}
