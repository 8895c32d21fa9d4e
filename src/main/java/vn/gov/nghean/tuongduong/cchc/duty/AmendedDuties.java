package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;

/**
 * The duties of a row whose plan is amended while they run: they move, are worded
 * otherwise, come in addition. What is delivered stays as it is.
 */
@Service
public class AmendedDuties {

	private final DutyRecordRepository records;

	private final DutyStepRepository steps;

	private final Duties duties;

	private final StepDueDates dueDates;

	private final Deadlines deadlines;

	private final BusinessClock clock;

	private final ApplicationEventPublisher events;

	AmendedDuties(DutyRecordRepository records, DutyStepRepository steps, Duties duties, StepDueDates dueDates,
			Deadlines deadlines, BusinessClock clock, ApplicationEventPublisher events) {
		this.records = records;
		this.steps = steps;
		this.duties = duties;
		this.dueDates = dueDates;
		this.deadlines = deadlines;
		this.clock = clock;
		this.events = events;
	}

	/** Every duty a row has handed out, ended and withdrawn ones too. */
	@Transactional(readOnly = true)
	public List<DutyAtHand> of(String plan, String row) {
		return this.records.findByWorkPlanAndWorkPlanRowOrderById(plan, row).stream().map(DutyAtHand::of).toList();
	}

	/**
	 * Another deadline holds, an earlier one too; timers, due dates and contributions
	 * follow, and what escalates goes back to waiting where there is more time now.
	 * Contributions never come to be late by it.
	 * @param why as the explanation introduces it
	 */
	@Transactional
	public void move(long id, Deadline to, String why) {
		DutyRecord record = this.duties.get(id);
		Instant from = record.due().dueAt();
		record.recount(to, why);
		boolean later = to.dueAt().isAfter(from);
		this.events.publishEvent(new DeadlineMoved(id, record.processInstanceId(), from, to.dueAt(), later));
		if (!later) {
			this.steps.findByRecordIdInOrderByOpenedAt(List.of(id)).forEach((step) -> hasten(step, record, why));
		}
	}

	private void hasten(DutyStep step, DutyRecord record, String why) {
		Instant from = step.dueAt();
		if (step.finishedAt() == null && from != null && step.activityId().equals("Task_ContributeInput")) {
			Deadline least = this.deadlines.workingDaysAfter(this.clock.today(), 1);
			Deadline wanted = this.dueDates.contributionDue(record, record.due().dueAt());
			Deadline fair = wanted.dueAt().isBefore(least.dueAt()) ? least : wanted;
			if (fair.dueAt().isBefore(from)) {
				this.events.publishEvent(StepMoved.of(step.getId(), from, fair, why));
			}
		}
	}

	/** The duty and its open tasks read otherwise. */
	@Transactional
	public void reword(long id, Wording wording) {
		DutyRecord record = this.duties.get(id);
		record.reword(wording);
		this.events.publishEvent(new DutyReworded(id, record.processInstanceId()));
	}

	/**
	 * A unit owes a duty of a period that was handed out before; its process begins.
	 * @return the record's id, or nothing when that order was opened before
	 */
	@Transactional
	public Optional<Long> give(DutyOrder order) {
		Optional<Long> given = this.duties.open(order);
		given.ifPresent((id) -> this.events.publishEvent(new DutyOrdered(id, this.duties.businessKey(id))));
		return given;
	}

}
