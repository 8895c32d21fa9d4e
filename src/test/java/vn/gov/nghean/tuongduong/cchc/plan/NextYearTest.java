package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyLife;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOrder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Next year's plan drafted from this year's on its page; nothing of either runs.
 */
@IntegrationTest
class NextYearTest {

	private static final String OFFICER = "noi-vu.chuyenvien";

	@Autowired
	private Time time;

	@Autowired
	private Plans plans;

	@Autowired
	private PlanDesk desk;

	@Autowired
	private Duties duties;

	@Autowired
	private DutyLife life;

	@Autowired
	private Deadlines deadlines;

	@Autowired
	private TestRestTemplate http;

	@Test
	void theDraftHasDatesMovedOutcomesNotedAndIsHandedInOnceAllIsLookedAt() {
		this.time.is("2024-05-07T08:00");
		this.plans.loadApproved(SmallPlan.of(2030, List.of(
				"I,1,Kiểm tra công tác năm 2030,Báo cáo,\"UBND xã Tam Quang, UBND xã Tam Thái, UBND xã Tam Hợp\",,Trước ngày 30/11/2030",
				"I,2,Hoàn thành nâng cấp hệ thống,Báo cáo,Phòng Nội vụ,,Quý II",
				"I,3,Rà soát văn bản năm 2029 theo Quyết định số 12/QĐ-UBND ngày 03/01/2030,Báo cáo,Phòng Tư pháp,,\"Quý, 6 tháng, năm\"",
				"I,4,Nội dung khác,Chương trình,Phòng Tư pháp,,Theo yêu cầu của tỉnh")));
		came("I.1", "tam-quang", "2024-05-10", true);
		came("I.1", "tam-thai", "2024-05-02", true);
		this.duties.withdraw(came("I.1", "tam-hop", "2024-05-10", false), "Tỉnh không giao nữa");
		came("I.2", "noi-vu", "2024-05-10", true);
		came("I.3", "tu-phap", "2024-05-02", false);

		assertThat(body(get(OFFICER, "/ke-hoach/2030"))).contains("Soạn dự thảo kế hoạch năm 2031");
		assertThat(body(get("tam-quang.canbo", "/ke-hoach/2030"))).doesNotContain("Soạn dự thảo");
		assertThat(post("tam-quang.canbo", 2030, fields("viec", "nam-sau")).getStatusCode().value()).isEqualTo(403);
		String page = text(post(OFFICER, 2030, fields("viec", "nam-sau")));
		assertThat(page).contains("Đã soạn dự thảo từ kế hoạch năm trước.",
				"Kế hoạch thử năm 2031 – phiên bản 1, dự thảo", "I.1. Kiểm tra công tác năm 2031",
				"Năm 2030: 1/2 đơn vị đúng hạn, 1 muộn, 1 đã rút", "Trước ngày 30/11/2031",
				"Năm 2030: 1/1 đơn vị đúng hạn", "Đã xong trong năm 2030, giữ lại?",
				"I.3. Rà soát văn bản năm 2030 theo Quyết định số 12/QĐ-UBND ngày 03/01/2030",
				"cần xem kỹ: bản cũ ghi năm 2029, đã chuyển thành 2030",
				"Năm 2030: 0/1 đơn vị đúng hạn, 1 quá hạn chưa nộp", "3 ô chuyển năm phải xem lại",
				"Nhóm I: không rõ «Trưởng phòng Tư pháp»");
		assertThat(this.plans.view(2031, null)).satisfies((draft) -> {
			assertThat(draft.firstDay()).isEqualTo("2031-01-01");
			assertThat(draft.decision()).isEmpty();
		});
		assertThat(body(get(OFFICER, "/ke-hoach/2030"))).contains("Kế hoạch năm 2031 đã có, mở xem")
			.doesNotContain("Soạn dự thảo");
		ResponseEntity<String> twice = post(OFFICER, 2030, fields("viec", "nam-sau"));
		assertThat(twice.getStatusCode().value()).isEqualTo(400);
		assertThat(text(twice)).contains("Kế hoạch năm 2031 đã có, không soạn lại.");

		assertThat(text(post(OFFICER, 2031, fields("viec", "trinh"))))
			.contains("Còn 3 ô chuyển năm phải xem lại, ở các dòng I.1, I.3.");
		assertThat(text(post(OFFICER, 2031, fields("bo-dong", "I.2")))).contains("Đã bỏ dòng khỏi dự thảo;",
				"3 nhiệm vụ", "Dòng của năm 2030 không có trong dự thảo", "I.2. Hoàn thành nâng cấp hệ thống");
		assertThat(text(post(OFFICER, 2031, fields("dua-lai", "I.2")))).contains("Đã đưa dòng trở lại dự thảo.",
				"4 nhiệm vụ");
		assertThat(this.plans.view(2031, null).rows()).extracting((row) -> row.row())
			.containsExactly("I.1", "I.2", "I.3", "I.4");
		assertThat(text(post(OFFICER, 2031, fields("bo-dong", "I.2")))).contains("3 nhiệm vụ");
		MultiValueMap<String, String> seen = fields("viec", "sua");
		seen.add("cell@I.1/task", "Kiểm tra công tác năm 2031");
		seen.add("seen@I.1/task", "co");
		seen.add("cell@I.1/deadline", "Trước ngày 30/11/2031");
		seen.add("seen@I.1/deadline", "co");
		seen.add("cell@I.3/task", "");
		assertThat(text(post(OFFICER, 2031, seen))).contains("Dòng I.3, ô «Nhiệm vụ»: không được để trống.");
		assertThat(this.desk.sheet(2031).orElseThrow().shifted()).as("nothing was kept").isEqualTo(3);
		seen.set("cell@I.3/task", "Rà soát văn bản năm 2029,\r\n2030");
		assertThat(text(post(OFFICER, 2031, seen))).contains("Đã lưu bảng rà soát.",
				"I.3. Rà soát văn bản năm 2029, 2030");
		assertThat(this.desk.sheet(2031).orElseThrow().shifted()).isZero();
		assertThat(text(post(OFFICER, 2031, fields("viec", "trinh")))).contains("Đã trình.");
		assertThat(post(OFFICER, 2031, fields("bo-dong", "IX.9")).getStatusCode().value()).isEqualTo(400);
	}

	private long came(String row, String unit, String due, boolean delivered) {
		long id = this.duties
			.open(new DutyOrder("plan-task", "2030", row, 1, "Nhiệm vụ", "2030", "Năm 2030", unit, List.of("Báo cáo"),
					List.of(), null, this.deadlines.by(LocalDate.parse(due)), "Phụ lục thử"))
			.orElseThrow();
		if (delivered) {
			this.life.submit(id, 0, "1/BC", LocalDate.parse(due), "Đã xong", null, unit + ".canbo");
			this.life.headApproves(id);
		}
		return id;
	}

	private static MultiValueMap<String, String> fields(String field, String value) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		fields.add(field, value);
		return fields;
	}

	private ResponseEntity<String> post(String user, int year, MultiValueMap<String, String> fields) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
		return this.http.withBasicAuth(user, "cchc-demo-2024")
			.postForEntity("/ke-hoach/" + year, new HttpEntity<>(fields, headers), String.class);
	}

	private ResponseEntity<String> get(String user, String path) {
		return this.http.withBasicAuth(user, "cchc-demo-2024").getForEntity(path, String.class);
	}

	private static String body(ResponseEntity<String> answer) {
		return HtmlUtils.htmlUnescape(String.valueOf(answer.getBody()));
	}

	private static String text(ResponseEntity<String> answer) {
		return body(answer).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
	}

}
