package vn.gov.nghean.tuongduong.cchc.calendar;

import org.springframework.core.io.ClassPathResource;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

/**
 * The shipped calendar, for tests without Spring.
 */
public final class Calendars {

	private static final OfficialCalendar SHIPPED = new OfficialCalendar(
			CalendarConfiguration.read(CsvTable.of(new ClassPathResource("data/calendar/holidays.csv"))));

	private Calendars() {
	}

	public static WorkingCalendar shipped() {
		return SHIPPED;
	}

	public static Deadlines deadlines() {
		return new OfficialDeadlines(SHIPPED);
	}

}
