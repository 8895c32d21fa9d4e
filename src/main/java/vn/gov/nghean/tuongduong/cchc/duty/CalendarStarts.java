package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.LocalDate;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DayStarted;

/**
 * Lets the calendar start duties. {@code cchc.duty.calendar-starts=false} holds them all
 * back, for an authority that is still loading its data; they catch up once it is on.
 */
@Component
@ConditionalOnProperty(name = "cchc.duty.calendar-starts", matchIfMissing = true)
class CalendarStarts {

	private static final Logger logger = LoggerFactory.getLogger(CalendarStarts.class);

	private final List<StartedByCalendar> duties;

	private final BusinessClock clock;

	CalendarStarts(List<StartedByCalendar> duties, BusinessClock clock) {
		this.duties = duties;
		this.clock = clock;
	}

	@EventListener
	void on(ApplicationReadyEvent event) {
		start(this.clock.today());
	}

	@EventListener
	void on(DayStarted day) {
		start(day.day());
	}

	/**
	 * One duty that cannot start does not keep the others; it is tried again next day.
	 */
	private void start(LocalDate day) {
		for (StartedByCalendar duty : this.duties) {
			try {
				duty.startWhatIsDue(day);
			}
			catch (RuntimeException ex) {
				logger.error("{} không khởi tạo được ngày {}", duty.getClass().getSimpleName(), day, ex);
			}
		}
	}

}
