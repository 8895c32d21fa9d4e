package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.util.Optional;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;

/**
 * The rule that gives a step of a duty its own deadline, known to the module whose step
 * it is.
 */
public interface StepRule {

	/**
	 * The deadline that the rule gives on the calendar in force; nothing for a step that
	 * is not the module's.
	 */
	Optional<Deadline> deadlineOf(Opened step);

	/**
	 * A step that has been opened.
	 *
	 * @param activityId id of the BPMN element, such as {@code Task_WriteFieldPart}
	 * @param at when it was opened
	 */
	record Opened(String activityId, long dutyRecordId, Instant at) {
	}

}
