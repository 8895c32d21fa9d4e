package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The calendar in force. It is replaced as a whole: each question is answered by one
 * calendar, never by a half-changed one.
 */
class CalendarInForce implements WorkingCalendar {

	private final Supposition<OfficialCalendar> supposed = new Supposition<>();

	private volatile OfficialCalendar current;

	CalendarInForce(OfficialCalendar first) {
		this.current = first;
	}

	/** What is in force, or what the calling thread supposes. */
	OfficialCalendar now() {
		OfficialCalendar other = this.supposed.get();
		return (other != null) ? other : this.current;
	}

	void becomes(OfficialCalendar next) {
		this.current = next;
	}

	/** As if another calendar were in force. */
	Supposition.World supposing(OfficialCalendar other) {
		return this.supposed.of(other);
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return now().isWorkingDay(day);
	}

	@Override
	public LocalDate onOrBefore(LocalDate day) {
		return now().onOrBefore(day);
	}

	@Override
	public LocalDate onOrAfter(LocalDate day) {
		return now().onOrAfter(day);
	}

	@Override
	public LocalDate plusWorkingDays(LocalDate from, int count) {
		return now().plusWorkingDays(from, count);
	}

	@Override
	public int workingDaysBetween(LocalDate from, LocalDate to) {
		return now().workingDaysBetween(from, to);
	}

	@Override
	public LocalDate nthWorkingDayOf(YearMonth month, int n) {
		return now().nthWorkingDayOf(month, n);
	}

	@Override
	public LocalDate lastWorkingDayOf(YearMonth month) {
		return now().lastWorkingDayOf(month);
	}

	@Override
	public List<String> rows(LocalDate from, LocalDate to) {
		return now().rows(from, to);
	}

	@Override
	public List<String> doubts(LocalDate from, LocalDate to) {
		return now().doubts(from, to);
	}

	/** As the calendar stands at the time of the call. */
	@Override
	public WorkingCalendar closedAlso(LocalClosings closings) {
		return now().closedAlso(closings);
	}

}
