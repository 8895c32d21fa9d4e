package vn.gov.nghean.tuongduong.cchc.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.announcement.CalendarUpdate;
import vn.gov.nghean.tuongduong.cchc.announcement.DaysOff;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DeadlineMove;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Days off that are announced while communes are ranked, in 2009.
 */
@IntegrationTest
class RankingCalendarTest {

	private static final String APPRAISAL = "Hạn của bước «Thẩm định điểm lĩnh vực»";

	@Autowired
	private Time time;

	@Autowired
	private Ranking ranking;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private DaysOff daysOff;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private RuntimeService runtime;

	@AfterEach
	void theCalendarIsAsItWas() {
		this.daysOff.areTakenBack(2009);
	}

	@Test
	void everyOfficesAppraisalMovesOnceAndIsUrgedFromItsNewDeadline() {
		this.time.is("2009-12-01T08:00");
		long whole = this.ranking.ranks(this.ranking.year(), "2009-12-31");
		assertThat(this.ranking.shown(this.ranking.task(whole, "Task_AppraiseField"), "stepDeadlineText").toString())
			.startsWith("6 ngày làm việc kể từ 01/12/2009 (không tính ngày đầu): thứ Tư 09/12/2009");

		List<DeadlineMove> preview = this.daysOff.wouldMove("2009-12-04");

		assertThat(preview).extracting(DeadlineMove::what).containsOnly(APPRAISAL);
		assertThat(preview).extracting(DeadlineMove::unit).containsExactly("Phòng Tư pháp", "Văn phòng");
		assertThat(preview.get(0).row()).isEqualTo("VII.4");
		assertThat(preview.get(0).period()).startsWith("Năm 3");
		assertThat(preview.get(0).from()).isEqualTo("2009-12-09T10:00:00Z");
		assertThat(preview.get(0).to()).isEqualTo("2009-12-10T10:00:00Z");
		assertThat(preview.get(0).explanation()).contains("6 ngày làm việc kể từ 01/12/2009",
				"Nghỉ bão (04/12/2009; 12/QĐ-UBND)");
		assertThat(this.ranking.task(whole, "Task_AppraiseField").getDueDate()).as("only shown")
			.isEqualTo("2009-12-09T17:00:00");

		assertThat(this.daysOff.areAnnounced("2009-12-04").moves()).isEqualTo(preview);
		assertAppraisalUntilTheTenth(whole);
		assertThat(this.daysOff.areAnnounced("2009-12-04").changesNothing()).isTrue();
		assertAppraisalUntilTheTenth(whole);

		this.time.passesTo("2009-12-09T17:01");
		assertThat(this.duty.escalations(whole)).isZero();
		this.time.passesTo("2009-12-10T17:01");
		assertThat(this.duty.escalations(whole)).isEqualTo(2);
		assertThat(overdueSince(whole)).containsOnly(Date.from(Instant.parse("2009-12-10T10:00:00Z")));
	}

	private void assertAppraisalUntilTheTenth(long whole) {
		assertThat(this.ranking.tasks(whole, "Task_AppraiseField")).hasSize(2).allSatisfy((task) -> {
			assertThat(task.getDueDate()).isEqualTo("2009-12-10T17:00:00");
			assertThat(this.ranking.shown(task, "stepDeadlineText").toString())
				.startsWith("Đổi lịch làm việc: 6 ngày làm việc")
				.contains("thứ Năm 10/12/2009", "Nghỉ bão");
		});
		assertThat(this.duty.jobs(whole, "BoundaryEvent_AppraisalLate")).hasSize(2)
			.allSatisfy((job) -> assertThat(job.getDuedate()).isEqualTo("2009-12-10T17:00:00"));
		assertThat(this.ranking.duties().view(whole).steps()).hasSize(2)
			.allSatisfy((step) -> assertThat(step.dueAt()).isEqualTo("2009-12-10T10:00:00Z"));
		assertThat(this.ranking.duties().view(whole).dueAt()).as("the ranking").isEqualTo("2009-12-31T10:00:00Z");
		assertThat(this.duty.jobs(whole, "BoundaryEvent_DeadlinePassed")).singleElement()
			.satisfies((job) -> assertThat(job.getDuedate()).isEqualTo("2009-12-31T17:00:00"));
	}

	private List<Object> overdueSince(long whole) {
		String[] escalations = this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("overdue-escalation")
			.variableValueEquals("dutyRecordId", whole)
			.list()
			.stream()
			.map((instance) -> instance.getId())
			.toArray(String[]::new);
		return this.runtime.createVariableInstanceQuery()
			.processInstanceIdIn(escalations)
			.variableName("dueAt")
			.list()
			.stream()
			.map(VariableInstance::getValue)
			.toList();
	}

	@Test
	void anAppraisalThatIsLateStaysLateWhileWhatIsAskedOfThoseToldMoves() {
		this.time.is("2009-10-01T08:00");
		long whole = this.ranking.ranks(this.ranking.year(), "2009-12-31");
		this.time.passesTo("2009-10-09T17:01");
		assertThat(this.duty.task(whole, "Task_ActOnOverdue").getDueDate()).isEqualTo("2009-10-13T17:00:00");

		CalendarUpdate update = this.daysOff.areAnnounced("2009-10-12");

		assertThat(update.moves()).extracting(DeadlineMove::what)
			.doesNotContain(APPRAISAL)
			.contains("Chuyển cấp: Phòng Nội vụ đôn đốc");
		assertThat(this.ranking.task(whole, "Task_AppraiseField").getDueDate()).isEqualTo("2009-10-09T17:00:00");
		assertThat(this.duty.task(whole, "Task_ActOnOverdue").getDueDate()).isEqualTo("2009-10-14T17:00:00");
		this.time.passesTo("2009-10-14T17:01");
		assertThat(this.duty.levels(whole)).containsOnly("Thủ trưởng đơn vị");
		this.time.passesTo("2009-10-15T17:01");
		assertThat(this.duty.levels(whole)).contains("Phòng Nội vụ đôn đốc");
	}

	@Test
	void eachLaterStepMovesWithItsTimer() {
		this.time.is("2009-11-02T08:00");
		long whole = this.ranking.ranks(this.ranking.year(), "2009-12-31");
		this.ranking.tasks(whole, "Task_AppraiseField").forEach(this::givesNothingAndAsksOne);
		this.ranking.officesAreDone(whole);

		assertMoves(whole, "Task_ExplainScores", "BoundaryEvent_ExplanationLate");
		Task explain = this.ranking.task(whole, "Task_ExplainScores");
		this.ranking.writes(explain, (row) -> Ranking.written(row, null, "Xã có 02 công chức", ""));
		this.ranking.completes(explain, Ranking.DONE);
		assertMoves(whole, "Task_AppraiseAgain", "BoundaryEvent_SecondAppraisalLate");
		this.ranking.tasks(whole, "Task_AppraiseAgain").forEach((task) -> this.ranking.completes(task, Ranking.DONE));
		assertMoves(whole, "Task_ConsolidateScores");
		this.ranking.surveyed(whole, "10");
		this.ranking.consolidated(whole);
		this.time.runsWhatIsDue();
		assertThat(this.ranking.tasks(whole, "Task_GiveOpinion")).hasSize(7);
		assertMoves(whole, "Task_GiveOpinion", "BoundaryEvent_OpinionLate");
		this.ranking.councilAgrees(whole);
		assertMoves(whole, "Task_SignDecision");
		this.ranking.signed(whole);
		assertMoves(whole, "Task_PublishRanking");
	}

	private void givesNothingAndAsksOne(Task office) {
		this.ranking.writes(office, (row) -> (row.selfScore() != null) ? null : Ranking.written(row, "0",
				"Chưa nộp tự đánh giá", row.unitId().equals("yen-na") ? "Nêu danh sách công chức" : ""));
	}

	/** The last day of a step is off: the step has until the next working day. */
	private void assertMoves(long whole, String step, String... timers) {
		LocalDate last = LocalDate.ofInstant(this.ranking.task(whole, step).getDueDate().toInstant(),
				BusinessClock.ZONE);
		String period = this.ranking.duties().view(whole).periodName();
		assertThat(this.daysOff.areAnnounced(last.toString()).moves())
			.filteredOn((move) -> move.period().equals(period))
			.extracting(DeadlineMove::what)
			.hasSize(this.ranking.tasks(whole, step).size())
			.allSatisfy((what) -> assertThat(what).startsWith("Hạn của bước «"));
		Date due = Date.from(this.calendar.onOrAfter(last).atTime(17, 0).atZone(BusinessClock.ZONE).toInstant());
		assertThat(due).isAfter(last.atTime(17, 0).atZone(BusinessClock.ZONE).toInstant());
		assertThat(this.ranking.tasks(whole, step)).extracting(Task::getDueDate)
			.allSatisfy((each) -> assertThat(each).hasSameTimeAs(due));
		for (String timer : timers) {
			assertThat(this.duty.jobs(whole, timer)).hasSameSizeAs(this.ranking.tasks(whole, step))
				.allSatisfy((job) -> assertThat(job.getDuedate()).hasSameTimeAs(due));
		}
	}

	@Test
	void selfScoringMovesWithItsTimerAndSaysWhy() {
		this.time.is("2009-09-01T08:00");
		long self = this.ranking.scoresItself(this.ranking.year(), "tam-thai", "2009-09-25");

		assertThat(this.daysOff.areAnnounced("2009-09-25").moves()).singleElement()
			.returns("Hạn của nhiệm vụ", DeadlineMove::what)
			.returns("Xã Tam Thái", DeadlineMove::unit);

		assertThat(this.ranking.duties().view(self).dueAt()).isEqualTo("2009-09-28T10:00:00Z");
		Task fill = this.ranking.task(self, "Task_FillSelfScore");
		assertThat(fill.getDueDate()).isEqualTo("2009-09-28T17:00:00");
		assertThat(this.ranking.shown(fill, "deadlineText").toString()).contains("Đổi lịch làm việc: ");
		assertThat(this.duty.jobs(self, "BoundaryEvent_DeadlinePassed")).singleElement()
			.satisfies((job) -> assertThat(job.getDuedate()).isEqualTo("2009-09-28T17:00:00"));
		this.ranking.submits(self, "10", "10", "10");
		assertThat(this.ranking.isRunning("commune-self-score", self)).isFalse();
	}

}
