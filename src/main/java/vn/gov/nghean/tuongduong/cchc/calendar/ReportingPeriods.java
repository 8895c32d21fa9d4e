package vn.gov.nghean.tuongduong.cchc.calendar;

import java.util.List;

/**
 * The periods of the periodic reform reports, by the rules in force. A reporting period
 * is not a quarter of the calendar.
 */
public interface ReportingPeriods {

	/**
	 * The periods that close in a year, by closing day; those that close on one day with
	 * the shorter first.
	 */
	List<ReportingPeriod> closingIn(int year);

}
