package vn.gov.nghean.tuongduong.cchc.calendar;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

	@Bean
	CalendarInForce workingCalendar(@Value("${cchc.data}calendar/holidays.csv") Resource holidays,
			AnnouncedDayStore announced) {
		return new CalendarInForce(AnnouncedDays.inForce(shipped(holidays), announced.all()));
	}

	@Bean
	AnnouncedDayStore announcedDayStore(JdbcTemplate jdbc) {
		return new AnnouncedDayStore(jdbc);
	}

	@Bean
	AnnouncedDays announcedDays(@Value("${cchc.data}calendar/holidays.csv") Resource holidays, AnnouncedDayStore store,
			CalendarInForce calendar, OfficeHours hours, BusinessClock clock, TransactionTemplate transaction,
			ApplicationEventPublisher events) {
		return new AnnouncedDays(shipped(holidays), store, calendar, hours, clock, transaction, events);
	}

	private static OfficialCalendar shipped(Resource holidays) {
		return new OfficialCalendar(Holidays.read(CsvTable.of(holidays, "date", "kind", "name", "status", "source")));
	}

	@Bean
	Deadlines deadlines(CalendarInForce calendar, OfficeHours hours) {
		return new DeadlinesInForce(calendar, hours);
	}

	@Bean
	ReportingPeriods reportingPeriods(@Value("${cchc.data}calendar/reporting-periods.csv") Resource rules,
			Deadlines deadlines) {
		return new OfficialReportingPeriods(ReportingRule.read(CsvTable.of(rules, ReportingRule.COLUMNS)), deadlines);
	}

}
