package vn.gov.nghean.tuongduong.cchc.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DayStarted;

/**
 * Watches days begin: what the clock says then, what it would say after a kill, and
 * whether it happens in somebody's name.
 */
@Component
public class DaysSeen {

	private final BusinessClock clock;

	private final JdbcTemplate jdbc;

	private final IdentityService identity;

	private final List<Seen> seen = new ArrayList<>();

	private @Nullable LocalDate failing;

	DaysSeen(BusinessClock clock, JdbcTemplate jdbc, IdentityService identity) {
		this.clock = clock;
		this.jdbc = jdbc;
		this.identity = identity;
	}

	@EventListener
	void on(DayStarted event) {
		if (event.day().equals(this.failing)) {
			throw new IllegalStateException("Ngày %s không bắt đầu được".formatted(event.day()));
		}
		this.seen.add(new Seen(event.day(), this.clock.localNow(), afterAKill(),
				this.identity.getCurrentAuthentication() != null));
	}

	List<Seen> seen() {
		return this.seen;
	}

	void failOn(LocalDate day) {
		this.failing = day;
	}

	void forget() {
		this.seen.clear();
		this.failing = null;
	}

	LocalDateTime afterAKill() {
		Long offset = this.jdbc.queryForObject("SELECT offset_millis FROM calendar_clock", Long.class);
		return LocalDateTime.ofInstant(Clock.systemUTC().instant().plus(Duration.ofMillis(offset)), BusinessClock.ZONE);
	}

	record Seen(LocalDate day, LocalDateTime clock, LocalDateTime afterAKill, boolean inSomebodysName) {
	}

}
