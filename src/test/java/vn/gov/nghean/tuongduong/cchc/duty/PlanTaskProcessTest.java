package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IntegrationTest
class PlanTaskProcessTest {

	private static final List<String> ONE_PRODUCT = List.of("Kế hoạch của UBND xã");

	@Autowired
	private Time time;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private Duties duties;

	@Autowired
	private Extensions extensions;

	@Autowired
	private TaskService taskService;

	@BeforeEach
	void monday() {
		this.time.is("2024-01-08T08:00");
	}

	@Test
	void workDeliveredInTimeIsAcceptedAndClosedOnTime() {
		long id = this.duty.owes("tam-quang", "2024-01-31", ONE_PRODUCT);
		this.duty.assigned(id, "tam-quang.canbo");
		assertThat(this.duty.tasks(id, "Task_SubmitProduct")).singleElement()
			.satisfies((task) -> assertThat(task.getAssignee()).isEqualTo("tam-quang.canbo"));
		this.duty.submitted(id);
		this.duty.headApproved(id);
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		DutyView closed = this.duties.view(id);
		assertThat(closed.status()).isEqualTo(DutyStatus.CLOSED);
		assertThat(closed.workingDaysLate()).isZero();
		assertThat(closed.steps()).extracting(DutyView.Step::activityId)
			.containsExactlyInAnyOrder("Task_AssignWork", "Task_SubmitProduct", "Task_ApproveProducts",
					"Task_AcceptResult");
		assertThat(this.duty.running(id)).isFalse();
	}

	@Test
	void eachProductIsSubmittedByItself() {
		long id = this.duty.owes("tam-quang", "2024-01-31", List.of("Kế hoạch", "Báo cáo"));
		this.duty.assigned(id, "tam-quang.canbo");
		assertThat(this.duty.tasks(id, "Task_SubmitProduct")).hasSize(2);
		this.duty.submitted(id);
		assertThat(this.duty.tasks(id, "Task_ApproveProducts")).isEmpty();
		this.duty.submitted(id);
		assertThat(this.duty.tasks(id, "Task_ApproveProducts")).hasSize(1);
	}

	@Test
	void lateWorkEscalatesLevelByLevelUntilItIsDelivered() {
		long id = this.duty.owes("tam-quang", "2024-01-31", ONE_PRODUCT);
		this.time.passesTo("2024-01-31T16:59");
		assertThat(this.duty.escalations(id)).isZero();
		this.time.passesTo("2024-01-31T17:01");
		assertThat(this.duty.escalations(id)).isOne();
		assertThat(levels(id)).containsExactly("Thủ trưởng đơn vị");
		this.time.passesTo("2024-02-05T16:59");
		assertThat(levels(id)).hasSize(1);
		this.time.passesTo("2024-02-05T17:01");
		assertThat(levels(id)).containsExactlyInAnyOrder("Thủ trưởng đơn vị", "Phòng Nội vụ đôn đốc",
				"Người chịu trách nhiệm chủ trì");
		this.time.passesTo("2024-02-07T17:01");
		assertThat(levels(id)).hasSize(4).contains("Lãnh đạo UBND");
		this.time.passesTo("2024-02-16T08:00");
		this.duty.assigned(id, "tam-quang.canbo");
		this.duty.submitted(id);
		this.duty.headApproved(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(id)).isZero();
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		// 1, 2, 5, 6, 7, 15 and 16 February: Tết lies between
		assertThat(this.duties.view(id).workingDaysLate()).isEqualTo(7);
		assertThat(this.duty.running(id)).isFalse();
	}

	@Test
	void theHeadSendsWorkBackWithAReason() {
		long id = this.duty.owes("tam-quang", "2024-01-31", ONE_PRODUCT);
		this.duty.assigned(id, "tam-quang.canbo");
		this.duty.submitted(id);
		this.duty.completes(id, "Task_ApproveProducts", Map.of("decision", "return", "reason", "Thiếu số liệu"));
		assertThat(this.duty.tasks(id, "Task_SubmitProduct")).hasSize(1);
		assertThat(this.duties.view(id).returns()).singleElement()
			.satisfies((returned) -> assertThat(returned.reason()).isEqualTo("Thiếu số liệu"));
		this.duty.submitted(id);
		this.duty.headApproved(id);
		assertThat(this.duty.tasks(id, "Task_AcceptResult")).hasSize(1);
	}

	@Test
	void homeAffairsSendsWorkBackWithANewDeadline() {
		long id = this.duty.owes("tam-quang", "2024-01-10", ONE_PRODUCT);
		this.duty.assigned(id, "tam-quang.canbo");
		this.duty.submitted(id);
		this.duty.headApproved(id);
		this.duty.completes(id, "Task_AcceptResult",
				Map.of("decision", "return", "reason", "Chưa ký số", "redoDate", "2024-01-12"));
		this.time.passesTo("2024-01-12T16:00");
		assertThat(this.duty.escalations(id)).isZero();
		this.time.passesTo("2024-01-12T17:01");
		assertThat(this.duty.escalations(id)).isOne();
		this.duty.assigned(id, "tam-quang.canbo");
		this.duty.submitted(id);
		this.duty.headApproved(id);
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.running(id)).isFalse();
		assertThat(this.duties.view(id).workingDaysLate()).isEqualTo(1);
	}

	@Test
	void aMissingContributionIsUrgedButDoesNotStopTheWork() {
		long id = this.duty.owes("tu-phap", "2024-01-31", ONE_PRODUCT, "y-te", "dan-toc");
		this.duty.assigned(id, "tu-phap.chuyenvien");
		assertThat(this.duty.tasks(id, "Task_ContributeInput")).hasSize(2);
		this.duty.completes(id, "Task_ContributeInput", Map.of("contribution", "Đã rà soát", "link", ""));
		this.time.passesTo("2024-01-24T17:01");
		assertThat(this.duty.escalations(id)).isOne();
		this.duty.submitted(id);
		this.duty.headApproved(id);
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.running(id)).isFalse();
		assertThat(this.duty.escalations(id)).isZero();
	}

	@Test
	void anExtensionBeforeTheDeadlineMovesTheTimer() {
		long id = this.duty.owes("tam-quang", "2024-01-31", ONE_PRODUCT);
		this.extensions.ask(id, "Chờ số liệu của tỉnh", LocalDate.parse("2024-02-06"), "tam-quang.canbo");
		this.duty.completes(id, "Task_DecideExtension",
				Map.of("decision", "grant", "newDate", "2024-02-06", "reason", "Lý do chính đáng"));
		this.time.passesTo("2024-02-06T16:00");
		assertThat(this.duty.escalations(id)).isZero();
		this.time.passesTo("2024-02-06T17:01");
		assertThat(this.duty.escalations(id)).isOne();
		assertThat(this.duties.view(id).explanation()).contains("Gia hạn");
	}

	@Test
	void anExtensionOfLateWorkEndsTheEscalationAndArmsItAgain() {
		long id = this.duty.owes("tam-quang", "2024-01-10", ONE_PRODUCT);
		this.time.passesTo("2024-01-10T17:01");
		assertThat(this.duty.escalations(id)).isOne();
		this.extensions.ask(id, "Cán bộ nghỉ ốm", LocalDate.parse("2024-01-17"), "tam-quang.canbo");
		this.duty.completes(id, "Task_DecideExtension",
				Map.of("decision", "grant", "newDate", "2024-01-17", "reason", "Đồng ý gia hạn"));
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(id)).isZero();
		this.time.passesTo("2024-01-17T17:01");
		assertThat(this.duty.escalations(id)).isOne();
		this.duty.assigned(id, "tam-quang.canbo");
		this.duty.submitted(id);
		this.duty.headApproved(id);
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.running(id)).isFalse();
	}

	@Test
	void workDeliveredWithinItsExtendedTimeIsNotLate() {
		long id = this.duty.owes("tam-quang", "2024-01-10", ONE_PRODUCT);
		this.time.passesTo("2024-01-10T17:01");
		this.extensions.ask(id, "Cán bộ nghỉ ốm", LocalDate.parse("2024-01-17"), "tam-quang.canbo");
		this.duty.completes(id, "Task_DecideExtension",
				Map.of("decision", "grant", "newDate", "2024-01-17", "reason", "Đồng ý gia hạn"));
		this.time.passesTo("2024-01-16T08:00");
		this.duty.assigned(id, "tam-quang.canbo");
		this.duty.submitted(id);
		this.duty.headApproved(id);
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.running(id)).isFalse();
		assertThat(this.duties.view(id).workingDaysLate()).isZero();
	}

	@Test
	void aRefusedExtensionChangesNothing() {
		long id = this.duty.owes("tam-quang", "2024-01-10", ONE_PRODUCT);
		this.extensions.ask(id, "Cán bộ nghỉ ốm", LocalDate.parse("2024-01-17"), "tam-quang.canbo");
		this.duty.completes(id, "Task_DecideExtension", Map.of("decision", "refuse", "reason", "Không đủ lý do"));
		this.time.passesTo("2024-01-10T17:01");
		assertThat(this.duty.escalations(id)).isOne();
		assertThat(this.duties.view(id).extensions()).singleElement()
			.satisfies((extension) -> assertThat(extension.status()).isEqualTo("REFUSED"));
	}

	@Test
	void lateAcceptanceIsUrgedWithoutTouchingTheUnit() {
		long id = this.duty.owes("tam-quang", "2024-01-31", ONE_PRODUCT);
		this.duty.assigned(id, "tam-quang.canbo");
		this.duty.submitted(id);
		this.duty.headApproved(id);
		this.time.passesTo("2024-01-15T17:01");
		assertThat(this.duty.tasks(id, "Task_ActOnOverdue")).hasSize(1);
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.running(id)).isFalse();
		assertThat(this.duties.view(id).workingDaysLate()).isZero();
	}

	@Test
	void aWithdrawnRowEndsItsWorkAndItsEscalation() {
		long id = this.duty.owes("tam-quang", "2024-01-10", ONE_PRODUCT);
		this.time.passesTo("2024-01-10T17:01");
		DutyView duty = this.duties.view(id);
		assertThat(this.duties.withdrawRow(duty.plan(), duty.row(), "Trùng nhiệm vụ")).containsExactly(id);
		assertThat(this.duty.running(id)).isFalse();
		assertThat(this.duty.escalations(id)).isZero();
		assertThat(this.duties.view(id).status()).isEqualTo(DutyStatus.WITHDRAWN);
	}

	@Test
	void aMissingOrMalformedValueIsRefusedWithItsName() {
		long id = this.duty.owes("tam-quang", "2024-01-31", ONE_PRODUCT);
		this.duty.assigned(id, "tam-quang.canbo");
		assertThatThrownBy(() -> this.duty.completes(id, "Task_SubmitProduct",
				Map.of("documentDate", "31/01/2024", "summary", "Đã xong", "link", "ftp://x", "unitId", "noi-vu")))
			.isInstanceOf(FormFieldValidationException.class)
			.hasMessageContaining("«Số, ký hiệu văn bản» bắt buộc nhập")
			.hasMessageContaining("«Ngày ban hành» không phải ngày hợp lệ")
			.hasMessageContaining("«Đường dẫn văn bản» không đúng dạng")
			.hasMessageContaining("biến «unitId» không có trong biểu mẫu");
		assertThat(this.duty.tasks(id, "Task_SubmitProduct")).hasSize(1);
	}

	private List<String> levels(long id) {
		return this.duty.tasks(id, "Task_ActOnOverdue")
			.stream()
			.map(Task::getId)
			.map((task) -> (String) this.taskService.getVariable(task, "levelName"))
			.toList();
	}

}
