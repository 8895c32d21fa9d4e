package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.DeadlineMove;
import vn.gov.nghean.tuongduong.cchc.calendar.MovableDeadlines;
import vn.gov.nghean.tuongduong.cchc.calendar.PendingMove;
import vn.gov.nghean.tuongduong.cchc.calendar.Recount;

/**
 * Open steps with deadlines of their own, when the calendar changes: contributions,
 * acceptance, decisions on extensions, what is asked of those told of overdue work, and
 * those that other modules know a rule for. Steps that are late stay late.
 */
@Component
class MovingSteps implements MovableDeadlines {

	private final DutyStepRepository steps;

	private final Duties duties;

	private final MovingDuties movingDuties;

	private final StepRules rules;

	private final ApplicationEventPublisher events;

	MovingSteps(DutyStepRepository steps, Duties duties, MovingDuties movingDuties, StepRules rules,
			ApplicationEventPublisher events) {
		this.steps = steps;
		this.duties = duties;
		this.movingDuties = movingDuties;
		this.rules = rules;
		this.events = events;
	}

	@Override
	public List<PendingMove> moves(Recount recount) {
		return this.steps.findByFinishedAtIsNullAndDueAtAfterOrderByOpenedAt(recount.now())
			.stream()
			.map((step) -> moved(step, recount))
			.filter(Objects::nonNull)
			.toList();
	}

	private @Nullable PendingMove moved(DutyStep step, Recount recount) {
		DutyRecord record = this.duties.get(step.recordId());
		Instant from = step.dueAt();
		boolean ends = step.activityId().equals("Task_ActOnOverdue") && this.movingDuties.isFreed(record.id(), recount);
		if (from == null || ends || deadline(step, record, record.due().dueAt()).isEmpty()) {
			return null;
		}
		Instant due = this.movingDuties.moved(record, recount).map(Deadline::dueAt).orElse(record.due().dueAt());
		return recount
			.moved(from, () -> deadline(step, record, record.due().dueAt()), () -> deadline(step, record, due))
			.map((to) -> pending(step, record, from, to, recount.why()))
			.orElse(null);
	}

	private PendingMove pending(DutyStep step, DutyRecord record, Instant from, Deadline to, String why) {
		String unit = (step.unitId() != null) ? step.unitId() : record.work().unitId();
		return new PendingMove(
				new DeadlineMove(this.duties.unitName(unit), record.work().planRow(), record.work().periodName(),
						"Hạn của bước «%s»".formatted(step.name()), from, to.dueAt(), to.explanation()),
				() -> this.events.publishEvent(StepMoved.of(step.getId(), from, to, why)));
	}

	private Optional<Deadline> deadline(DutyStep step, DutyRecord record, Instant due) {
		return this.rules.deadlineOf(new StepRule.Opened(step.activityId(), record.id(), step.openedAt()), record, due);
	}

}
