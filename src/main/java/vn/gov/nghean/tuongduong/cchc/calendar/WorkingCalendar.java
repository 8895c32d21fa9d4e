package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The working days of the authority: Monday to Friday, less the announced days off, plus
 * the Saturdays worked in exchange (làm bù). A day of which one half is worked is a
 * working day.
 */
public interface WorkingCalendar {

	boolean isWorkingDay(LocalDate day);

	/** The given day if worked, else the last working day before it. */
	LocalDate onOrBefore(LocalDate day);

	/** The given day if worked, else the first working day after it. */
	LocalDate onOrAfter(LocalDate day);

	/**
	 * The {@code count}-th working day after {@code from}; {@code from} itself is not
	 * counted (Civil Code 2015, art. 147). A negative count goes backwards.
	 */
	LocalDate plusWorkingDays(LocalDate from, int count);

	/**
	 * How many working days lie after {@code from} up to and including {@code to}; 0 if
	 * none.
	 */
	int workingDaysBetween(LocalDate from, LocalDate to);

	/** The month's {@code n}-th working day, counted from its end if negative. */
	LocalDate nthWorkingDayOf(YearMonth month, int n);

	LocalDate lastWorkingDayOf(YearMonth month);

	/**
	 * The calendar rows from one day to another, both included, in Vietnamese with their
	 * sources.
	 */
	List<String> rows(LocalDate from, LocalDate to);

	/**
	 * Why the calendar of the years from one day to another is not certain, in
	 * Vietnamese; empty if it is.
	 */
	List<String> doubts(LocalDate from, LocalDate to);

	/** The calendar of a unit that is closed at other times too. */
	WorkingCalendar closedAlso(LocalClosings closings);

}
