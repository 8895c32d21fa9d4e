package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Announces each day that begins on the clock.
 */
@Component
public class Days {

	private final BusinessClock clock;

	private final ApplicationEventPublisher events;

	private LocalDate last;

	Days(BusinessClock clock, ApplicationEventPublisher events) {
		this.clock = clock;
		this.events = events;
		this.last = clock.today();
	}

	/** Publishes {@link DayStarted} for every day begun since the last call, in order. */
	@Scheduled(fixedDelay = 30_000)
	public synchronized void announce() {
		LocalDate today = this.clock.today();
		if (today.isBefore(this.last)) {
			this.last = today;
		}
		while (this.last.isBefore(today)) {
			this.last = this.last.plusDays(1);
			this.events.publishEvent(new DayStarted(this.last));
		}
	}

}
