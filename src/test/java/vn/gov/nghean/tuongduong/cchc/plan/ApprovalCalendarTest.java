package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.announcement.DaysOff;
import vn.gov.nghean.tuongduong.cchc.calendar.DeadlineMove;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.duty.DutyView;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Days off that are announced while plans wait for their approval: handed in on Monday 7
 * January 2008, to be reviewed in three working days and decided on in three more.
 */
@IntegrationTest
class ApprovalCalendarTest {

	@Autowired
	private Time time;

	@Autowired
	private Plans plans;

	@Autowired
	private Duties duties;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private DaysOff daysOff;

	@BeforeEach
	void monday() {
		this.time.is("2008-01-07T08:00");
	}

	@AfterEach
	void theCalendarIsAsItWas() {
		this.daysOff.areTakenBack(2008);
	}

	@Test
	void reviewAndApprovalAsAWholeMoveOnceAndAreShownBefore() {
		DutyView before = submitted(2008);
		assertThat(before.dueAt()).isEqualTo("2008-01-15T10:00:00Z");

		List<DeadlineMove> preview = this.daysOff.wouldMove("2008-01-09");

		assertThat(preview).extracting(DeadlineMove::what)
			.containsExactly("Hạn của bước «Rà soát kế hoạch»", "Hạn của nhiệm vụ");
		assertThat(preview.get(0)).returns("Phòng Nội vụ", DeadlineMove::unit)
			.returns("KH", DeadlineMove::row)
			.returns("Kế hoạch năm 2008, phiên bản 1", DeadlineMove::period);
		assertThat(preview.get(0).from()).isEqualTo("2008-01-10T10:00:00Z");
		assertThat(preview.get(0).to()).isEqualTo("2008-01-11T10:00:00Z");
		assertThat(preview.get(0).explanation()).contains("3 ngày làm việc kể từ 07/01/2008",
				"Nghỉ bão (09/01/2008; 12/QĐ-UBND)");
		assertThat(record(2008)).as("only shown").isEqualTo(before);

		assertThat(this.daysOff.areAnnounced("2008-01-09").moves()).isEqualTo(preview);
		assertReviewUntilTheEleventh(before.id());
		assertThat(this.daysOff.areAnnounced("2008-01-09").changesNothing()).isTrue();
		assertReviewUntilTheEleventh(before.id());

		this.time.passesTo("2008-01-10T17:01");
		assertThat(this.duty.escalations(before.id())).isZero();
		this.time.passesTo("2008-01-11T17:01");
		assertThat(this.duty.escalations(before.id())).isOne();
		assertThat(this.daysOff.areAnnounced("2008-01-10").moves()).extracting(DeadlineMove::what)
			.as("a review that is late stays late")
			.doesNotContain("Hạn của bước «Rà soát kế hoạch»");
		assertThat(this.duty.task(before.id(), "Task_ReviewPlan").getDueDate()).isEqualTo("2008-01-11T17:00:00");
	}

	private void assertReviewUntilTheEleventh(long id) {
		Task review = this.duty.task(id, "Task_ReviewPlan");
		assertThat(review.getDueDate()).isEqualTo("2008-01-11T17:00:00");
		assertThat(this.duty.shown(review, "stepDeadlineText"))
			.startsWith("Đổi lịch làm việc: 3 ngày làm việc kể từ 07/01/2008")
			.contains("Nghỉ bão");
		assertThat(this.duty.jobs(id, "BoundaryEvent_ReviewDeadlinePassed")).singleElement()
			.satisfies((job) -> assertThat(job.getDuedate()).isEqualTo("2008-01-11T17:00:00"));
		DutyView record = this.duties.view(id);
		assertThat(record.dueAt()).isEqualTo("2008-01-16T10:00:00Z");
		assertThat(record.explanation().lines()).hasSize(2);
		assertThat(record.steps()).singleElement()
			.satisfies((step) -> assertThat(step.dueAt()).isEqualTo("2008-01-11T10:00:00Z"));
	}

	@Test
	void aDecisionFollowsItsOwnBeginningEvenWhereItIsDueWhenTheWholeIs() {
		long id = submitted(2001).id();
		this.daysOff.areAnnounced("2008-01-09");
		this.time.passesTo("2008-01-11T08:00");
		this.duty.completes(id, "Task_ReviewPlan", Map.of());
		assertThat(this.duty.task(id, "Task_ApprovePlan").getDueDate()).isEqualTo("2008-01-16T17:00:00");
		assertThat(this.duties.view(id).dueAt()).as("by chance").isEqualTo("2008-01-16T10:00:00Z");

		this.daysOff.areTakenBack("2008-01-09");

		assertThat(this.duties.view(id).dueAt()).isEqualTo("2008-01-15T10:00:00Z");
		assertDecisionUntil(id, "2008-01-16T17:00:00");

		assertThat(this.daysOff.areAnnounced("2008-01-14").moves())
			.filteredOn((move) -> move.what().equals("Hạn của bước «Phê duyệt kế hoạch»"))
			.singleElement()
			.returns("UBND huyện", DeadlineMove::unit);

		assertThat(this.duties.view(id).dueAt()).isEqualTo("2008-01-16T10:00:00Z");
		assertDecisionUntil(id, "2008-01-17T17:00:00");
		this.time.passesTo("2008-01-16T17:01");
		assertThat(this.duty.escalations(id)).isZero();
		this.time.passesTo("2008-01-17T17:01");
		assertThat(this.duty.escalations(id)).isOne();
	}

	private void assertDecisionUntil(long id, String moment) {
		assertThat(this.duty.task(id, "Task_ApprovePlan").getDueDate()).isEqualTo(moment);
		assertThat(this.duty.jobs(id, "BoundaryEvent_ApprovalDeadlinePassed")).singleElement()
			.satisfies((job) -> assertThat(job.getDuedate()).isEqualTo(moment));
	}

	private DutyView submitted(int year) {
		this.plans.draft(SmallPlan.of(year), "noi-vu.chuyenvien");
		this.plans.submit(year, "noi-vu.chuyenvien");
		return record(year);
	}

	private DutyView record(int year) {
		return this.duties.ofUnit("noi-vu", EnumSet.allOf(DutyStatus.class), 0)
			.stream()
			.filter((each) -> each.plan().equals(String.valueOf(year)) && each.row().equals("KH"))
			.findFirst()
			.orElseThrow();
	}

}
