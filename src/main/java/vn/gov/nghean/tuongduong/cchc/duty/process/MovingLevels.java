package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.DeadlineMove;
import vn.gov.nghean.tuongduong.cchc.calendar.MovableDeadlines;
import vn.gov.nghean.tuongduong.cchc.calendar.PendingMove;
import vn.gov.nghean.tuongduong.cchc.calendar.Recount;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFacts;
import vn.gov.nghean.tuongduong.cchc.duty.EscalationRules;
import vn.gov.nghean.tuongduong.cchc.duty.MovingDuties;
import vn.gov.nghean.tuongduong.cchc.engine.SystemWork;

/**
 * When the next levels are told of overdue work, when the calendar changes.
 */
@Component
class MovingLevels implements MovableDeadlines {

	private final ManagementService management;

	private final RuntimeService runtime;

	private final EscalationRules rules;

	private final Duties duties;

	private final MovingDuties movingDuties;

	private final SystemWork engine;

	MovingLevels(ManagementService management, RuntimeService runtime, EscalationRules rules, Duties duties,
			MovingDuties movingDuties, SystemWork engine) {
		this.management = management;
		this.runtime = runtime;
		this.rules = rules;
		this.duties = duties;
		this.movingDuties = movingDuties;
		this.engine = engine;
	}

	@Override
	public List<PendingMove> moves(Recount recount) {
		return this.engine.run(() -> this.management.createJobQuery()
			.processDefinitionKey("overdue-escalation")
			.activityId("Event_GracePassed")
			.timers()
			.duedateHigherThan(Date.from(recount.now()))
			.list()
			.stream()
			.map((job) -> moved(job, recount))
			.filter(Objects::nonNull)
			.toList());
	}

	private @Nullable PendingMove moved(Job job, Recount recount) {
		String execution = job.getExecutionId();
		if (!(this.runtime.getVariable(execution, "level") instanceof Integer level)
				|| !(this.runtime.getVariable(execution, "dueAt") instanceof Date due)
				|| !(this.runtime.getVariable(execution, "dutyRecordId") instanceof Number duty)) {
			return null;
		}
		DutyFacts facts = this.duties.facts(duty.longValue());
		if (facts.dueAt().equals(due.toInstant()) && this.movingDuties.isFreed(facts.id(), recount)) {
			return null;
		}
		Instant from = job.getDuedate().toInstant();
		return recount.moved(from, () -> Optional.of(told(level, due.toInstant())))
			.map((to) -> pending(job.getId(), facts, level, from, to))
			.orElse(null);
	}

	private Deadline told(int level, Instant due) {
		Instant at = this.rules.graceEnd(level, due);
		LocalDate day = LocalDate.ofInstant(at, BusinessClock.ZONE);
		return new Deadline(day, day, at, "Số ngày làm việc quá hạn, tính theo lịch mới.");
	}

	private PendingMove pending(String job, DutyFacts duty, int level, Instant from, Deadline to) {
		return new PendingMove(
				new DeadlineMove(duty.unitName(), duty.row(), duty.periodName(),
						"Chuyển cấp: %s".formatted(this.rules.name(level)), from, to.dueAt(), to.explanation()),
				() -> this.engine.run(() -> this.management.setJobDuedate(job, Date.from(to.dueAt()))));
	}

}
