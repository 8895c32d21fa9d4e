package vn.gov.nghean.tuongduong.cchc.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Rest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sheets over HTTP: written by whose turn it is, read in the unit, counted for everybody.
 */
@IntegrationTest
class WorkReviewHttpTest {

	@Autowired
	private Time time;

	@Autowired
	private Review review;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private TestRestTemplate http;

	@BeforeEach
	void monday() {
		this.time.is("2024-01-29T08:00");
	}

	@Test
	void anOfficialWritesTheirSheetAndAnOldVersionLosesNothing() {
		String path = sheet(this.review.begins("yen-na", "2024-01", "2024-01-29"), "yen-na.canbo");
		Map<String, Object> written = sheetWith("yen-na.canbo", path,
				Map.of("work", "Tiếp công dân", "dueDay", "2024-01-31"));
		ResponseEntity<JsonNode> saved = put("yen-na.canbo", path, written);
		assertThat(saved.getStatusCode().value()).isEqualTo(200);
		JsonNode items = saved.getBody().path("items");
		assertThat(items.get(items.size() - 1).path("late").asBoolean()).isFalse();
		ResponseEntity<JsonNode> old = put("yen-na.canbo", path, written);
		assertThat(old.getStatusCode().value()).isEqualTo(409);
		assertThat(old.getBody().path("detail").asText()).contains("vừa được lưu ở nơi khác");
		assertThat(as("yen-na.canbo").read(path).getBody().path("items")).hasSize(items.size());
	}

	@Test
	void aRowAtFaultIsNamedWithItsField() {
		String path = sheet(this.review.begins("yen-hoa", "2024-01", "2024-01-29"), "yen-hoa.canbo");
		assertThat(refusal(path, Map.of("work", " "))).endsWith(", «Công việc»: để trống.");
		assertThat(refusal(path, Map.of("work", "Họp", "doneDay", "2024-02-01"))).endsWith(", «Ngày xong»: chưa tới.");
		assertThat(refusal(path, Map.of("work", "Họp", "result", "x".repeat(1001))))
			.endsWith(", «Kết quả»: dài quá 1000 ký tự.");
	}

	@Test
	void colleaguesReadButDoNotWriteAndOtherUnitsDoNeither() {
		long round = this.review.begins("xieng-my", "2024-01", "2024-01-29");
		String path = sheet(round, "xieng-my.canbo");
		Map<String, Object> body = sheetWith("xieng-my.canbo", path, Map.of("work", "Họp"));
		assertThat(as("xieng-my.motcua").get(path)).isEqualTo(200);
		assertThat(as("xieng-my.motcua").put(path, body)).isEqualTo(403);
		assertThat(as("nga-my.canbo").get(path)).isEqualTo(403);
		assertThat(as("nga-my.canbo").get("/api/work-reviews/xieng-my/2024-01")).isEqualTo(403);
		assertThat(as("noi-vu.chuyenvien").get("/api/work-reviews/xieng-my/2024-01")).isEqualTo(200);
		assertThat(as("xieng-my.chutich").put(path, body)).as("who answers for the unit").isEqualTo(200);
	}

	@Test
	void theTableIsThereAsExcelAndWordAndItsCountsNameNobody() {
		long round = this.review.begins("luu-kien", "2024-01", "2024-01-29");
		this.review.everybodyIsChecked(round);
		this.review.publishes(round);
		assertThat(as("luu-kien.canbo").get("/api/work-reviews/luu-kien/2024-01/xlsx")).isEqualTo(200);
		assertThat(as("luu-kien.canbo").get("/api/work-reviews/luu-kien/2024-01/docx")).isEqualTo(200);
		JsonNode counts = as("nga-my.canbo").read("/api/work-reviews/counts?month=2024-01").getBody();
		assertThat(counts).anySatisfy((unit) -> {
			assertThat(unit.path("unitName").asText()).isEqualTo("Xã Lưu Kiền");
			assertThat(unit.path("inTime").asBoolean()).isTrue();
		});
		assertThat(counts.toString()).doesNotContain("luu-kien.canbo", "Cán bộ");
	}

	@Test
	void aHeadMovesTheMeetingAndTheReviewHasUntilThen() {
		long round = this.review.begins("thach-giam", "2024-01", "2024-01-29");
		String meeting = "/api/units/thach-giam/meetings/2024-02";
		Map<String, Object> move = Map.of("day", "2024-02-20", "reason", "Chủ tịch đi công tác");
		assertThat(as("nga-my.chutich").put(meeting, move)).isEqualTo(403);
		assertThat(as("thach-giam.chutich").put(meeting, Map.of("day", "2024-02-10", "reason", "Tết"))).isEqualTo(400);
		assertThat(as("thach-giam.chutich").put(meeting, move)).isEqualTo(200);
		assertThat(this.review.tasks(round, "Task_FillSheet"))
			.allMatch((task) -> task.getDueDate().toInstant().toString().equals("2024-02-19T10:00:00Z"));
		this.time.passesTo("2024-02-19T16:59");
		assertThat(this.duty.escalations(round)).isZero();
		this.time.passesTo("2024-02-19T17:01");
		assertThat(this.duty.escalations(round)).isEqualTo(1);
	}

	private String refusal(String path, Map<String, Object> row) {
		ResponseEntity<JsonNode> answer = put("yen-hoa.canbo", path, sheetWith("yen-hoa.canbo", path, row));
		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		return answer.getBody().path("detail").asText();
	}

	/** What is in the sheet now, with one row more. */
	private Map<String, Object> sheetWith(String user, String path, Map<String, Object> row) {
		JsonNode sheet = as(user).read(path).getBody();
		List<Object> items = new ArrayList<>();
		sheet.path("items")
			.forEach((item) -> items.add(Map.of("work", item.path("work").asText(), "result", "", "reason", "")));
		items.add(row);
		return Map.of("version", sheet.path("version").asInt(), "items", items);
	}

	private String sheet(long round, String user) {
		return "/api/work-reviews/sheets/" + this.review.sheet(round, user).id();
	}

	private ResponseEntity<JsonNode> put(String user, String path, Map<String, ?> body) {
		return as(user).exchange(HttpMethod.PUT, path, body);
	}

	private Rest as(String user) {
		return Rest.as(this.http, user);
	}

}
