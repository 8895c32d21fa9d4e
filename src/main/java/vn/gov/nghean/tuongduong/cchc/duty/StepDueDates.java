package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;

/**
 * The deadlines of a duty's steps.
 */
@Service
public class StepDueDates {

	private final Duties duties;

	private final StepDeadlines steps;

	private final BusinessClock clock;

	StepDueDates(Duties duties, StepDeadlines steps, BusinessClock clock) {
		this.duties = duties;
		this.steps = steps;
		this.clock = clock;
	}

	/**
	 * When contributions are due: some working days before the lead unit's deadline, but
	 * never less than some working days after they were asked for, unless the lead unit
	 * itself has less.
	 */
	@Transactional(readOnly = true)
	public Deadline contributionDue(long dutyRecordId) {
		DutyRecord record = this.duties.get(dutyRecordId);
		return contributionDue(record, record.due().dueAt());
	}

	/** The same if the lead unit's deadline were another one. */
	Deadline contributionDue(DutyRecord record, Instant due) {
		Assignment assignment = record.assignment();
		Instant asked = (assignment != null) ? assignment.assignedAt() : record.orderedAt();
		Deadline early = this.steps.before(due, StepDeadlines.Span.CONTRIBUTION_BEFORE_DUE);
		Deadline least = this.steps.after(asked, StepDeadlines.Span.CONTRIBUTION_AT_LEAST);
		if (!early.dueAt().isBefore(least.dueAt())) {
			return early;
		}
		return (due.isAfter(asked) && due.isBefore(least.dueAt())) ? asTheLeadUnit(due) : least;
	}

	private static Deadline asTheLeadUnit(Instant due) {
		LocalDate day = LocalDate.ofInstant(due, BusinessClock.ZONE);
		return new Deadline(day, day, due, "Cùng hạn với đơn vị chủ trì: %s.".formatted(DateNames.withWeekday(day)));
	}

	/** When Home Affairs must have accepted or returned what was delivered. */
	@Transactional(readOnly = true)
	public Deadline acceptanceDue(long dutyRecordId) {
		Instant delivered = this.duties.get(dutyRecordId).outcome().deliveredAt();
		return after((delivered != null) ? delivered : this.clock.instant(), StepDeadlines.Span.ACCEPTANCE);
	}

	/** When an extension asked for now must have been decided. */
	public Deadline decisionDue() {
		return decisionDue(this.clock.instant());
	}

	Deadline decisionDue(Instant asked) {
		return after(asked, StepDeadlines.Span.EXTENSION_DECISION);
	}

	/** When somebody told now of overdue work must have said what is done about it. */
	public Deadline actionDue() {
		return actionDue(this.clock.instant());
	}

	Deadline actionDue(Instant told) {
		return after(told, StepDeadlines.Span.ESCALATION_ACTION);
	}

	/** The deadline for delivering again what is returned now, if none is set. */
	Deadline redo() {
		return after(this.clock.instant(), StepDeadlines.Span.REDO);
	}

	private Deadline after(Instant from, StepDeadlines.Span span) {
		return this.steps.after(from, span);
	}

}
