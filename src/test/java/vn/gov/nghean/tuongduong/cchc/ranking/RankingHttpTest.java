package vn.gov.nghean.tuongduong.cchc.ranking;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Rest;
import vn.gov.nghean.tuongduong.cchc.Time;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Criteria and scores over HTTP: who takes criteria in, who reads and writes which sheet,
 * what is public when.
 */
@IntegrationTest
class RankingHttpTest {

	@Autowired
	private Time time;

	@Autowired
	private Ranking ranking;

	@Autowired
	private TestRestTemplate http;

	@BeforeEach
	void november() {
		this.time.is("2024-11-04T08:00");
	}

	@Test
	void criteriaAreTakenByHomeAffairsAloneAndEveryFaultIsNamed() {
		String faulty = Ranking.CRITERIA
			.replace("A.2.1,Phổ biến giáo dục pháp luật,20,self,,,tu-phap", "A.1.1,Trùng mã,20,self,,,tu-phap")
			.replace("duties-on-time", "on-time")
			.replace("Mức độ hài lòng,20,survey,,,noi-vu", "Mức độ hài lòng,20.5,survey,,,phong-khong-co");
		assertThat(take("tam-quang.canbo", 3901, Ranking.CRITERIA).getStatusCode().value()).isEqualTo(403);
		ResponseEntity<JsonNode> refused = take("noi-vu.chuyenvien", 3901, faulty);
		assertThat(refused.getStatusCode().value()).isEqualTo(400);
		assertThat(refused.getBody().path("faults").toString()).contains("dòng 3, cột «code»",
				"dòng 4, cột «rule»: hệ thống không tính được «on-time»",
				"dòng 6, cột «lead_office»: không có đơn vị «phong-khong-co»");
		assertThat(as("noi-vu.chuyenvien").get("/api/rankings/3901/criteria")).as("nothing is taken").isEqualTo(404);
		ResponseEntity<JsonNode> sum = take("noi-vu.chuyenvien", 3901,
				Ranking.CRITERIA.replace("quyền,30", "quyền,29.5"));
		assertThat(sum.getBody().path("detail").asText())
			.contains("tổng điểm là 99,50, phải là 100 (A: 49,50; B: 30,00; C: 20,00)");
	}

	@Test
	void criteriaGoOutAsExcelAndComeInAgainAsANewEditionUntilTheYearIsScored() {
		int year = this.ranking.year();
		String path = "/api/rankings/%d/criteria".formatted(year);
		byte[] sheet = this.http.withBasicAuth("noi-vu.chuyenvien", "cchc-demo-2024")
			.getForObject(path + ".xlsx", byte[].class);
		ResponseEntity<JsonNode> again = take("noi-vu.chuyenvien", year, sheet, "tieu-chi.xlsx");
		assertThat(again.getStatusCode().value()).isEqualTo(201);
		assertThat(again.getBody().path("edition").asInt()).isEqualTo(2);
		JsonNode criteria = as("nga-my.canbo").read(path).getBody().path("criteria");
		assertThat(criteria).hasSize(5);
		assertThat(criteria.get(2).path("rule").asText()).isEqualTo("duties-on-time");
		assertThat(criteria.get(4).path("method").asText()).isEqualTo("SURVEY");
		this.ranking.scoresItself(year, "nga-my");
		ResponseEntity<JsonNode> late = take("noi-vu.chuyenvien", year, sheet, "tieu-chi.xlsx");
		assertThat(late.getStatusCode().value()).isEqualTo(400);
		assertThat(late.getBody().path("detail").asText()).contains("đã khóa vì đang chấm điểm");
	}

	@Test
	void aCommunesSheetIsItsOwnAndAnOldVersionLosesNothing() {
		int year = this.ranking.year();
		Task fill = this.ranking.task(this.ranking.scoresItself(year, "huu-khuong"), "Task_FillSelfScore");
		String path = "/api/ranking-steps/" + fill.getId();
		assertThat(as("nga-my.canbo").get(path)).isEqualTo(403);
		assertThat(as("nga-my.canbo").put(path, row("huu-khuong", "A.1.1", 0, "20"))).isEqualTo(403);
		assertThat(as("noi-vu.chuyenvien").get(path)).as("who watches reads").isEqualTo(200);
		assertThat(as("noi-vu.chuyenvien").put(path, row("huu-khuong", "A.1.1", 0, "20"))).isEqualTo(403);
		Rest commune = as("huu-khuong.canbo");
		ResponseEntity<JsonNode> kept = commune.exchange(HttpMethod.PUT, path, row("huu-khuong", "A.1.1", 0, "20"));
		assertThat(kept.getBody().get(0).path("version").asInt()).isEqualTo(1);
		ResponseEntity<JsonNode> old = commune.exchange(HttpMethod.PUT, path, row("huu-khuong", "A.1.1", 0, "5"));
		assertThat(old.getStatusCode().value()).isEqualTo(409);
		assertThat(old.getBody().path("detail").asText()).contains("vừa được lưu ở nơi khác");
		ResponseEntity<JsonNode> much = commune.exchange(HttpMethod.PUT, path, row("huu-khuong", "A.1.1", 1, "30.5"));
		assertThat(much.getStatusCode().value()).isEqualTo(400);
		assertThat(much.getBody().path("detail").asText())
			.isEqualTo("«A.1.1 Ban hành văn bản đúng thẩm quyền»: điểm phải từ 0 đến 30,00.");
		assertThat(commune.put(path, row("nga-my", "A.1.1", 0, "20"))).as("another commune's row").isEqualTo(400);
		assertThat(commune.read(path).getBody().path("rows").get(0).path("selfScore").decimalValue())
			.isEqualByComparingTo("20");
		assertThat(commune.get(path + "/papers/SELF_ASSESSMENT")).isEqualTo(200);
		assertThat(as("nga-my.canbo").get("/api/rankings/%d/papers/SELF_ASSESSMENT/huu-khuong".formatted(year)))
			.isEqualTo(403);
		this.ranking.writes(fill,
				(each) -> (each.selfScore() == null && List.of("A.2.1", "B.2.1").contains(each.code()))
						? Ranking.written(each, "1", "", "") : null);
		this.ranking.completes(fill, Ranking.DONE);
		assertThat(commune.get(path)).as("the step is done").isEqualTo(404);
	}

	@Test
	void theRankingIsForThoseWhoWatchUntilItIsPublic() {
		int year = this.ranking.year();
		String path = "/api/rankings/" + year;
		this.time.is("2024-12-02T08:00");
		long whole = this.ranking.ranks(year);
		this.ranking.absentGet(whole, "5");
		this.ranking.officesAreDone(whole);
		this.ranking.surveyed(whole, "10");
		this.ranking.consolidated(whole);
		this.time.runsWhatIsDue();
		Task member = this.ranking.task(whole, "Task_GiveOpinion", "tu-phap");
		assertThat(as("tu-phap.truongphong").get("/api/ranking-steps/%s/papers/DECISION".formatted(member.getId())))
			.as("a member of the council reads the draft")
			.isEqualTo(200);
		for (String hidden : List.of("", "/scores.csv", "/papers/DECISION", "/communes/nga-my/changes")) {
			assertThat(as("tam-quang.canbo").get(path + hidden)).as(hidden).isEqualTo(403);
			assertThat(as("ubnd.phochutich").get(path + hidden)).as(hidden).isEqualTo(200);
		}
		this.ranking.councilAgrees(whole);
		this.ranking.signed(whole);
		this.ranking.published(whole, "2024-12-02");
		Rest commune = as("tam-quang.canbo");
		for (String shown : List.of("", "/scores.csv", "/communes.csv", "/data.xlsx", "/papers/DECISION",
				"/papers/ANNEX", "/papers/MINUTES", "/papers/SCORES", "/communes/tam-quang/changes")) {
			assertThat(commune.get(path + shown)).as(shown).isEqualTo(200);
		}
		assertThat(commune.get(path + "/communes/nga-my/changes")).as("another's changes").isEqualTo(403);
		assertThat(commune.get(path + "/papers/APPRAISAL/tu-phap")).isEqualTo(403);
		JsonNode changes = commune.read(path + "/communes/tam-quang/changes").getBody();
		assertThat(changes.get(0).path("changedBy").asText()).isNotEmpty();
		assertThat(changes.findValuesAsText("reason")).contains("Chưa nộp tự đánh giá", "Khảo sát tháng 11");
	}

	private static Map<String, Object> row(String unit, String code, int version, String score) {
		return Map.of("rows",
				List.of(Map.of("unitId", unit, "code", code, "version", version, "score", score, "text", "")));
	}

	private ResponseEntity<JsonNode> take(String user, int year, String csv) {
		return take(user, year, csv.getBytes(StandardCharsets.UTF_8), "tieu-chi.csv");
	}

	private ResponseEntity<JsonNode> take(String user, int year, byte[] content, String name) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.MULTIPART_FORM_DATA);
		MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
		form.add("name", "Bộ tiêu chí thử");
		form.add("file", new ByteArrayResource(content) {
			@Override
			public String getFilename() {
				return name;
			}
		});
		return this.http.withBasicAuth(user, "cchc-demo-2024")
			.exchange("/api/rankings/%d/criteria".formatted(year), HttpMethod.POST, new HttpEntity<>(form, headers),
					JsonNode.class);
	}

	private Rest as(String user) {
		return Rest.as(this.http, user);
	}

}
