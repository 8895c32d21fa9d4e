package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.web.util.HtmlUtils;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.duty.DutyView;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A plan is amended in March while its rows run: shown before, given back by the chair,
 * approved, and what came of everybody's work. The tests follow each other.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AmendedPlanTest {

	private static final int YEAR = 2002;

	private static final String OFFICER = "noi-vu.chuyenvien";

	@Autowired
	private Time time;

	@Autowired
	private Plans plans;

	@Autowired
	private Duties duties;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private TaskService tasks;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private HistoryService history;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private TestRestTemplate http;

	private List<String> before = List.of();

	@BeforeAll
	void thePlanRuns() {
		this.time.is("2002-01-02T07:00");
		this.plans.loadApproved(SmallPlan.of(YEAR, rows()));
		this.plans.activate(YEAR);
		this.time.passesTo("2002-03-12T08:00");
		this.duty.delivered(owed("tam-thai", "I.7").id(), "tam-thai.canbo");
		this.duty.assigned(owed("tu-phap", "I.3").id(), "tu-phap.chuyenvien");
		this.before = state();
	}

	private static List<String> rows() {
		return List.of("I,1,Theo dõi thi hành pháp luật,Kế hoạch,Phòng Tư pháp,,Tháng 03",
				"I,2,Đánh giá công chức,Báo cáo,\"Phòng Tư pháp, Phòng Nội vụ\",,Quý I",
				"I,3,Rà soát văn bản,Báo cáo,Phòng Tư pháp,Phòng Y tế,Trước ngày 30/03",
				"I,4,Cải cách thủ tục,Báo cáo,UBND xã Tam Quang,,Quý I",
				"I,5,Đánh giá mức độ hài lòng,Báo cáo,UBND xã Tam Quang,,Theo KH của UBND huyện",
				"I,6,Tuyên truyền,Kế hoạch,UBND xã Tam Quang,,Quý I",
				"I,7,Kiểm tra,Báo cáo,\"UBND xã Tam Thái, UBND xã Tam Hợp\",,Quý I",
				"I,8,Giải ngân,Báo cáo,Phòng Nội vụ,,Quý IV", "I,9,Quá hạn,Báo cáo,UBND xã Tam Hợp,,Tháng 02",
				"I,10,Công tác khác,Báo cáo,UBND xã Tam Hợp,,Quý I");
	}

	private static List<String> amended() {
		List<String> rows = new ArrayList<>(rows());
		rows.set(0, rows.get(0).replace("Tháng 03", "Tháng 04"));
		rows.set(1, rows.get(1).replace("Phòng Tư pháp, Phòng Nội vụ", "Phòng Nội vụ, Phòng Y tế"));
		rows.set(2, rows.get(2).replace("30/03", "21/03"));
		rows.set(3, rows.get(3).replace("Cải cách thủ tục,Báo cáo", "Cải cách thủ tục hành chính,Báo cáo kết quả"));
		rows.set(4, rows.get(4).replace("Theo KH của UBND huyện", "Quý IV"));
		rows.set(6, rows.get(6).replace("Quý I", "Trước ngày 20/04"));
		rows.set(7, rows.get(7).replace("Quý IV", "\"Tháng, quý, 6 tháng, năm\""));
		rows.set(8, rows.get(8).replace("Tháng 02", "Trước ngày 30/03"));
		rows.remove(5);
		return rows;
	}

	@Test
	@Order(1)
	void thePageSaysWhatWillBecomeOfRunningWork() {
		this.plans.draft(SmallPlan.of(YEAR, amended()), OFFICER);
		String page = page();
		assertThat(page).contains("Thay đổi so với phiên bản 1 đang thực hiện",
				"Tháng 03/2002: dời hạn 29/03/2002 → 30/04/2002 – Phòng Tư pháp",
				"Quý I/2002: kết thúc: đơn vị không còn chủ trì – Phòng Tư pháp",
				"Quý I/2002: giao bổ sung, hạn 29/03/2002 – Phòng Y tế",
				"dời hạn 29/03/2002 → 20/03/2002 – Phòng Tư pháp",
				"Quý I/2002: giữ nguyên; nội dung nhiệm vụ theo bản mới; sản phẩm theo bản mới – Xã Tam Quang",
				"đã nộp, giữ nguyên – Xã Tam Thái", "I.6 bỏ Tuyên truyền 1 việc đang làm kết thúc, không giao thêm.",
				"Tháng 01/2002: không giao: đã qua hạn khi sửa kế hoạch – Phòng Nội vụ",
				"đang quá hạn: có thêm thời gian, chuyển cấp dừng lại – Xã Tam Hợp");
		assertThat(page).as("a row that stays is not listed").doesNotContain("I.10 sửa");
		assertThat(state()).isEqualTo(this.before);
	}

	@Test
	@Order(2)
	void aVersionThatIsGivenBackChangesNothing() {
		this.plans.submit(YEAR, OFFICER);
		complete("Task_ReviewPlan", Map.of());
		assertThat(String.valueOf(this.tasks.getVariable(task("Task_ApprovePlan").getId(), "summary"))).contains(
				"Sửa đổi phiên bản 1 đang thực hiện:** 8 dòng sửa, 0 dòng thêm, 1 dòng bỏ",
				"4 dời hạn, 2 kết thúc, 1 giao bổ sung");
		complete("Task_ApprovePlan", Map.of("decision", "return", "reason", "Xem lại dòng I.3"));
		this.time.runsWhatIsDue();
		this.plans.activate(YEAR);
		assertThat(state()).isEqualTo(this.before);
	}

	@Test
	@Order(3)
	void theApprovedVersionMovesEndsAndBeginsWorkOnce() {
		assertThat(this.duty.escalations(owed("tam-hop", "I.9").id())).isOne();
		complete("Task_ReviewPlan", Map.of());
		complete("Task_ApprovePlan",
				Map.of("decision", "approve", "decisionNumber", "30/QĐ-UBND", "decisionDate", "2002-03-11"));
		this.time.runsWhatIsDue();
		List<String> after = state();
		assertThat(after).contains("I.1 2002-03 tu-phap OPEN 2002-04-30", "I.2 2002-Q1 tu-phap WITHDRAWN 2002-03-29",
				"I.2 2002-Q1 noi-vu OPEN 2002-03-29", "I.2 2002-Q1 y-te OPEN 2002-03-29",
				"I.4 2002-Q1 tam-quang OPEN 2002-03-29", "I.6 2002-Q1 tam-quang WITHDRAWN 2002-03-29",
				"I.7 2002-Q1 tam-thai DELIVERED 2002-03-29", "I.7 2002-Q1 tam-hop OPEN 2002-04-19",
				"I.10 2002-Q1 tam-hop OPEN 2002-03-29");
		this.plans.activate(YEAR);
		this.time.runsWhatIsDue();
		assertThat(state()).as("once").isEqualTo(after);
		assertThat(this.audit.about("Phòng Y tế · I.2 · Quý I/2002")).singleElement().satisfies((entry) -> {
			assertThat(entry.action()).isEqualTo("duty.amended");
			assertThat(entry.detail())
				.isEqualTo("Kế hoạch sửa đổi, phiên bản 2 (30/QĐ-UBND ngày 11/03/2002): giao bổ sung, hạn 29/03/2002");
		});
	}

	@Test
	@Order(4)
	void movedDeadlinesComeWithTimersTasksAndTheirReason() {
		DutyView later = owed("tu-phap", "I.1");
		assertThat(later.explanation().lines()).hasSize(2)
			.last()
			.satisfies((line) -> assertThat(line).startsWith(
					"Kế hoạch sửa đổi, phiên bản 2 (30/QĐ-UBND ngày 11/03/2002): Phụ lục thử, I.1, «Tháng 04»."));
		assertThat(this.duty.task(later.id(), "Task_AssignWork").getDueDate()).isEqualTo("2002-04-30T17:00:00");
		assertThat(this.duty.jobs(later.id(), "BoundaryEvent_DeadlinePassed")).singleElement()
			.satisfies((job) -> assertThat(job.getDuedate()).isEqualTo("2002-04-30T17:00:00"));
		DutyView earlier = owed("tu-phap", "I.3");
		assertThat(this.duty.task(earlier.id(), "Task_SubmitProduct").getDueDate()).isEqualTo("2002-03-20T17:00:00");
		assertThat(this.duty.contribution(earlier.id(), "y-te").getDueDate()).as("two days after it was asked for")
			.isEqualTo("2002-03-14T17:00:00");
		assertThat(this.duty.jobs(earlier.id(), "BoundaryEvent_ContributionDeadlinePassed")).singleElement()
			.satisfies((job) -> assertThat(job.getDuedate()).isEqualTo("2002-03-14T17:00:00"));
		assertThat(this.duty.escalations(owed("tam-hop", "I.9").id())).as("late before, not now").isZero();
	}

	@Test
	@Order(5)
	void historyStaysAndTextsFollow() {
		DutyView ended = owed("tu-phap", "I.2");
		assertThat(ended.withdrawal())
			.isEqualTo("Kế hoạch sửa đổi, phiên bản 2 (30/QĐ-UBND ngày 11/03/2002): đơn vị không còn chủ trì");
		assertThat(ended.steps()).isNotEmpty();
		assertThat(this.duty.processes(ended.id())).isZero();
		DutyView reworded = owed("tam-quang", "I.4");
		assertThat(reworded.title()).isEqualTo("Cải cách thủ tục hành chính");
		assertThat(reworded.products()).extracting((product) -> product.name()).containsExactly("Báo cáo kết quả");
		Task task = this.duty.task(reworded.id(), "Task_AssignWork");
		assertThat(this.duty.shown(task, "workTitle")).isEqualTo("Cải cách thủ tục hành chính");
		this.duty.assigned(reworded.id(), "tam-quang.canbo");
		assertThat(this.duty.shown(this.duty.task(reworded.id(), "Task_SubmitProduct"), "productName"))
			.isEqualTo("Báo cáo kết quả");
	}

	@Test
	@Order(6)
	void aRowsOlderProcessEndsWithAReasonWhereNothingOfItHasBegun() {
		assertThat(this.tasks.createTaskQuery().processDefinitionKey("plan-2002-I-5").count())
			.as("nobody waits for a document any more")
			.isZero();
		assertThat(this.history.createHistoricProcessInstanceQuery().processDefinitionKey("plan-2002-I-5").list())
			.extracting((instance) -> instance.getDeleteReason())
			.containsExactlyInAnyOrder("Thay bằng lịch mới của dòng", null);
		assertThat(this.runtime.createProcessInstanceQuery().processDefinitionKey("plan-2002-I-2").count())
			.as("goes on with the work it has begun")
			.isOne();
	}

	@Test
	@Order(7)
	void theRestOfTheYearIsHandedOutAsAmendedAndNothingTwice() {
		this.time.passesTo("2002-05-03T08:00");
		assertThat(all("tu-phap", "I.1")).as("April is what March was").hasSize(1);
		assertThat(all("noi-vu", "I.8")).extracting(DutyView::period).containsExactly("2002-Q1", "2002-04", "2002-05");
	}

	private List<String> state() {
		return List.of("tu-phap", "noi-vu", "y-te", "tam-quang", "tam-thai", "tam-hop")
			.stream()
			.flatMap((unit) -> this.duties.ofUnit(unit, EnumSet.allOf(DutyStatus.class), 0).stream())
			.filter((each) -> each.plan().equals("2002") && !each.row().equals("KH"))
			.map((each) -> "%s %s %s %s %s".formatted(each.row(), each.period(), each.unitId(), each.status(),
					each.dueAt().toString().substring(0, 10)))
			.sorted()
			.toList();
	}

	private DutyView owed(String unit, String row) {
		return all(unit, row).get(0);
	}

	private List<DutyView> all(String unit, String row) {
		return this.duties.ofUnit(unit, EnumSet.allOf(DutyStatus.class), 0)
			.stream()
			.filter((each) -> each.plan().equals("2002") && each.row().equals(row))
			.toList();
	}

	private void complete(String step, Map<String, Object> form) {
		this.tasks.complete(task(step).getId(), form);
	}

	private Task task(String step) {
		return this.tasks.createTaskQuery()
			.processVariableValueEquals("planYear", YEAR)
			.taskDefinitionKey(step)
			.singleResult();
	}

	private String page() {
		String body = this.http.withBasicAuth(OFFICER, "cchc-demo-2024").getForObject("/ke-hoach/2002", String.class);
		return HtmlUtils.htmlUnescape(body).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
	}

}
