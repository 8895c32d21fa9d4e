package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * A step that somebody owes and that has passed its deadline.
 *
 * @param dutyRecordId the duty it belongs to
 * @param unitId the unit that owes the step, not always the one that owes the duty
 * @param step what is owed, as a verb phrase such as "gửi nội dung phối hợp"
 * @param dueAt when it was due
 */
public record OverdueStep(long dutyRecordId, String unitId, String step, Instant dueAt) {

	LocalDate dueDay() {
		return LocalDate.ofInstant(this.dueAt, BusinessClock.ZONE);
	}

}
