package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * Computes deadlines by the rules of law and practice; each carries its explanation. For
 * a deadline that recurs, apply its rule to each of {@link Cycle#of(int)}.
 */
public interface Deadlines {

	/**
	 * "Trước ngày D": the last compliant day is the day before, then back to a working
	 * day.
	 */
	Deadline before(LocalDate day);

	/** "Chậm nhất ngày D": back to a working day. */
	Deadline by(LocalDate day);

	/** "Vào ngày D", when something is held: on to a working day. */
	Deadline on(LocalDate day);

	/** The end of a month, quarter, half-year or year: back to a working day. */
	Deadline endOf(CalendarPeriod period);

	/**
	 * The {@code n}-th working day of a month, the first being 1; counted from the end if
	 * negative, the last being -1.
	 * @throws IllegalArgumentException if the month has no such day
	 */
	Deadline nthWorkingDayOf(YearMonth month, int n);

	/**
	 * The span after an event, whose own day is not counted (Civil Code 2015, art. 147).
	 * A day off goes on to the next working day, a month without the day ends on its last
	 * (art. 148). Of a negative span, a day off goes back.
	 */
	Deadline after(LocalDate event, Span span);

	/**
	 * The span after something was received: what comes in the last working hour or when
	 * the office is closed counts as received on the next working day.
	 */
	Deadline afterReceipt(LocalDateTime received, Span span);

	/** The same rules where a unit is closed at other times too. */
	Deadlines closedAlso(LocalClosings closings);

	/** {@code count} working days after {@code from}, which is not counted. */
	default Deadline workingDaysAfter(LocalDate from, int count) {
		return after(from, Span.workingDays(count));
	}

	/** {@code count} days after {@code from}. */
	default Deadline daysAfter(LocalDate from, int count) {
		return after(from, Span.days(count));
	}

	/** {@code count} months after {@code from}. */
	default Deadline monthsAfter(LocalDate from, int count) {
		return after(from, Span.months(count));
	}

}
