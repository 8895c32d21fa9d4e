package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.duty.StartedByCalendar;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Each way a dossier that will be late can go.
 */
@IntegrationTest
class ApologyProcessTest {

	@Autowired
	private Time time;

	@Autowired
	private OneStop oneStop;

	@Autowired
	private Duties duties;

	@Autowired
	private Apologies apologies;

	@Autowired
	@Qualifier("dossierProcesses")
	private StartedByCalendar calendar;

	@Autowired
	private TaskService tasks;

	@BeforeEach
	void monday() {
		this.time.is("2024-01-08T08:00");
	}

	@Test
	void aDossierDueTomorrowIsWarnedOfAndItsApplicantMustKnowToday() {
		Map<String, Object> dossier = this.oneStop.dossier("2024-01-09 17:00");
		this.oneStop.tells(dossier, this.oneStop.dossier("2024-01-10 17:00"));
		Task task = this.oneStop.task(dossier);
		assertThat(task.getTaskDefinitionKey()).isEqualTo("Task_ExplainDelay");
		assertThat(task.getDueDate()).isEqualTo("2024-01-08T17:00:00.000+07:00");
		assertThat(this.tasks.getVariable(task.getId(), "deadlineText").toString())
			.startsWith("Hồ sơ hẹn trả thứ Ba 09/01/2024.");
		assertThat(this.tasks.getVariables(task.getId()).values().toString()).as("who applied stays with the dossier")
			.doesNotContain("Người nộp (dữ liệu thử)");
		assertThat(this.oneStop.apology(dossier).missed()).isFalse();
	}

	@Test
	void aDossierOfTheDayAfterTomorrowWaitsForTheNextMorning() {
		Map<String, Object> dossier = this.oneStop.dossier("2024-01-10 17:00");
		this.oneStop.tells(dossier);
		assertThat(this.oneStop.hasApology(dossier)).isFalse();
		this.time.passesTo("2024-01-09T07:00");
		morning("2024-01-09");
		assertThat(this.oneStop.step(dossier)).isEqualTo("Task_ExplainDelay");
		morning("2024-01-09");
		assertThat(this.oneStop.apology(dossier).attempt()).as("not twice").isEqualTo(1);
	}

	@Test
	void whatIsDueOnTheFirstDayAfterTetIsWarnedOfOnTheLastDayBefore() {
		this.time.is("2024-02-06T08:00");
		Map<String, Object> dossier = this.oneStop.dossier("2024-02-15 11:00");
		this.oneStop.tells(dossier);
		assertThat(this.oneStop.hasApology(dossier)).isFalse();
		this.time.passesTo("2024-02-07T07:00");
		morning("2024-02-07");
		assertThat(this.oneStop.task(dossier).getDueDate()).isEqualTo("2024-02-07T17:00:00.000+07:00");
		morning("2024-02-10");
	}

	@Test
	void theResultIsReturnedInTimeAndNoLetterIsNeeded() {
		Map<String, Object> dossier = late();
		this.oneStop.completes(dossier, Map.of("decision", "returned", "returnedDate", "2024-01-08"));
		this.time.runsWhatIsDue();
		assertThat(this.oneStop.isRunning(dossier)).isFalse();
		assertThat(this.oneStop.onRecord(dossier).status()).isEqualTo(DossierStatus.RETURNED);
		assertThat(record(dossier)).isEqualTo(DutyStatus.CLOSED);
	}

	@Test
	void theHeadSendsTheDraftBackSignsItAndTheClerkHandsItOver() {
		Map<String, Object> dossier = late();
		this.oneStop.explains(dossier, "2024-01-15");
		assertThat(this.oneStop.step(dossier)).isEqualTo("Task_SignApology");
		assertThat(groups(this.oneStop.task(dossier))).containsExactly("tam-quang.head");
		this.oneStop.completes(dossier, Map.of("decision", "return", "reason", "Nêu rõ lý do hơn"));
		assertThat(this.tasks.getVariable(this.oneStop.task(dossier).getId(), "returnReason"))
			.isEqualTo("**Thủ trưởng trả lại:** Nêu rõ lý do hơn");
		this.oneStop.explains(dossier, "2024-01-16");
		this.oneStop.signs(dossier);
		assertThat(this.oneStop.apology(dossier).letterNumber()).isPositive();
		assertThat(this.oneStop.step(dossier)).isEqualTo("Task_NotifyApplicant");
		this.oneStop.notifies(dossier, "2024-01-08");
		assertThat(this.oneStop.apology(dossier).inTime()).isTrue();
		assertThat(record(dossier)).isEqualTo(DutyStatus.CLOSED);
		assertThat(this.duties.view(this.oneStop.apology(dossier).dutyRecordId()).workingDaysLate()).isZero();
		assertThat(this.oneStop.isRunning(dossier)).as("the promise runs").isTrue();
	}

	@Test
	void aPromiseThatIsKeptEndsIt() {
		Map<String, Object> dossier = late();
		this.oneStop.apologises(dossier, "2024-01-15", "2024-01-08");
		this.time.passesTo("2024-01-15T10:00");
		this.oneStop.tells(this.oneStop.returned(dossier, "2024-01-15 09:30"));
		assertThat(this.oneStop.isRunning(dossier)).isFalse();
		assertThat(this.oneStop.apology(dossier).promiseKept()).isTrue();
	}

	@Test
	void aBrokenPromiseComesBeforeTheLeadersUntilTheResultIsThere() {
		Map<String, Object> dossier = late();
		this.oneStop.apologises(dossier, "2024-01-15", "2024-01-08");
		this.time.passesTo("2024-01-15T17:01");
		assertThat(this.oneStop.step(dossier)).isEqualTo("Task_DirectHandling");
		assertThat(groups(this.oneStop.task(dossier))).containsExactly("ubnd.chair", "ubnd.vice-chair");
		assertThat(this.tasks.getVariable(this.oneStop.task(dossier).getId(), "letterText").toString())
			.contains("/PXL (.docx)", "Đã trao trực tiếp lúc");
		assertThat(this.oneStop.apology(dossier).promiseKept()).isFalse();
		this.oneStop.completes(dossier, Map.of("direction", "Trả kết quả trước ngày 18/01, kiểm điểm người xử lý"));
		assertThat(this.oneStop.isRunning(dossier)).isTrue();
		this.time.passesTo("2024-01-18T09:00");
		this.oneStop.tells(this.oneStop.returned(dossier, "2024-01-18 08:45"));
		assertThat(this.oneStop.isRunning(dossier)).isFalse();
		assertThat(this.oneStop.apology(dossier).promiseKept()).isFalse();
	}

	@Test
	void leadersWhoAreLateAreUrgedAndTheResultTakesItOffTheirDesk() {
		Map<String, Object> dossier = late();
		this.oneStop.apologises(dossier, "2024-01-15", "2024-01-08");
		this.time.passesTo("2024-01-17T17:01");
		assertThat(this.oneStop.escalations(dossier)).isEqualTo(1);
		this.oneStop.tells(this.oneStop.returned(dossier, "2024-01-17 16:00"));
		this.time.runsWhatIsDue();
		assertThat(this.oneStop.isRunning(dossier)).isFalse();
		assertThat(this.oneStop.escalations(dossier)).isZero();
	}

	@Test
	void theOneStopSystemsNewsOfTheResultEndsTheWork() {
		Map<String, Object> dossier = late();
		this.oneStop.tells(this.oneStop.returned(dossier, "2024-01-08 07:50"));
		assertThat(this.oneStop.isRunning(dossier)).isFalse();
		assertThat(this.oneStop.apology(dossier).stage()).isEqualTo(ApologyStage.ENDED);
		assertThat(record(dossier)).isEqualTo(DutyStatus.CLOSED);
	}

	@Test
	void aLetterThatIsNotOutInTimeEscalatesUntilItIsAndCountsAsMissed() {
		Map<String, Object> dossier = late();
		this.time.passesTo("2024-01-08T17:01");
		assertThat(this.oneStop.escalations(dossier)).isEqualTo(1);
		this.time.passesTo("2024-01-09T08:00");
		this.oneStop.apologises(dossier, "2024-01-15", "2024-01-09");
		this.time.runsWhatIsDue();
		assertThat(this.oneStop.escalations(dossier)).isZero();
		assertThat(this.oneStop.apology(dossier).inTime()).isFalse();
		assertThat(this.duties.view(this.oneStop.apology(dossier).dutyRecordId()).workingDaysLate()).isEqualTo(1);
	}

	@Test
	void aDossierFoundLateIsApologisedForTheNextWorkingDayAndCountsAsMissed() {
		Map<String, Object> dossier = this.oneStop.dossier("2024-01-04 17:00");
		this.oneStop.tells(dossier);
		Task task = this.oneStop.task(dossier);
		assertThat(task.getDueDate()).isEqualTo("2024-01-09T17:00:00.000+07:00");
		assertThat(this.oneStop.apology(dossier).missed()).isTrue();
		assertThat(this.tasks.getVariable(task.getId(), "dossierText").toString()).contains("Đã lỡ hạn thông báo");
		this.oneStop.apologises(dossier, "2024-01-15", "2024-01-08");
		assertThat(this.oneStop.apology(dossier).inTime()).isFalse();
	}

	@Test
	void aPausedDossierDoesNotRunAndIsWarnedOfAgainWhenItGoesOn() {
		Map<String, Object> dossier = late();
		this.oneStop.tells(this.oneStop.but(dossier, "status", "chờ bổ sung"));
		assertThat(this.oneStop.isRunning(dossier)).isFalse();
		assertThat(record(dossier)).isEqualTo(DutyStatus.WITHDRAWN);
		this.time.passesTo("2024-01-11T07:00");
		morning("2024-01-11");
		assertThat(this.oneStop.isRunning(dossier)).isFalse();
		this.oneStop.tells(this.oneStop.but(dossier, "due", "2024-01-12 17:00"));
		assertThat(this.oneStop.apology(dossier).attempt()).isEqualTo(2);
		assertThat(this.oneStop.step(dossier)).isEqualTo("Task_ExplainDelay");
	}

	@Test
	void aSecondNewDateIsRefusedWithTheRule() {
		Map<String, Object> dossier = late();
		this.oneStop.apologises(dossier, "2024-01-15", "2024-01-08");
		ImportReport again = this.oneStop.tells(this.oneStop.but(dossier, "due", "2024-01-19 17:00"));
		assertThat(again.faults()).singleElement()
			.asString()
			.contains("đã hẹn lại một lần, ngày 15/01/2024", "Điều 19 khoản 9 Nghị định 61/2018/NĐ-CP");
		ImportReport promised = this.oneStop.tells(this.oneStop.but(dossier, "due", "2024-01-15 17:00"));
		assertThat(promised).isEqualTo(new ImportReport(0, 0, 1, List.of()));
		assertThat(this.oneStop.onRecord(dossier).dueAt()).as("the first date stays").isEqualTo("2024-01-09T10:00:00Z");
	}

	@Test
	void aNewDateMustBeAWorkingDayAheadAndNotTooFar() {
		Map<String, Object> dossier = late();
		long apology = this.oneStop.apology(dossier).id();
		for (String day : new String[] { "2024-01-09", "2024-01-13", "2024-01-07", "2024-04-10" }) {
			assertThatThrownBy(() -> this.apologies.explain(apology, "signature", "Trình ký chậm", LocalDate.parse(day),
					"tam-quang.canbo"))
				.isInstanceOf(Refusal.class)
				.hasMessage("«Ngày hẹn lại» phải là ngày làm việc chưa qua, sau 09/01/2024 và không quá 90 ngày.");
		}
	}

	/** A dossier due tomorrow, warned of. */
	private Map<String, Object> late() {
		Map<String, Object> dossier = this.oneStop.dossier("2024-01-09 17:00");
		this.oneStop.tells(dossier);
		return dossier;
	}

	private void morning(String day) {
		this.calendar.startWhatIsDue(LocalDate.parse(day));
	}

	private DutyStatus record(Map<String, Object> dossier) {
		return this.duties.view(this.oneStop.apology(dossier).dutyRecordId()).status();
	}

	private List<String> groups(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.filter((group) -> group != null)
			.sorted()
			.toList();
	}

}
