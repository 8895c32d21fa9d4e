package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;

/**
 * Computes deadlines by the rules of law and practice; each carries its explanation.
 */
public interface Deadlines {

	/**
	 * "Trước ngày D": the last compliant day is the day before, then back to a working
	 * day.
	 */
	Deadline before(LocalDate day);

	/** "Chậm nhất ngày D", the end of a month, quarter or year: back to a working day. */
	Deadline by(LocalDate day);

	/** {@code count} working days after {@code from}, which is not counted. */
	Deadline workingDaysAfter(LocalDate from, int count);

	/**
	 * {@code count} days after {@code from}; a day off goes on to the next working day
	 * (Civil Code art. 148).
	 */
	Deadline daysAfter(LocalDate from, int count);

	/**
	 * {@code count} months after {@code from}; a day off goes on to the next working day.
	 */
	Deadline monthsAfter(LocalDate from, int count);

}
