package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.DeadlineMove;
import vn.gov.nghean.tuongduong.cchc.calendar.MovableDeadlines;
import vn.gov.nghean.tuongduong.cchc.calendar.PendingMove;
import vn.gov.nghean.tuongduong.cchc.calendar.Recount;

/**
 * The deadlines of the duties that units have before them, when the calendar changes.
 * What is delivered keeps the deadline it was delivered against; what is late stays late
 * where its process cannot go back to waiting, which those that can be extended do.
 */
@Component
public class MovingDuties implements MovableDeadlines {

	private final DutyRecordRepository records;

	private final Duties duties;

	private final Extensions extensions;

	private final List<DeadlineRule> rules;

	private final ApplicationEventPublisher events;

	MovingDuties(DutyRecordRepository records, Duties duties, Extensions extensions, List<DeadlineRule> rules,
			ApplicationEventPublisher events) {
		this.records = records;
		this.duties = duties;
		this.extensions = extensions;
		this.rules = rules;
		this.events = events;
	}

	@Override
	public List<PendingMove> moves(Recount recount) {
		return this.records.findByStatusOrderById(DutyStatus.OPEN)
			.stream()
			.map((record) -> moved(record, recount).map((to) -> pending(record, to, recount.why())).orElse(null))
			.filter(Objects::nonNull)
			.toList();
	}

	/** Where the deadline of a duty comes to lie; nothing if it stays. */
	Optional<Deadline> moved(DutyRecord record, Recount recount) {
		OwedWork work = record.work();
		if (!record.due().dueAt().isAfter(recount.now()) && !this.extensions.areGivenFor(work.dutyKey())) {
			return Optional.empty();
		}
		DeadlineRule.Ordered ordered = new DeadlineRule.Ordered(record.id(), work.dutyKey(), work.plan(),
				work.planRow(), work.part(), work.period(), work.unitId(), record.orderedAt());
		return recount.moved(record.due().dueAt(), () -> byRule(ordered));
	}

	/**
	 * Whether late work comes to have time again, so that what escalates it ends.
	 */
	public boolean isFreed(long dutyRecordId, Recount recount) {
		DutyRecord record = this.duties.get(dutyRecordId);
		return record.status() == DutyStatus.OPEN && !record.due().dueAt().isAfter(recount.now())
				&& moved(record, recount).isPresent();
	}

	private Optional<Deadline> byRule(DeadlineRule.Ordered ordered) {
		return this.rules.stream().flatMap((rule) -> rule.deadlineOf(ordered).stream()).findFirst();
	}

	private PendingMove pending(DutyRecord record, Deadline to, String why) {
		OwedWork work = record.work();
		return new PendingMove(
				new DeadlineMove(this.duties.unitName(work.unitId()), work.planRow(), work.periodName(),
						"Hạn của nhiệm vụ", record.due().dueAt(), to.dueAt(), to.explanation()),
				() -> move(record.id(), to, why));
	}

	private void move(long id, Deadline to, String why) {
		DutyRecord record = this.duties.get(id);
		DueDate before = record.due();
		record.recount(to, why);
		this.events.publishEvent(
				new DeadlineMoved(id, record.processInstanceId(), before.dueAt(), record.due().dueAt(), false));
	}

}
