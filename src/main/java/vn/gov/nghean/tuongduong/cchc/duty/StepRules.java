package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;

/**
 * Which steps have deadlines of their own, and which: those of every duty, and those that
 * other modules know.
 */
@Component
public class StepRules {

	private final StepDueDates dueDates;

	private final Duties duties;

	private final List<StepRule> rules;

	StepRules(StepDueDates dueDates, Duties duties, List<StepRule> rules) {
		this.dueDates = dueDates;
		this.duties = duties;
		this.rules = rules;
	}

	/**
	 * The step's deadline by its rule; nothing if it shares the duty's deadline.
	 */
	public Optional<Deadline> deadlineOf(StepRule.Opened step) {
		DutyRecord record = this.duties.get(step.dutyRecordId());
		return deadlineOf(step, record, record.due().dueAt());
	}

	/** The same if the duty were due at another moment. */
	Optional<Deadline> deadlineOf(StepRule.Opened step, DutyRecord record, Instant due) {
		return switch (step.activityId()) {
			case "Task_ContributeInput" -> Optional.of(this.dueDates.contributionDue(record, due));
			case "Task_AcceptResult", "Task_AcceptReport" -> Optional.of(this.dueDates.acceptanceDue(record.id()));
			case "Task_DecideExtension" -> Optional.of(this.dueDates.decisionDue(step.at()));
			case "Task_ActOnOverdue", "Task_DirectHandling" -> Optional.of(this.dueDates.actionDue(step.at()));
			default -> this.rules.stream().flatMap((rule) -> rule.deadlineOf(step).stream()).findFirst();
		};
	}

}
