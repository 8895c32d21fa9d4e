package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;

/**
 * An open step with a deadline of its own has another one.
 *
 * @param from the deadline before
 * @param explanation why it is due when it is now, in Vietnamese
 */
public record StepMoved(String taskId, Instant from, Instant dueAt, String explanation) {

	/**
	 * @param why as the explanation introduces it, such as {@code Đổi lịch làm việc}
	 */
	static StepMoved of(String taskId, Instant from, Deadline to, String why) {
		return new StepMoved(taskId, from, to.dueAt(), why + ": " + to.explanation());
	}

}
