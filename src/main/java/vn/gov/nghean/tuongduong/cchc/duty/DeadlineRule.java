package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.util.Optional;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;

/**
 * The rule that gives a kind of duty its deadline, known to the module that orders it.
 */
public interface DeadlineRule {

	/**
	 * The deadline that the rule gives on the calendar in force, whatever was decided
	 * since; nothing for a duty that is not of the kind, or whose rule is not known any
	 * more.
	 */
	Optional<Deadline> deadlineOf(Ordered duty);

	/**
	 * What was ordered.
	 *
	 * @param dutyKey key in the duty catalogue, such as {@code plan-task}
	 * @param plan the plan's key, such as {@code 2024}
	 * @param at when it was ordered
	 */
	record Ordered(long dutyRecordId, String dutyKey, String plan, String row, int part, String period, String unitId,
			Instant at) {
	}

}
