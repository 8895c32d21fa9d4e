package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.util.List;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;

/**
 * Reads the file of announced days.
 */
final class Holidays {

	private Holidays() {
	}

	static List<CalendarDay> read(CsvTable table) {
		RowChecks checks = new RowChecks();
		return table.map((row) -> {
			LocalDate date = row.date("date");
			checks.once(row, "date", row.text("date"));
			String weekday = row.optional("weekday");
			if (!weekday.isEmpty() && !weekday.equalsIgnoreCase(DateNames.weekday(date))) {
				throw row.fault("weekday", "ngày %s là %s".formatted(DateNames.of(date), DateNames.weekday(date)));
			}
			CalendarDay day = new CalendarDay(date, row.oneOf(CalendarDay.Kind.class, "kind"), row.text("name"),
					row.oneOf(CalendarDay.Status.class, "status"), row.text("source"));
			if (!day.fault().isEmpty()) {
				throw row.fault("kind", day.fault());
			}
			return day;
		});
	}

}
