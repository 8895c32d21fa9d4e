package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.Duration;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps the clock's offset, so that a restart does not take the system back in time.
 */
public class ClockStore {

	private final JdbcTemplate jdbc;

	ClockStore(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Duration> load() {
		return this.jdbc.queryForList("SELECT offset_millis FROM calendar_clock WHERE id = 1", Long.class)
			.stream()
			.findFirst()
			.map(Duration::ofMillis);
	}

	/** Keeps the offset for the next start. */
	public void save(Duration offset) {
		this.jdbc.update("REPLACE INTO calendar_clock (id, offset_millis) VALUES (1, ?)", offset.toMillis());
	}

}
