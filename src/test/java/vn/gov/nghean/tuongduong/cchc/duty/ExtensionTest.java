package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.LocalDate;

import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * More time is asked for, decided and put into force.
 */
@IntegrationTest
class ExtensionTest {

	@Autowired
	private Time time;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private Duties duties;

	@Autowired
	private Extensions extensions;

	@Autowired
	private ManagementService management;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void monday() {
		this.time.is("2024-01-08T08:00");
	}

	@Test
	void anExtensionBeforeTheDeadlineMovesTimerDueDateAndWhatTheFormSays() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.asksForTime(id, "2024-02-06");
		this.duty.grants(id, "2024-02-06");
		this.time.runsWhatIsDue();
		assertThat(this.duty.task(id, "Task_AssignWork").getDueDate()).isEqualTo("2024-02-06T17:00:00");
		assertThat(this.duty.shown(this.duty.task(id, "Task_AssignWork"), "deadlineText")).contains("Gia hạn");
		this.time.passesTo("2024-02-06T16:00");
		assertThat(this.duty.escalations(id)).isZero();
		this.time.passesTo("2024-02-06T17:01");
		assertThat(this.duty.escalations(id)).isOne();
	}

	@Test
	void theRecordKeepsRequestDecisionAndBothDeadlines() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.asksForTime(id, "2024-02-07");
		this.duty.grants(id, "2024-02-06");
		this.time.runsWhatIsDue();
		DutyView view = this.duties.view(id);
		assertThat(view.extensions()).singleElement().satisfies((extension) -> {
			assertThat(extension.reason()).isEqualTo("Chờ số liệu của tỉnh");
			assertThat(extension.requestedBy()).isEqualTo("tam-quang.canbo");
			assertThat(extension.requestedDay()).isEqualTo("2024-02-07");
			assertThat(extension.grantedDay()).isEqualTo("2024-02-06");
			assertThat(extension.decisionReason()).isEqualTo("Lý do chính đáng");
			assertThat(extension.status()).isEqualTo("APPLIED");
		});
		assertThat(view.originalDueAt()).isEqualTo("2024-01-31T10:00:00Z");
		assertThat(view.dueAt()).isEqualTo("2024-02-06T10:00:00Z");
		assertThat(view.steps()).filteredOn((step) -> step.activityId().equals("Task_AssignWork"))
			.singleElement()
			.satisfies((step) -> assertThat(step.dueAt()).isEqualTo(view.dueAt()));
	}

	@Test
	void theContributionsStillOutMoveWithTheWork() {
		long id = this.duty.owes("tu-phap", "2024-01-31", "y-te");
		this.duty.assigned(id, "tu-phap.chuyenvien");
		this.duty.asksForTime(id, "2024-02-07");
		this.duty.grants(id, "2024-02-07");
		this.time.passesTo("2024-01-31T16:00");
		assertThat(this.duty.contribution(id, "y-te").getDueDate()).isEqualTo("2024-01-31T17:00:00");
		assertThat(this.duty.escalations(id)).isZero();
		this.time.passesTo("2024-01-31T17:01");
		assertThat(this.duty.escalationKeys(id))
			.containsExactly("Phòng Y tế · II.1 · Quý I/2024 · phối hợp với Phòng Tư pháp");
	}

	@Test
	void aContributionThatIsLateGetsTheNewTimeTooAndEscalatesAgainAfterIt() {
		long id = this.duty.owes("tu-phap", "2024-01-31", "y-te");
		this.duty.assigned(id, "tu-phap.chuyenvien");
		this.time.passesTo("2024-01-24T17:01");
		assertThat(this.duty.escalations(id)).isOne();
		this.duty.asksForTime(id, "2024-02-07");
		this.duty.grants(id, "2024-02-07");
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(id)).isZero();
		this.time.passesTo("2024-01-31T17:01");
		assertThat(this.duty.escalations(id)).isOne();
		this.duty.contributed(id, "y-te");
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(id)).isZero();
	}

	@Test
	void aContributionThatComesWhileItWaitsForTheNewDeadlineLeavesNothingBehind() {
		long id = this.duty.owes("tu-phap", "2024-01-31", "y-te", "dan-toc");
		this.duty.assigned(id, "tu-phap.chuyenvien");
		this.time.passesTo("2024-01-24T17:01");
		this.duty.asksForTime(id, "2024-02-07");
		this.duty.grants(id, "2024-02-07");
		this.time.runsWhatIsDue();
		this.duty.contributed(id, "y-te");
		assertThat(this.duty.jobs(id, "Event_NewContributionDeadlinePassed")).hasSize(1);
		this.time.passesTo("2024-01-31T17:01");
		assertThat(this.duty.escalationKeys(id)).singleElement()
			.satisfies((key) -> assertThat(key).startsWith("Phòng Dân tộc"));
	}

	@Test
	void anExtensionOfLateWorkEndsTheEscalationAndArmsItAgain() {
		long id = this.duty.owes("tam-quang", "2024-01-10");
		this.time.passesTo("2024-01-10T17:01");
		assertThat(this.duty.escalations(id)).isOne();
		this.duty.asksForTime(id, "2024-01-17");
		assertThat(this.duty.escalations(id)).isOne();
		this.duty.grants(id, "2024-01-17");
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(id)).isZero();
		this.time.passesTo("2024-01-17T17:01");
		assertThat(this.duty.escalations(id)).isOne();
		assertThat(this.duty.levels(id)).containsExactly("Thủ trưởng đơn vị");
		this.duty.delivered(id, "tam-quang.canbo");
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.processes(id)).isZero();
	}

	@Test
	void workDeliveredWithinItsExtendedTimeIsNotLate() {
		long id = this.duty.owes("tam-quang", "2024-01-10");
		this.time.passesTo("2024-01-10T17:01");
		this.duty.asksForTime(id, "2024-01-17");
		this.duty.grants(id, "2024-01-17");
		this.time.passesTo("2024-01-16T08:00");
		this.duty.delivered(id, "tam-quang.canbo");
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.processes(id)).isZero();
		assertThat(this.duties.view(id).workingDaysLate()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-01-09T08:00", "2024-01-10T17:01" })
	void aSecondExtensionMovesTheDeadlineAgainAndLatenessAfterItEscalates(String firstAsked) {
		long id = this.duty.owes("tam-quang", "2024-01-10");
		this.time.passesTo(firstAsked);
		this.duty.asksForTime(id, "2024-01-17");
		this.duty.grants(id, "2024-01-17");
		this.time.passesTo("2024-01-15T08:00");
		this.duty.asksForTime(id, "2024-01-24");
		this.duty.grants(id, "2024-01-24");
		this.time.passesTo("2024-01-24T16:59");
		assertThat(this.duty.escalations(id)).isZero();
		this.time.passesTo("2024-01-24T17:01");
		assertThat(this.duty.escalations(id)).isOne();
		assertThat(this.duties.view(id).explanation().lines()).hasSize(3);
		this.duty.delivered(id, "tam-quang.canbo");
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.processes(id)).isZero();
	}

	@Test
	void aRefusedExtensionChangesNothingAndAnotherCanBeAskedFor() {
		long id = this.duty.owes("tam-quang", "2024-01-10");
		this.duty.asksForTime(id, "2024-01-17");
		this.duty.refuses(id);
		this.duty.asksForTime(id, "2024-01-16");
		assertThat(this.duties.view(id).extensions()).extracting(DutyView.Extension::status)
			.containsExactly("REFUSED", "ASKED");
		this.time.passesTo("2024-01-10T17:01");
		assertThat(this.duty.escalationKeys(id)).contains("Xã Tam Quang · II.1 · Quý I/2024");
	}

	@Test
	void aRequestThatIsNotDecidedInTimeEscalatesAtHomeAffairs() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.asksForTime(id, "2024-02-06");
		this.time.passesTo("2024-01-10T17:01");
		assertThat(this.duty.escalationKeys(id))
			.containsExactly("Phòng Nội vụ · II.1 · Quý I/2024 · gia hạn của Xã Tam Quang");
		this.duty.grants(id, "2024-02-06");
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(id)).isZero();
		assertThat(this.duty.processes(id)).isOne();
	}

	@Test
	void aRequestLapsesWhenTheWorkIsDeliveredFirst() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.asksForTime(id, "2024-02-06");
		this.time.passesTo("2024-01-10T17:01");
		this.duty.delivered(id, "tam-quang.canbo");
		this.time.runsWhatIsDue();
		assertThat(this.duty.tasks(id, "Task_DecideExtension")).isEmpty();
		assertThat(this.duty.escalations(id)).isZero();
		assertThat(this.duties.view(id).extensions()).extracting(DutyView.Extension::status).containsExactly("LAPSED");
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.processes(id)).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-01-31", "2024-01-10", "2023-12-01", "2025-06-01", "2024-02-11" })
	void aDayThatGivesNoMoreTimeOrTooMuchIsRefusedWithItsField(String day) {
		long id = this.duty.owes("tam-quang", "2024-02-07");
		assertThatThrownBy(() -> this.duty.asksForTime(id, day)).isInstanceOf(DutyRefused.class)
			.hasMessageContaining("«newDate»");
	}

	@Test
	void homeAffairsCannotGrantAnEarlierDeadline() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.asksForTime(id, "2024-02-06");
		assertThatThrownBy(() -> this.duty.grants(id, "2024-01-20")).hasMessageContaining("«Hạn mới»");
		assertThat(this.duty.tasks(id, "Task_DecideExtension")).hasSize(1);
		assertThat(this.duties.view(id).dueAt()).isEqualTo(this.duties.view(id).originalDueAt());
	}

	@Test
	void aDutyHasOneOpenRequestAndNoneOnceItIsDelivered() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.asksForTime(id, "2024-02-06");
		assertThatThrownBy(() -> this.duty.asksForTime(id, "2024-02-07")).hasMessageContaining("đang chờ quyết định");
		this.duty.delivered(id, "tam-quang.canbo");
		assertThatThrownBy(() -> this.duty.asksForTime(id, "2024-02-07")).hasMessageContaining("không gia hạn được");
	}

	@Test
	void twoOfficialsWhoAskInTheSameMomentMakeOneRequest() throws InterruptedException {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		assertThat(SameMoment.of(() -> this.duty.asksForTime(id, "2024-02-06"),
				() -> this.duty.asksForTime(id, "2024-02-07")))
			.singleElement()
			.satisfies((refusal) -> assertThat(refusal).hasMessageContaining("đang chờ quyết định"));
		assertThat(this.duties.view(id).extensions()).hasSize(1);
		assertThat(this.duty.tasks(id, "Task_DecideExtension")).hasSize(1);
	}

	@Test
	void puttingAnExtensionIntoForceCanBeRepeated() {
		long id = this.duty.owes("tam-quang", "2024-01-10");
		this.time.passesTo("2024-01-10T17:01");
		this.duty.asksForTime(id, "2024-01-17");
		this.duty.grants(id, "2024-01-17");
		String job = this.duty.jobs(id, "ServiceTask_ApplyExtension").get(0).getId();
		this.transaction.executeWithoutResult((status) -> {
			this.management.executeJob(job);
			status.setRollbackOnly();
		});
		assertThat(this.duty.escalations(id)).isOne();
		this.management.executeJob(job);
		this.extensions.apply(this.duties.view(id).extensions().get(0).id());
		assertThat(this.duty.escalations(id)).isZero();
		assertThat(this.duty.jobs(id, "Event_NewDeadlinePassed")).hasSize(1);
		assertThat(this.duties.view(id).explanation().lines()).hasSize(2);
	}

	@Test
	void anExtensionPutIntoForceAfterItsOwnDeadlineEscalatesAtOnce() {
		long id = this.duty.owes("tam-quang", "2024-01-10");
		this.time.passesTo("2024-01-10T17:01");
		this.duty.asksForTime(id, "2024-01-12");
		this.duty.grants(id, "2024-01-12");
		// The system was down over the weekend and longer.
		this.time.is("2024-01-17T08:00");
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(id)).isOne();
		assertThat(this.duties.view(id).dueAt()).isEqualTo("2024-01-12T10:00:00Z");
	}

	@Test
	void aDecisionForDeliveredWorkIsNotPutIntoForce() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.asksForTime(id, "2024-02-06");
		this.duty.grants(id, "2024-02-06");
		this.duty.delivered(id, "tam-quang.canbo");
		this.time.runsWhatIsDue();
		assertThat(this.duties.view(id).extensions()).extracting(DutyView.Extension::status).containsExactly("LAPSED");
		assertThat(this.duties.view(id).dueAt()).isEqualTo("2024-01-31T10:00:00Z");
		assertThat(LocalDate.parse("2024-02-06")).isEqualTo(this.duties.view(id).extensions().get(0).grantedDay());
	}

}
