package vn.gov.nghean.tuongduong.cchc;

import java.time.LocalDateTime;

import org.springframework.boot.test.context.TestComponent;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.engine.Advance;

/**
 * The time in tests: it stands still until it is moved, and what falls due on the way
 * runs in order.
 */
@TestComponent
public class Time {

	private final BusinessClock clock;

	private final Advance advance;

	Time(BusinessClock clock, Advance advance) {
		this.clock = clock;
		this.advance = advance;
	}

	/** Puts the clock to a moment, back too, without running anything. */
	public void is(String localDateTime) {
		this.clock.resetTo(LocalDateTime.parse(localDateTime).atZone(BusinessClock.ZONE).toInstant());
	}

	/** Lets time pass up to a moment; returns how many jobs ran. */
	public int passesTo(String localDateTime) {
		return this.advance.to(LocalDateTime.parse(localDateTime).atZone(BusinessClock.ZONE).toInstant());
	}

	/** Runs what is due now, asynchronous continuations included. */
	public int runsWhatIsDue() {
		return this.advance.to(this.clock.instant());
	}

}
