package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * Deadlines on the calendar in force, each on one calendar from beginning to end.
 */
class DeadlinesInForce implements Deadlines {

	private final CalendarInForce calendar;

	private final OfficeHours hours;

	DeadlinesInForce(CalendarInForce calendar, OfficeHours hours) {
		this.calendar = calendar;
		this.hours = hours;
	}

	private Deadlines now() {
		return new OfficialDeadlines(this.calendar.now(), this.hours);
	}

	@Override
	public Deadline before(LocalDate day) {
		return now().before(day);
	}

	@Override
	public Deadline by(LocalDate day) {
		return now().by(day);
	}

	@Override
	public Deadline on(LocalDate day) {
		return now().on(day);
	}

	@Override
	public Deadline endOf(CalendarPeriod period) {
		return now().endOf(period);
	}

	@Override
	public Deadline nthWorkingDayOf(YearMonth month, int n) {
		return now().nthWorkingDayOf(month, n);
	}

	@Override
	public Deadline after(LocalDate event, Span span) {
		return now().after(event, span);
	}

	@Override
	public Deadline afterReceipt(LocalDateTime received, Span span) {
		return now().afterReceipt(received, span);
	}

	/** As the calendar stands at the time of the call. */
	@Override
	public Deadlines closedAlso(LocalClosings closings) {
		return now().closedAlso(closings);
	}

}
