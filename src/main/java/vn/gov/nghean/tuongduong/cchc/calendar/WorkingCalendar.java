package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The working days of the authority: Monday to Friday, less the announced days off, plus
 * the Saturdays worked in exchange (làm bù).
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

	LocalDate nthWorkingDayOf(YearMonth month, int n);

	LocalDate lastWorkingDayOf(YearMonth month);

}
