package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.LocalDate;

/**
 * A duty of its own that the calendar starts, not a row of the plan. Asked when the
 * system has started and at the beginning of each day, also of days that were passed over
 * while it was down.
 */
public interface StartedByCalendar {

	/**
	 * Starts all that should have begun by the day and has not: nothing is started twice,
	 * whatever happened in between.
	 */
	void startWhatIsDue(LocalDate day);

}
