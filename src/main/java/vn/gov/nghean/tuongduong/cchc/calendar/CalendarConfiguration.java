package vn.gov.nghean.tuongduong.cchc.calendar;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

	@Bean
	OfficialCalendar workingCalendar(@Value("${cchc.data}calendar/holidays.csv") Resource holidays) {
		return new OfficialCalendar(Holidays.read(CsvTable.of(holidays, "date", "kind", "name", "status", "source")));
	}

	@Bean
	Deadlines deadlines(OfficialCalendar calendar, OfficeHours hours) {
		return new OfficialDeadlines(calendar, hours);
	}

	@Bean
	ReportingPeriods reportingPeriods(@Value("${cchc.data}calendar/reporting-periods.csv") Resource rules,
			Deadlines deadlines) {
		return new OfficialReportingPeriods(ReportingRule.read(CsvTable.of(rules, ReportingRule.COLUMNS)), deadlines);
	}

}
