package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.util.Optional;

/**
 * The rule that gives a step of a duty its own deadline, known to the module whose step
 * it is.
 */
public interface StepRule {

	/**
	 * When the step is due by the calendar in force; nothing for a step that is not the
	 * module's.
	 * @param activityId id of the BPMN element, such as {@code Task_WriteFieldPart}
	 */
	Optional<Instant> dueOf(String activityId, long dutyRecordId);

}
