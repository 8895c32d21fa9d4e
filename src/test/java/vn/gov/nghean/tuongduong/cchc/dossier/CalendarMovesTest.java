package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.announcement.DaysOff;
import vn.gov.nghean.tuongduong.cchc.calendar.AnnouncedDays;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOrder;
import vn.gov.nghean.tuongduong.cchc.review.Review;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Duties that are no rows of the plan, when days off are announced in 2020.
 */
@IntegrationTest
class CalendarMovesTest {

	@Autowired
	private Time time;

	@Autowired
	private OneStop oneStop;

	@Autowired
	private Review review;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private Duties duties;

	@Autowired
	private DaysOff daysOff;

	@Autowired
	private Deadlines deadlines;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private AnnouncedDays announced;

	@AfterEach
	void theCalendarIsAsItWas() {
		this.daysOff.areTakenBack(2020);
		assertThat(this.announced.holdingIn(2020)).isEmpty();
	}

	@Test
	void anApplicantMayKnowADayLaterAndItsTimerWaitsAsLong() {
		this.time.is("2020-05-11T08:00");
		Map<String, Object> dossier = this.oneStop.but(this.oneStop.dossier("2020-05-11 17:00"), "received",
				"2020-05-04 08:00");
		this.oneStop.tells(dossier);
		assertThat(this.oneStop.task(dossier).getDueDate()).isEqualTo("2020-05-12T17:00:00.000+07:00");

		off("2020-05-12");

		assertThat(this.oneStop.task(dossier).getDueDate()).isEqualTo("2020-05-13T17:00:00.000+07:00");
		assertThat(this.oneStop.apology(dossier).noticeDueAt()).isEqualTo("2020-05-13T10:00:00Z");
		assertThat(this.oneStop.onRecord(dossier).dueAt()).as("the applicant's own date")
			.isEqualTo("2020-05-11T10:00:00Z");
		this.time.passesTo("2020-05-12T17:01");
		assertThat(this.oneStop.escalations(dossier)).isZero();
		this.time.passesTo("2020-05-13T17:01");
		assertThat(this.oneStop.escalations(dossier)).isOne();
	}

	@Test
	void aReviewIsDueBeforeTheMeetingThatMovedWithTheCalendar() {
		this.time.is("2020-05-26T08:00");
		long round = this.review.begins("xa-luong", "2020-05", "2020-05-26");
		assertThat(this.duties.view(round).dueAt()).isEqualTo("2020-06-02T10:00:00Z");

		off("2020-06-01");

		assertThat(this.duties.view(round).dueAt()).isEqualTo("2020-06-03T10:00:00Z");
		assertThat(this.duty.tasks(round, "Task_FillSheet")).isNotEmpty()
			.extracting(Task::getDueDate)
			.allSatisfy((due) -> assertThat(due).isEqualTo("2020-06-03T17:00:00"));
		assertThat(this.duty.jobs(round, "BoundaryEvent_DeadlinePassed")).singleElement()
			.satisfies((job) -> assertThat(job.getDuedate()).isEqualTo("2020-06-03T17:00:00"));
	}

	@Test
	void whatLeadersMustDirectAfterABrokenPromiseMovesWithItsTimerButNoPromiseDoes() {
		this.time.is("2020-08-10T08:00");
		Map<String, Object> dossier = this.oneStop.but(this.oneStop.dossier("2020-08-11 17:00"), "received",
				"2020-08-03 08:00");
		this.oneStop.tells(dossier);
		this.oneStop.apologises(dossier, "2020-08-17", "2020-08-10");
		this.daysOff.areAnnounced("2020-08-17");
		this.time.passesTo("2020-08-17T17:01");
		assertThat(this.oneStop.step(dossier)).as("promised, whatever the calendar says")
			.isEqualTo("Task_DirectHandling");
		assertThat(this.oneStop.task(dossier).getDueDate()).isEqualTo("2020-08-19T17:00:00");

		off("2020-08-18");

		assertThat(this.oneStop.task(dossier).getDueDate()).isEqualTo("2020-08-20T17:00:00");
		assertThat(
				this.duty.jobs(this.oneStop.apology(dossier).dutyRecordId(), "BoundaryEvent_DirectionDeadlinePassed"))
			.singleElement()
			.satisfies((job) -> assertThat(job.getDuedate()).isEqualTo("2020-08-20T17:00:00"));
	}

	@Test
	void aMeasureKeepsTheDayThatWasAgreedAndGoesOnWhereItIsOff() {
		this.time.is("2020-10-01T08:00");
		long measure = this.duties
			.open(new DutyOrder("work-measure", "2020", "T5.5", 1, "Trả lời công dân", "2020-09/0/1",
					"Rà soát tháng 9/2020", "xa-luong", List.of("Kết quả xử lý"), List.of(), null,
					this.deadlines.by(LocalDate.parse("2020-10-16")), "Kế hoạch, mục I.5"))
			.orElseThrow();
		this.runtime.startProcessInstanceByKey("work-measure", this.duties.businessKey(measure),
				Map.of("dutyRecordId", measure));

		off("2020-10-16");

		assertThat(this.duties.view(measure).dueAt()).isEqualTo("2020-10-19T10:00:00Z");
		assertThat(this.duty.task(measure, "Task_ReportMeasure").getDueDate()).isEqualTo("2020-10-19T17:00:00");
		assertThat(this.duty.jobs(measure, "BoundaryEvent_DeadlinePassed")).singleElement()
			.satisfies((job) -> assertThat(job.getDuedate()).isEqualTo("2020-10-19T17:00:00"));
	}

	private void off(String day) {
		assertThat(this.daysOff.areAnnounced(day).moves()).isNotEmpty();
	}

}
