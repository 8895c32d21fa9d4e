package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Where the clock stands after a restart: never before where it was.
 */
@IntegrationTest
class ClockRestartTest {

	private static final LocalDateTime SECOND_OF_JANUARY = LocalDateTime.parse("2024-01-02T07:30");

	@Autowired
	private ClockStore store;

	@Autowired
	private JdbcTemplate jdbc;

	private Optional<Duration> kept = Optional.empty();

	@BeforeEach
	void nothingIsKept() {
		this.kept = this.store.load();
		this.jdbc.update("DELETE FROM calendar_clock");
	}

	@AfterEach
	void putBack() {
		this.kept.ifPresent(this.store::save);
	}

	@Test
	void theFirstStartIsAtTheMomentAskedFor() {
		assertThat(seconds(restarted(SECOND_OF_JANUARY), SECOND_OF_JANUARY)).isBetween(0L, 5L);
	}

	@Test
	void withoutAMomentItShowsTheRealTime() {
		assertThat(restarted(null).offset()).isZero();
	}

	@Test
	void aRestartGoesOnFromWhereItStood() {
		BusinessClock first = restarted(SECOND_OF_JANUARY);
		first.holdAt(Instant.parse("2024-03-01T00:30:00Z"));
		this.store.save(first.offset());
		assertThat(seconds(restarted(SECOND_OF_JANUARY), LocalDateTime.parse("2024-03-01T07:30"))).isBetween(0L, 5L);
		assertThat(seconds(restarted(LocalDateTime.parse("2024-02-06T07:30")), LocalDateTime.parse("2024-03-01T07:30")))
			.isBetween(0L, 5L);
	}

	@Test
	void aLaterMomentMovesItOnAndStays() {
		restarted(SECOND_OF_JANUARY);
		LocalDateTime later = LocalDateTime.parse("2024-06-03T07:30");
		assertThat(seconds(restarted(later), later)).isBetween(0L, 5L);
		assertThat(seconds(restarted(SECOND_OF_JANUARY), later)).isBetween(0L, 5L);
	}

	@Test
	void theOffsetIsKeptToTheMillisecond() {
		Duration offset = Duration.ofDays(-700).plusMillis(123);
		this.store.save(offset);
		assertThat(this.store.load())
			.hasValueSatisfying((loaded) -> assertThat(loaded).isCloseTo(offset, Duration.ZERO));
	}

	private BusinessClock restarted(@Nullable LocalDateTime start) {
		return new ClockConfiguration().businessClock(new ClockProperties(start), this.store);
	}

	private static long seconds(BusinessClock clock, LocalDateTime since) {
		assertThat(clock.localNow()).isCloseTo(since, within(1, ChronoUnit.MINUTES));
		return Duration.between(since, clock.localNow()).toSeconds();
	}

}
