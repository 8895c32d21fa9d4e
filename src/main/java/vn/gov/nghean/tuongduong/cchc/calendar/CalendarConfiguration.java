package vn.gov.nghean.tuongduong.cchc.calendar;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

	@Bean
	OfficialCalendar workingCalendar(@Value("${cchc.data}calendar/holidays.csv") Resource holidays) {
		return new OfficialCalendar(read(CsvTable.of(holidays, "date", "kind", "name", "status", "source")));
	}

	@Bean
	Deadlines deadlines(OfficialCalendar calendar) {
		return new OfficialDeadlines(calendar);
	}

	static List<CalendarDay> read(CsvTable table) {
		return table.map((row) -> new CalendarDay(row.date("date"), row.oneOf(CalendarDay.Kind.class, "kind"),
				row.text("name"), row.text("status"), row.text("source")));
	}

}
