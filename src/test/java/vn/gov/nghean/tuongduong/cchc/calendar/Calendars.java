package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import org.springframework.core.io.ClassPathResource;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

/**
 * The shipped calendar, for tests without Spring.
 */
public final class Calendars {

	private static final OfficialCalendar SHIPPED = new OfficialCalendar(
			Holidays.read(CsvTable.of(new ClassPathResource("data/calendar/holidays.csv"))));

	private static final OfficeHours HOURS = new OfficeHours(LocalTime.of(11, 30), LocalTime.of(17, 0));

	private Calendars() {
	}

	public static WorkingCalendar shipped() {
		return SHIPPED;
	}

	public static Deadlines deadlines() {
		return new OfficialDeadlines(SHIPPED, HOURS);
	}

	static LocalClosings closed(LocalDate day, HalfDay... halves) {
		LocalClosings.Closing closing = new LocalClosings.Closing(day, Set.of(halves), "Lễ hội", "TB 12/TB-UBND");
		return (each) -> each.equals(day) ? List.of(closing) : List.of();
	}

}
