package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.duty.DeadlineRule;
import vn.gov.nghean.tuongduong.cchc.duty.StepRule;

/**
 * How long the approval of a plan may take: as a whole, from when it was handed in; each
 * step, from when it begins.
 */
@Component
class ApprovalDeadlines implements DeadlineRule, StepRule {

	private final PlanProperties settings;

	private final Deadlines deadlines;

	ApprovalDeadlines(PlanProperties settings, Deadlines deadlines) {
		this.settings = settings;
		this.deadlines = deadlines;
	}

	/** Of a version handed in then. */
	Deadline ofWhole(Instant handedIn) {
		return after(handedIn, this.settings.reviewWorkingDays() + this.settings.approvalWorkingDays());
	}

	/** When Home Affairs must have reviewed what came to it then. */
	Deadline ofReview(Instant begun) {
		return after(begun, this.settings.reviewWorkingDays());
	}

	/** When the chair must have decided on what came to them then. */
	Deadline ofDecision(Instant begun) {
		return after(begun, this.settings.approvalWorkingDays());
	}

	@Override
	public Optional<Deadline> deadlineOf(Ordered duty) {
		return duty.dutyKey().equals(PlanApproval.DUTY_KEY) ? Optional.of(ofWhole(duty.at())) : Optional.empty();
	}

	@Override
	public Optional<Deadline> deadlineOf(Opened step) {
		return switch (step.activityId()) {
			case "Task_ReviewPlan" -> Optional.of(ofReview(step.at()));
			case "Task_ApprovePlan" -> Optional.of(ofDecision(step.at()));
			default -> Optional.empty();
		};
	}

	private Deadline after(Instant begun, int workingDays) {
		return this.deadlines.workingDaysAfter(LocalDate.ofInstant(begun, BusinessClock.ZONE), workingDays);
	}

}
