package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.duty.DutyView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The rows of an approved plan at work: one row of each kind, each test with its own.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanRunsTest {

	private static final int YEAR = 2025;

	@Autowired
	private Time time;

	@Autowired
	private Plans plans;

	@Autowired
	private Duties duties;

	@Autowired
	private TaskService tasks;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private ManagementService management;

	@BeforeAll
	void thePlanIsApproved() {
		this.time.is("2025-01-02T07:00");
		this.plans.loadApproved(SmallPlan.of(YEAR));
		this.plans.activate(YEAR);
	}

	@BeforeEach
	void january() {
		this.time.is("2025-01-02T08:00");
	}

	@Test
	void theSameRowsAreNotDeployedAgain() {
		assertThat(this.plans.activate(YEAR)).isEmpty();
		assertThat(this.repository.createProcessDefinitionQuery().processDefinitionKeyLike("plan-2025-%").list())
			.extracting((process) -> process.getVersion() + " " + process.getName())
			.contains("1 I.1 Theo dõi thi hành pháp luật", "1 I.2 Công khai thủ tục hành chính")
			.hasSize(5);
	}

	@Test
	void aDatedRowIsHandedOutOnTheFirstWorkingDayOfItsMonth() {
		this.time.passesTo("2025-03-03T07:29");
		assertThat(opened("tu-phap", SmallPlan.DATED)).isEmpty();
		this.time.passesTo("2025-03-03T07:30");
		assertThat(opened("tu-phap", SmallPlan.DATED)).singleElement().satisfies((duty) -> {
			assertThat(duty.periodName()).isEqualTo("Tháng 03/2025");
			assertThat(duty.products()).extracting((product) -> product.name()).containsExactly("Kế hoạch");
			assertThat(duty.contributions()).extracting((unit) -> unit.unitId()).containsExactly("noi-vu");
			assertThat(duty.explanation()).startsWith("Phụ lục thử, I.1, «- Tháng 03 - Tháng 12».");
		});
		assertThat(this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey("Phòng Tư pháp · I.1 · Tháng 03/2025")
			.count()).isEqualTo(1);
		this.time.passesTo("2025-03-05T08:00");
		assertThat(opened("tu-phap", SmallPlan.DATED)).hasSize(1);
	}

	@Test
	void anEventStartsARowForEachUnitAndItsDeadlineCountsFromTheEvent() {
		this.time.is("2025-02-10T09:00");
		this.plans.start(YEAR, SmallPlan.EVENT,
				request("Quyết định công bố TTHC", "77/QĐ-UBND", "2025-02-07", null, null));
		this.time.runsWhatIsDue();
		assertThat(opened("tam-quang", SmallPlan.EVENT)).singleElement().satisfies((duty) -> {
			assertThat(duty.dueAt()).isEqualTo("2025-03-07T10:00:00Z");
			assertThat(duty.explanation()).contains("Căn cứ Quyết định công bố TTHC số 77/QĐ-UBND ngày 07/02/2025");
		});
		assertThat(opened("thach-giam", SmallPlan.EVENT)).hasSize(1);
		assertThat(opened("van-phong", SmallPlan.EVENT)).isEmpty();
		assertThatExceptionOfType(PlanRefused.class)
			.isThrownBy(() -> this.plans.start(YEAR, SmallPlan.EVENT,
					request("Quyết định công bố TTHC", "77/QĐ-UBND", "2025-02-07", null, null)))
			.withMessageContaining("đã được khởi tạo");
	}

	@Test
	void aRequestStartsARowWithTheDeadlineItSets() {
		this.time.is("2025-02-10T09:00");
		assertThatExceptionOfType(PlanRefused.class)
			.isThrownBy(() -> this.plans.start(YEAR, SmallPlan.REQUEST,
					request("Công văn của Sở Nội vụ", "5/SNV", "2025-02-07", null, null)))
			.withMessageContaining("Trường «dueDate»");
		this.plans.start(YEAR, SmallPlan.REQUEST,
				request("Công văn của Sở Nội vụ", "5/SNV", "2025-02-07", "2025-02-28", null));
		this.time.runsWhatIsDue();
		assertThat(opened("tu-phap", SmallPlan.REQUEST)).singleElement()
			.satisfies((duty) -> assertThat(duty.dueAt()).isEqualTo("2025-02-28T10:00:00Z"));
	}

	@Test
	void aRowThatRunsByTheCalendarIsNotStartedByHand() {
		assertThatExceptionOfType(PlanRefused.class)
			.isThrownBy(() -> this.plans.start(YEAR, SmallPlan.DATED,
					request("Công văn", "1", "2025-01-02", "2025-02-28", null)))
			.withMessageContaining("chạy theo lịch");
	}

	@Test
	void aRowWaitsForItsDocumentAndStartsWhenItIsLinked() {
		Task waiting = waiting();
		assertThat(waiting.getName()).isEqualTo("Gắn văn bản căn cứ");
		assertThat(waiting.getDueDate()).isEqualTo("2025-12-31T17:00:00.000");
		assertThatThrownBy(() -> this.tasks.complete(waiting.getId(),
				Map.of("basisName", "Kế hoạch khảo sát", "basisDate", "2025-01-02", "dueDate", "2024-12-31")))
			.hasMessage("Trường «dueDate»: thời hạn 31/12/2024 phải từ hôm nay 02/01/2025, không quá 2 năm.");
		this.tasks.complete(waiting.getId(), Map.of("basisName", "Kế hoạch khảo sát", "basisNumber", "9/KH-UBND",
				"basisDate", "2025-01-02", "dueDate", "2025-05-30"));
		this.time.runsWhatIsDue();
		assertThat(opened("tam-quang", SmallPlan.DOCUMENT)).singleElement()
			.satisfies((duty) -> assertThat(duty.periodName()).isEqualTo("Số 9/KH-UBND ngày 02/01/2025"));
		assertThat(opened("tam-thai", SmallPlan.DOCUMENT)).hasSize(1);
	}

	@Test
	void continuousWorkIsAnOpenRecordWithEvidenceEachQuarter() {
		this.time.passesTo("2025-01-02T08:01");
		assertThat(opened("noi-vu", SmallPlan.CONTINUOUS)).extracting(DutyView::periodName)
			.containsExactly("Quý I/2025");
		this.time.passesTo("2025-04-02T08:00");
		assertThat(opened("noi-vu", SmallPlan.CONTINUOUS)).extracting(DutyView::periodName)
			.containsExactly("Quý I/2025", "Quý II/2025");
		assertThat(opened("noi-vu", SmallPlan.CONTINUOUS).get(0).products()).singleElement()
			.satisfies((product) -> assertThat(product.name())
				.isEqualTo("Minh chứng thực hiện Quý I/2025: Quy chế nội bộ"));
		assertThat(this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("plan-2025-I-4")
			.activityIdIn("Event_YearEnds_P1")
			.count()).isEqualTo(1);
	}

	@Test
	void anAmendedPlanBringsOnlyItsChangedRowsAndWhatRunsGoesOn() {
		this.time.is("2023-01-03T07:00");
		this.plans.loadApproved(SmallPlan.of(2023));
		this.plans.activate(2023);
		this.time.passesTo("2023-03-02T08:00");
		List<String> rows = new java.util.ArrayList<>(SmallPlan.rows());
		rows.set(0, rows.get(0).replace("- Tháng 12", "- Tháng 11"));
		rows.remove(4);
		this.plans.loadApproved(SmallPlan.of(2023, rows));
		assertThat(this.plans.activate(2023)).containsExactly(SmallPlan.DATED);
		assertThat(this.plans.view(2023, null).rows()).hasSize(4);
		this.time.passesTo("2023-12-05T08:00");
		assertThat(opened("tu-phap", SmallPlan.DATED, "2023")).extracting(DutyView::periodName)
			.containsExactlyInAnyOrder("Tháng 03/2023", "Tháng 11/2023");
		assertThat(this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("plan-2023-I-5")
			.suspended()
			.count()).isEqualTo(1);
		assertThatExceptionOfType(PlanNotFound.class)
			.isThrownBy(() -> this.plans.withdraw(2023, SmallPlan.REQUEST, "Không còn", "noi-vu.truongphong"));
	}

	@Test
	void aWithdrawnRowEndsWithItsDutiesAndStartsNoMore() {
		this.time.is("2017-01-03T07:00");
		this.plans.loadApproved(SmallPlan.of(2017));
		this.plans.activate(2017);
		this.time.passesTo("2017-03-02T08:00");
		assertThat(this.plans.withdraw(2017, SmallPlan.DATED, "Tỉnh không giao nữa", "noi-vu.truongphong")).hasSize(1);
		assertThat(opened("tu-phap", SmallPlan.DATED, "2017")).singleElement()
			.satisfies((duty) -> assertThat(duty.status()).isEqualTo(DutyStatus.WITHDRAWN));
		assertThat(this.management.createJobQuery().processDefinitionKey("plan-2017-I-1").count()).isZero();
		assertThat(this.plans.activate(2017)).isEmpty();
		assertThatExceptionOfType(PlanRefused.class)
			.isThrownBy(() -> this.plans.withdraw(2017, SmallPlan.DATED, "Lần nữa", "noi-vu.truongphong"));
	}

	private Task waiting() {
		return this.tasks.createTaskQuery()
			.processDefinitionKey("plan-2025-I-3")
			.taskDefinitionKey("Task_LinkBasisDocument")
			.singleResult();
	}

	private List<DutyView> opened(String unit, String row) {
		return opened(unit, row, String.valueOf(YEAR));
	}

	private List<DutyView> opened(String unit, String row, String plan) {
		return this.duties.ofUnit(unit, EnumSet.allOf(DutyStatus.class), 0)
			.stream()
			.filter((duty) -> duty.plan().equals(plan) && duty.row().equals(row))
			.toList();
	}

	private static StartRequest request(String name, String number, String day, String due, String units) {
		return new StartRequest(null, name, number, LocalDate.parse(day), (due != null) ? LocalDate.parse(due) : null,
				units);
	}

}
