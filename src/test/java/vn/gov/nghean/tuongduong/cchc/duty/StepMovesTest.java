package vn.gov.nghean.tuongduong.cchc.duty;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.announcement.DaysOff;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Steps of a duty around an extension, when a day off is announced in 2004.
 */
@IntegrationTest
class StepMovesTest {

	@Autowired
	private Time time;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private DaysOff daysOff;

	@Autowired
	private RuntimeService runtime;

	@AfterEach
	void theCalendarIsAsItWas() {
		this.daysOff.areTakenBack(2004);
	}

	@Test
	void aDecisionOnAnExtensionMovesWithItsTimer() {
		this.time.is("2004-05-03T08:00");
		long id = this.duty.owes("tam-quang", "2004-05-21");
		this.duty.asksForTime(id, "2004-05-28");
		assertThat(this.duty.task(id, "Task_DecideExtension").getDueDate()).isEqualTo("2004-05-05T17:00:00");
		String explained = this.duty.shown(this.duty.task(id, "Task_DecideExtension"), "deadlineText");

		this.daysOff.areAnnounced("2004-05-04");

		assertThat(this.duty.task(id, "Task_DecideExtension").getDueDate()).isEqualTo("2004-05-06T17:00:00");
		assertThat(this.duty.jobs(id, "BoundaryEvent_DecisionDeadlinePassed")).singleElement().satisfies((job) -> {
			assertThat(job.getDuedate()).isEqualTo("2004-05-06T17:00:00");
			assertThat(this.runtime.getVariable(job.getProcessInstanceId(), "decisionDueAt"))
				.isEqualTo(job.getDuedate());
		});
		assertThat(this.duty.shown(this.duty.task(id, "Task_DecideExtension"), "deadlineText"))
			.as("the deadline of the work, which is decided on")
			.isEqualTo(explained);
	}

	@Test
	void aContributionThatWaitsAgainAfterAnExtensionMovesWithWhatWaitsForIt() {
		this.time.is("2004-03-01T08:00");
		long id = this.duty.owes("tu-phap", "2004-03-19", "y-te");
		this.duty.assigned(id, "tu-phap.chuyenvien");
		this.time.passesTo("2004-03-12T17:01");
		assertThat(this.duty.escalations(id)).isOne();
		this.duty.asksForTime(id, "2004-03-31");
		this.duty.grants(id, "2004-03-31");
		this.time.runsWhatIsDue();
		assertThat(this.duty.contribution(id, "y-te").getDueDate()).isEqualTo("2004-03-24T17:00:00");
		assertThat(this.duty.shown(this.duty.contribution(id, "y-te"), "stepDeadlineText"))
			.startsWith("5 ngày làm việc trước 31/03/2004");

		this.daysOff.areAnnounced("2004-03-25");

		assertThat(this.duty.contribution(id, "y-te").getDueDate()).isEqualTo("2004-03-23T17:00:00");
		assertThat(this.duty.jobs(id, "Event_NewContributionDeadlinePassed")).singleElement()
			.satisfies((job) -> assertThat(job.getDuedate()).isEqualTo("2004-03-23T17:00:00"));
	}

}
