package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;

/**
 * The days of a unit's own: its monthly meeting, and when it is closed beside the
 * announced days off.
 */
public interface UnitDays {

	/**
	 * The unit's meeting in a month: by its own rule or the general one, or the day it
	 * was moved to.
	 * @throws IllegalArgumentException if no rule holds in that month
	 */
	Meeting meetingOf(String unitId, YearMonth month);

	/** The meetings that were moved, of a month and of those after it. */
	List<Meeting> movedFrom(YearMonth first);

	/**
	 * When what must be out before the meeting is due, such as the monthly review of
	 * individual work: the last working day before it.
	 */
	Deadline beforeMeeting(String unitId, YearMonth month);

	/**
	 * Moves the meeting of one month to a later working day of the month; again, too, and
	 * back to the day of the rule.
	 * @param movedBy login name, for the record
	 * @throws IllegalArgumentException with the reason in Vietnamese, if the day is not
	 * such a one, or it or the meeting has passed
	 */
	void moveMeeting(String unitId, YearMonth month, LocalDate day, String reason, String movedBy);

	/** Deadlines on the unit's own calendar, the half-days it is closed left out. */
	Deadlines deadlinesOf(String unitId);

	/**
	 * A monthly meeting.
	 *
	 * @param explanation the rule, the calendar rows and whether it was moved, in
	 * Vietnamese
	 */
	record Meeting(String unitId, YearMonth month, LocalDate day, String explanation) {
	}

}
