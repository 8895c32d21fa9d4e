package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * Counts working time in half-days.
 *
 * @param day the day it ends on
 * @param half the half of that day it ends with
 */
record WorkingTime(LocalDate day, HalfDay half) {

	/** The half-days after a day, which is not counted. */
	static WorkingTime after(LocalDate event, int halfDays, OfficialCalendar calendar) {
		LocalDate day = event;
		int left = halfDays;
		while (left > 0) {
			day = calendar.onOrAfter(day.plusDays(1));
			Set<HalfDay> worked = calendar.workedHalves(day);
			if (left == 1 && worked.contains(HalfDay.MORNING)) {
				return new WorkingTime(day, HalfDay.MORNING);
			}
			left -= worked.size();
		}
		return closeOf(day, calendar);
	}

	/**
	 * The half-days before a day: as many lie between the end of that day and what is
	 * returned. A day off counts as one worked, so that a span goes back as far from it.
	 */
	static WorkingTime before(LocalDate event, int halfDays, OfficialCalendar calendar) {
		LocalDate day = event;
		int left = halfDays;
		int onDay = calendar.isWorkingDay(day) ? calendar.workedHalves(day).size() : 2;
		while (left >= onDay) {
			left -= onDay;
			day = calendar.onOrBefore(day.minusDays(1));
			onDay = calendar.workedHalves(day).size();
		}
		return (left == 0) ? closeOf(day, calendar) : calendar.isWorkingDay(day) ? new WorkingTime(day, HalfDay.MORNING)
				: closeOf(calendar.onOrBefore(day), calendar);
	}

	/** Close of office on a day. */
	static WorkingTime closeOf(LocalDate day, OfficialCalendar calendar) {
		Set<HalfDay> worked = calendar.workedHalves(day);
		boolean morningOnly = worked.contains(HalfDay.MORNING) && !worked.contains(HalfDay.AFTERNOON);
		return new WorkingTime(day, morningOnly ? HalfDay.MORNING : HalfDay.AFTERNOON);
	}

	/** Whether it ends at noon of a day whose afternoon is worked too. */
	boolean endsWithin(OfficialCalendar calendar) {
		return !equals(closeOf(this.day, calendar));
	}

}
