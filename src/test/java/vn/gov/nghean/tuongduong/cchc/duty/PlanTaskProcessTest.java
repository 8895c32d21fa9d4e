package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

/**
 * The paths of {@code plan-task}, from the order to the end.
 */
@IntegrationTest
class PlanTaskProcessTest {

	@Autowired
	private Time time;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private Duties duties;

	@Autowired
	private TaskService taskService;

	@Autowired
	private RuntimeService runtime;

	@BeforeEach
	void monday() {
		this.time.is("2024-01-08T08:00");
	}

	@Test
	void workDeliveredInTimeIsAcceptedAndClosedOnTime() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.assigned(id, "tam-quang.canbo");
		assertThat(this.duty.task(id, "Task_SubmitProduct").getAssignee()).isEqualTo("tam-quang.canbo");
		this.duty.submitted(id);
		this.duty.headApproved(id);
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		DutyView closed = this.duties.view(id);
		assertThat(closed.status()).isEqualTo(DutyStatus.CLOSED);
		assertThat(closed.workingDaysLate()).isZero();
		assertThat(this.duty.processes(id)).isZero();
	}

	@Test
	void theRecordSaysWhoseStepTookHowLong() {
		long id = this.duty.owes("tu-phap", "2024-01-31", "y-te", "dan-toc");
		this.time.passesTo("2024-01-10T09:00");
		this.duty.assigned(id, "tu-phap.chuyenvien");
		this.duty.contributed(id, "y-te");
		this.time.passesTo("2024-01-15T09:00");
		this.duty.submitted(id);
		this.duty.headApproved(id);
		this.time.passesTo("2024-01-17T09:00");
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duties.view(id).steps())
			.extracting(DutyView.Step::activityId, DutyView.Step::unitId, DutyView.Step::workingDays,
					DutyView.Step::completed)
			.containsExactlyInAnyOrder(tuple("Task_AssignWork", "tu-phap", 2, true),
					tuple("Task_ContributeInput", "y-te", 0, true), tuple("Task_ContributeInput", "dan-toc", 3, false),
					tuple("Task_SubmitProduct", "tu-phap", 3, true), tuple("Task_ApproveProducts", "tu-phap", 0, true),
					tuple("Task_AcceptResult", "noi-vu", 2, true));
	}

	@Test
	void theBusinessKeySaysUnitRowAndPeriod() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		assertThat(this.duties.businessKey(id)).isEqualTo("Xã Tam Quang · II.1 · Quý I/2024");
		assertThat(this.runtime.createProcessInstanceQuery().variableValueEquals("dutyRecordId", id).list())
			.singleElement()
			.satisfies((instance) -> assertThat(instance.getBusinessKey()).isEqualTo(this.duties.businessKey(id)));
	}

	@Test
	void headAndStaffOfTheUnitCanTakeIt() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		assertThat(this.duty.groups(this.duty.task(id, "Task_AssignWork"))).containsExactly("tam-quang.head",
				"tam-quang.staff");
		assertThat(this.duty.shown(this.duty.task(id, "Task_AssignWork"), "unitStaff")).contains("tam-quang.canbo|",
				"tam-quang.chutich|");
	}

	@Test
	void theOfficialSeesWhatTheHeadHasRemarked() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.completes(id, "Task_AssignWork",
				Map.of("responsibleId", "tam-quang.canbo", "assignNote", "Lấy ý kiến các bản"));
		assertThat(this.duty.shown(this.duty.task(id, "Task_SubmitProduct"), "assignmentText"))
			.contains("Lấy ý kiến các bản");
	}

	@Test
	void eachProductIsSubmittedByItself() {
		long id = this.duty.owes("tam-quang", "2024-01-31", List.of("Kế hoạch", "Báo cáo"));
		this.duty.assigned(id, "tam-quang.canbo");
		assertThat(this.duty.tasks(id, "Task_SubmitProduct")).extracting((task) -> this.duty.shown(task, "productName"))
			.containsExactlyInAnyOrder("Kế hoạch", "Báo cáo");
		this.duty.submitted(id);
		assertThat(this.duty.tasks(id, "Task_ApproveProducts")).isEmpty();
		this.duty.submitted(id);
		assertThat(this.duty.tasks(id, "Task_ApproveProducts")).hasSize(1);
	}

	@Test
	void theLongestTextsOfManyProductsAndContributionsFitTheForms() {
		long id = this.duty.owes("tu-phap", "2024-01-31", List.of("Kế hoạch", "Báo cáo", "Tờ trình"), "y-te",
				"dan-toc");
		String longest = "Ước".repeat(1000);
		this.duty.assigned(id, "tu-phap.chuyenvien");
		for (String unit : List.of("y-te", "dan-toc")) {
			this.taskService.complete(this.duty.contribution(id, unit).getId(), Map.of("contribution", longest));
		}
		for (Task task : this.duty.tasks(id, "Task_SubmitProduct")) {
			this.taskService.complete(task.getId(), this.duty.product(longest));
		}
		assertThat(this.duty.shown(this.duty.task(id, "Task_ApproveProducts"), "productsText")).contains("Kế hoạch",
				"Báo cáo", "Tờ trình");
		assertThat(this.duties.view(id).products())
			.allSatisfy((product) -> assertThat(product.summary()).isEqualTo(longest));
	}

	@Test
	void theHeadSendsWorkBackWithAReasonAndTheFormSaysHowOften() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.assigned(id, "tam-quang.canbo");
		this.duty.submitted(id);
		this.duty.headReturned(id, "Thiếu số liệu");
		this.duty.submitted(id);
		this.duty.headReturned(id, "Vẫn thiếu phụ lục");
		assertThat(this.duty.shown(this.duty.task(id, "Task_SubmitProduct"), "returnReason")).contains("lần 2",
				"08/01/2024", "Vẫn thiếu phụ lục");
		assertThat(this.duty.shown(this.duty.task(id, "Task_SubmitProduct"), "summary"))
			.isEqualTo("Đã ban hành kế hoạch");
		assertThat(this.duties.view(id).returns()).extracting(Return::reason)
			.containsExactly("Thiếu số liệu", "Vẫn thiếu phụ lục");
		this.duty.submitted(id);
		this.duty.headApproved(id);
		assertThat(this.duty.tasks(id, "Task_AcceptResult")).hasSize(1);
	}

	@Test
	void homeAffairsSendsWorkBackWithANewDeadlineAndTheUnitSeesWhy() {
		long id = this.duty.owes("tam-quang", "2024-01-10");
		this.duty.delivered(id, "tam-quang.canbo");
		this.duty.homeAffairsReturned(id, "Chưa ký số", "2024-01-12");
		Task again = this.duty.task(id, "Task_AssignWork");
		assertThat(this.duty.shown(again, "returnReason")).contains("Phòng Nội vụ trả lại lần 1", "Chưa ký số");
		assertThat(this.duty.shown(again, "responsibleId")).isEqualTo("tam-quang.canbo");
		this.time.passesTo("2024-01-12T16:00");
		assertThat(this.duty.escalations(id)).isZero();
		this.time.passesTo("2024-01-12T17:01");
		assertThat(this.duty.escalations(id)).isOne();
		this.duty.delivered(id, "tam-quang.canbo");
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.processes(id)).isZero();
		assertThat(this.duties.view(id).workingDaysLate()).isEqualTo(1);
	}

	@Test
	void workReturnedWithoutADayIsDueAgainAfterTheUsualSpanButNotBeforeItsDeadline() {
		long late = this.duty.owes("tam-quang", "2024-01-10");
		long early = this.duty.owes("tam-quang", "2024-01-31");
		this.time.passesTo("2024-01-11T08:00");
		for (long id : List.of(late, early)) {
			this.duty.delivered(id, "tam-quang.canbo");
			this.duty.completes(id, "Task_AcceptResult", Map.of("decision", "return", "reason", "Chưa ký số"));
		}
		assertThat(this.duty.task(late, "Task_AssignWork").getDueDate()).isEqualTo("2024-01-16T17:00:00");
		assertThat(this.duty.task(early, "Task_AssignWork").getDueDate()).isEqualTo("2024-01-31T17:00:00");
	}

	@Test
	void homeAffairsCannotReturnWorkForADayThatHasPassed() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.delivered(id, "tam-quang.canbo");
		assertThatThrownBy(() -> this.duty.homeAffairsReturned(id, "Chưa ký số", "2024-01-05"))
			.hasMessageContaining("«Hạn nộp lại»");
		assertThat(this.duty.tasks(id, "Task_AcceptResult")).hasSize(1);
		assertThat(this.duties.view(id).returns()).isEmpty();
	}

	@Test
	void whatWasLateStaysLateWhenItIsReturnedAndDeliveredAgainInTime() {
		long id = this.duty.owes("tam-quang", "2024-01-10");
		this.time.passesTo("2024-01-15T09:00");
		this.duty.delivered(id, "tam-quang.canbo");
		this.duty.homeAffairsReturned(id, "Chưa ký số", "2024-01-19");
		this.duty.delivered(id, "tam-quang.canbo");
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duties.view(id).workingDaysLate()).isEqualTo(3);
	}

	@Test
	void theUnitDeliversAtTheHeadsApprovalHoweverLongHomeAffairsTake() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.assigned(id, "tam-quang.canbo");
		this.duty.submitted(id);
		this.time.passesTo("2024-01-31T16:59");
		this.duty.headApproved(id);
		this.time.passesTo("2024-02-20T08:00");
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duties.view(id).workingDaysLate()).isZero();
	}

	@Test
	void coordinatingUnitsContributeInParallelByAnEarlierDeadline() {
		long id = this.duty.owes("tu-phap", "2024-01-31", "y-te", "dan-toc");
		assertThat(this.duty.tasks(id, "Task_ContributeInput")).isEmpty();
		this.duty.assigned(id, "tu-phap.chuyenvien");
		assertThat(this.duty.tasks(id, "Task_ContributeInput")).hasSize(2)
			.allSatisfy((task) -> assertThat(task.getDueDate()).isEqualTo("2024-01-24T17:00:00"));
		this.duty.contributed(id, "y-te");
		assertThat(this.duty.tasks(id, "Task_SubmitProduct")).hasSize(1);
		this.duty.submitted(id);
		assertThat(this.duty.shown(this.duty.task(id, "Task_ApproveProducts"), "contributionsText"))
			.contains("1/2 đơn vị", "Phòng Y tế: Đã rà soát", "Phòng Dân tộc: chưa gửi");
		this.duty.headApproved(id);
		assertThat(this.duty.tasks(id, "Task_ContributeInput")).isEmpty();
	}

	@Test
	void aCoordinatingUnitAskedLateStillHasTwoWorkingDays() {
		long id = this.duty.owes("tu-phap", "2024-01-31", "y-te");
		this.time.passesTo("2024-01-25T09:00");
		this.duty.assigned(id, "tu-phap.chuyenvien");
		assertThat(this.duty.contribution(id, "y-te").getDueDate()).isEqualTo("2024-01-29T17:00:00");
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(id)).isZero();
	}

	@Test
	void whoHasContributedIsNotAskedAgainWhenTheWorkIsReturned() {
		long id = this.duty.owes("tu-phap", "2024-01-31", "y-te", "dan-toc");
		this.duty.assigned(id, "tu-phap.chuyenvien");
		this.duty.contributed(id, "y-te");
		this.duty.submitted(id);
		this.duty.headApproved(id);
		this.duty.homeAffairsReturned(id, "Thiếu ý kiến Phòng Dân tộc", "2024-01-31");
		this.duty.assigned(id, "tu-phap.chuyenvien");
		assertThat(this.duty.tasks(id, "Task_ContributeInput")).singleElement()
			.satisfies((task) -> assertThat(this.duty.groups(task)).contains("dan-toc.staff"));
	}

	@Test
	void anOrderIsOpenedOnceAndBegunOnce() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		assertThatThrownBy(() -> this.runtime.startProcessInstanceByKey("plan-task", Map.of("dutyRecordId", id)))
			.hasStackTraceContaining("đã có quy trình đang chạy");
		assertThat(this.duty.tasks(id, "Task_AssignWork")).hasSize(1);
	}

}
