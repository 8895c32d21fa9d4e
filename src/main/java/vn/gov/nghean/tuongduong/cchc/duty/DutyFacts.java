package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a process needs to know of a duty; read with one statement.
 *
 * @param assignee who was given the work last; null before it was given to anybody
 */
public record DutyFacts(long id, String dutyKey, String row, String title, String period, String periodName,
		String unitId, String unitName, DutyStatus status, Instant dueAt, String explanation,
		@Nullable String assignee) {

	static DutyFacts of(DutyRecord record, String unitName) {
		OwedWork work = record.work();
		Assignment assignment = record.assignment();
		return new DutyFacts(record.id(), work.dutyKey(), work.planRow(), work.title(), work.period(),
				work.periodName(), work.unitId(), unitName, record.status(), record.due().dueAt(),
				record.due().explanation(), (assignment != null) ? assignment.assignee() : null);
	}

}
