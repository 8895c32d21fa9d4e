package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Rest;
import vn.gov.nghean.tuongduong.cchc.Time;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The plan over HTTP, by those who may and those who may not.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanApiTest {

	private static final int YEAR = 2016;

	@Autowired
	private Time time;

	@Autowired
	private Plans plans;

	@Autowired
	private TestRestTemplate http;

	@BeforeAll
	void aPlanRuns() {
		this.time.is("2016-01-04T07:00");
		this.plans.loadApproved(SmallPlan.of(YEAR));
		this.plans.activate(YEAR);
	}

	@BeforeEach
	void afternoon() {
		this.time.is("2016-01-04T14:00");
	}

	@Test
	void everybodyLoggedInReadsThePlanTraceableToItsClauses() {
		JsonNode plan = get("tam-quang.canbo", "/api/plans/2016").getBody();
		assertThat(plan.path("status").asText()).isEqualTo("APPROVED");
		JsonNode first = plan.path("rows").path(0);
		assertThat(first.path("source").asText()).isEqualTo("Phụ lục thử, I.1");
		assertThat(first.path("processId").asText()).isEqualTo("plan-2016-I-1");
		assertThat(first.path("parts").path(0).path("schedule").path(0).path("periodName").asText())
			.isEqualTo("Tháng 03/2016");
		assertThat(this.http.getForEntity("/api/plans/2016", String.class).getStatusCode().value()).isEqualTo(401);
		assertThat(get("tam-quang.canbo", "/api/plans/2015").getStatusCode().value()).isEqualTo(404);
	}

	@Test
	void onlyHomeAffairsStartsAndWithdrawsRows() {
		Map<String, String> event = Map.of("basisName", "Quyết định công bố", "basisDate", "2016-01-04");
		String starts = "/api/plans/2016/rows/I.2/starts";
		assertThat(post("tam-quang.canbo", starts, event).getStatusCode().value()).isEqualTo(403);
		assertThat(post("tu-phap.truongphong", starts, event).getStatusCode().value()).isEqualTo(403);
		assertThat(post("noi-vu.chuyenvien", starts, event).getStatusCode().value()).isEqualTo(201);
		assertThat(detail(post("noi-vu.chuyenvien", starts, event))).contains("đã được khởi tạo");
		assertThat(detail(post("noi-vu.chuyenvien", starts, Map.of("basisDate", "2016-01-04"))))
			.isEqualTo("Trường «basisName»: bắt buộc nhập.");
		String withdrawal = "/api/plans/2016/rows/I.5/withdrawal";
		assertThat(post("tam-quang.chutich", withdrawal, Map.of("reason", "Thôi")).getStatusCode().value())
			.isEqualTo(403);
		assertThat(detail(post("noi-vu.truongphong", withdrawal, Map.of()))).contains("«reason»");
		assertThat(post("noi-vu.truongphong", withdrawal, Map.of("reason", "Tỉnh không giao")).getStatusCode().value())
			.isEqualTo(200);
	}

	@Test
	void aDraftWithFaultsNamesThemAllAndKeepsNothing() {
		PlanTexts texts = SmallPlan.of(2015, List.of("I,1,Việc,Báo cáo,Phòng Nội vụ,,Quý I",
				"I,1,Việc khác,Báo cáo,Phòng Nội vụ,,Quý II", "X,2,Việc,Báo cáo,Phòng Nội vụ,,Quý I"));
		ResponseEntity<JsonNode> refused = post("noi-vu.chuyenvien", "/api/plans", Map.of("head", texts.head(),
				"groups", texts.groups(), "appendix", texts.appendix(), "review", texts.review()));
		assertThat(refused.getStatusCode().value()).isEqualTo(400);
		assertThat(refused.getBody().path("faults")).hasSize(2);
		assertThat(detail(refused)).contains("appendix1.csv, dòng 3, cột «no»: trùng dòng I.1",
				"appendix1.csv, dòng 4, cột «group»");
		assertThat(get("noi-vu.chuyenvien", "/api/plans/2015").getStatusCode().value()).isEqualTo(404);
	}

	@Test
	void aPlanIsDraftedCorrectedAndSubmittedByHomeAffairs() {
		PlanTexts texts = SmallPlan.of(2014, List.of(SmallPlan.rows().get(4), SmallPlan.unclear()));
		Map<String, String> draft = Map.of("head", texts.head(), "groups", texts.groups(), "appendix",
				texts.appendix());
		assertThat(post("tam-quang.canbo", "/api/plans", draft).getStatusCode().value()).isEqualTo(403);
		assertThat(post("noi-vu.chuyenvien", "/api/plans", draft).getBody().path("questions")).hasSize(2);
		List<Map<String, Object>> sheet = List
			.of(Map.of("row", "I.6", "part", 1, "units", "Phòng Tư pháp", "start", "recurring"));
		JsonNode corrected = Rest.as(this.http, "noi-vu.chuyenvien")
			.exchange(HttpMethod.PUT, "/api/plans/2014/review", sheet)
			.getBody();
		assertThat(corrected.path("questions")).isEmpty();
		assertThat(get("noi-vu.chuyenvien", "/api/plans/2014/review").getBody()).hasSize(2);
		ResponseEntity<JsonNode> submitted = post("noi-vu.chuyenvien", "/api/plans/2014/submission", Map.of());
		assertThat(submitted.getStatusCode().value()).isEqualTo(202);
		assertThat(submitted.getBody().path("status").asText()).isEqualTo("SUBMITTED");
		assertThat(detail(post("noi-vu.chuyenvien", "/api/plans/2014/submission", Map.of()))).contains("đang rà soát");
	}

	private ResponseEntity<JsonNode> get(String user, String path) {
		return Rest.as(this.http, user).read(path);
	}

	private ResponseEntity<JsonNode> post(String user, String path, Map<String, ?> body) {
		return Rest.as(this.http, user).exchange(HttpMethod.POST, path, body);
	}

	private static String detail(ResponseEntity<JsonNode> answer) {
		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		return answer.getBody().path("detail").asText();
	}

}
