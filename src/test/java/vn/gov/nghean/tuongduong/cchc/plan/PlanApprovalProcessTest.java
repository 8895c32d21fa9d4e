package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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
 * A plan on its way to approval; each test has a year of its own.
 */
@IntegrationTest
class PlanApprovalProcessTest {

	private static final Map<String, Object> APPROVED = Map.of("decision", "approve", "decisionNumber", "15/QĐ-UBND",
			"decisionDate", "2018-01-10");

	@Autowired
	private Time time;

	@Autowired
	private Plans plans;

	@Autowired
	private PlanDesk desk;

	@Autowired
	private Duties duties;

	@Autowired
	private TaskService tasks;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private IdentityService identity;

	@AfterEach
	void logOut() {
		this.identity.clearAuthentication();
	}

	@Test
	void aPlanReviewedByHomeAffairsAndApprovedByTheChairRuns() {
		submitted(2018, SmallPlan.rows());
		Task review = task(2018, "Task_ReviewPlan");
		assertThat(review.getDueDate()).isEqualTo("2018-01-09T17:00:00.000");
		assertThat(candidates(review)).containsExactly("noi-vu.home-affairs");
		complete(2018, "Task_ReviewPlan", Map.of());
		assertThat(candidates(task(2018, "Task_ApprovePlan"))).containsExactly("ubnd.chair");
		assertThat(this.plans.view(2018, null).status()).isEqualTo(PlanStatus.REVIEWED);
		complete(2018, "Task_ApprovePlan", APPROVED);
		assertThat(this.repository.createProcessDefinitionQuery().processDefinitionKeyLike("plan-2018-%").count())
			.isZero();
		this.time.runsWhatIsDue();
		assertThat(this.repository.createProcessDefinitionQuery().processDefinitionKeyLike("plan-2018-%").count())
			.isEqualTo(5);
		assertThat(approvals(2018)).isZero();
		PlanView plan = this.plans.view(2018, null);
		assertThat(plan.status()).isEqualTo(PlanStatus.APPROVED);
		assertThat(plan.decision()).isEqualTo("15/QĐ-UBND ngày 10/01/2018");
		DutyView record = record("2018");
		assertThat(record.status()).isEqualTo(DutyStatus.CLOSED);
		assertThat(record.workingDaysLate()).isZero();
	}

	@Test
	void whatIsUncertainMustBeSettledBeforeThePlanGoesToTheChair() {
		List<String> rows = new ArrayList<>(SmallPlan.rows());
		rows.add(SmallPlan.unclear());
		submitted(2019, rows);
		String review = task(2019, "Task_ReviewPlan").getId();
		assertThat((String) this.tasks.getVariable(review, "summary")).contains("Còn 2 chỗ phải làm rõ",
				"Dòng I.6, phần 1");
		assertThatThrownBy(() -> complete(2019, "Task_ReviewPlan", Map.of()))
			.hasMessageContaining("Còn 2 chỗ phải làm rõ trong bảng rà soát: Dòng I.6, phần 1");
		assertThat(this.plans.view(2019, null).status()).isEqualTo(PlanStatus.SUBMITTED);
		List<ReviewLine> sheet = this.plans.reviewSheet(2019);
		assertThat(sheet).extracting(ReviewLine::row).containsExactly("I.1", "I.1", "I.2", "I.3", "I.4", "I.5", "I.6");
		List<ReviewLine> settled = new ArrayList<>(sheet);
		settled.set(6,
				new ReviewLine("I.6", 1, "", "", "Phòng Tư pháp", "", "recurring", "quý, năm theo IV.1.b", "", ""));
		correct(2019, settled);
		assertThat(this.plans.view(2019, null).questions()).isEmpty();
		complete(2019, "Task_ReviewPlan", Map.of());
		assertThat(task(2019, "Task_ApprovePlan")).isNotNull();
		assertThatExceptionOfType(PlanRefused.class).isThrownBy(() -> correct(2019, sheet))
			.withMessageContaining("đang chờ phê duyệt");
		assertThatExceptionOfType(PlanRefused.class)
			.isThrownBy(() -> this.plans.draft(SmallPlan.of(2019), "noi-vu.chuyenvien"));
	}

	private void correct(int year, List<ReviewLine> sheet) {
		this.desk.correct(year, ReviewEdits.of(ReviewEdits.WHAT_IS_THERE, sheet), () -> {
		}, "noi-vu.chuyenvien");
	}

	@Test
	void aPlanTheChairGivesBackComesAgainWithTheReason() {
		submitted(2020, SmallPlan.rows());
		complete(2020, "Task_ReviewPlan", Map.of("reviewNote", "Đã rà soát"));
		assertThatThrownBy(() -> complete(2020, "Task_ApprovePlan", Map.of("decision", "return")))
			.hasMessageContaining("Lý do trả lại");
		complete(2020, "Task_ApprovePlan", Map.of("decision", "return", "reason", "Dòng I.4 thiếu phối hợp"));
		Task again = task(2020, "Task_ReviewPlan");
		assertThat((String) this.tasks.getVariable(again.getId(), "summary"))
			.contains("Chủ tịch trả lại:** Dòng I.4 thiếu phối hợp");
		assertThat(this.plans.view(2020, null).returnReason()).isEqualTo("Dòng I.4 thiếu phối hợp");
		this.plans.draft(SmallPlan.of(2020), "noi-vu.chuyenvien");
		complete(2020, "Task_ReviewPlan", Map.of());
		complete(2020, "Task_ApprovePlan", APPROVED);
		this.time.runsWhatIsDue();
		assertThat(this.plans.view(2020, null).status()).isEqualTo(PlanStatus.APPROVED);
		assertThat(this.plans.view(2020, null).version()).isEqualTo(1);
	}

	@Test
	void aReviewThatTakesTooLongEscalatesUntilItIsDone() {
		submitted(2021, SmallPlan.rows());
		this.time.passesTo("2021-01-07T17:01");
		assertThat(escalations(2021)).isEqualTo(1);
		complete(2021, "Task_ReviewPlan", Map.of());
		this.time.runsWhatIsDue();
		assertThat(escalations(2021)).isZero();
	}

	@Test
	void anApprovalThatTakesTooLongEscalatesUntilItIsDone() {
		submitted(2022, SmallPlan.rows());
		complete(2022, "Task_ReviewPlan", Map.of());
		this.time.passesTo("2022-01-07T17:01");
		assertThat(escalations(2022)).isEqualTo(1);
		complete(2022, "Task_ApprovePlan", APPROVED);
		this.time.runsWhatIsDue();
		assertThat(escalations(2022)).isZero();
		assertThat(record("2022").workingDaysLate()).isZero();
	}

	private void submitted(int year, List<String> rows) {
		this.time.is(year + "-01-04T08:00");
		this.plans.draft(SmallPlan.of(year, rows), "noi-vu.chuyenvien");
		this.plans.submit(year, "noi-vu.chuyenvien");
	}

	private Task task(int year, String step) {
		return this.tasks.createTaskQuery()
			.processVariableValueEquals("planYear", year)
			.taskDefinitionKey(step)
			.singleResult();
	}

	private List<String> candidates(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId()).stream().map((link) -> link.getGroupId()).toList();
	}

	private void complete(int year, String step, Map<String, Object> form) {
		this.tasks.complete(task(year, step).getId(), form);
	}

	private long approvals(int year) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("plan-approval")
			.variableValueEquals("planYear", year)
			.count();
	}

	private long escalations(int year) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("overdue-escalation")
			.processInstanceBusinessKeyLike("%Kế hoạch năm " + year + "%")
			.count();
	}

	private DutyView record(String plan) {
		return this.duties.ofUnit("noi-vu", java.util.EnumSet.allOf(DutyStatus.class), 0)
			.stream()
			.filter((duty) -> duty.plan().equals(plan) && duty.row().equals("KH"))
			.findFirst()
			.orElseThrow();
	}

}
