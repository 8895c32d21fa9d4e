package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The clock goes forward only.
 */
class BusinessClockTest {

	private static final Instant START = Instant.parse("2024-01-02T00:30:00Z");

	private final MachineClock machine = new MachineClock();

	private final BusinessClock clock = new BusinessClock(this.machine, Duration.between(this.machine.now, START));

	@Test
	void itRunsAtRealSpeedFromWhereItWasPut() {
		assertThat(this.clock.localNow()).hasToString("2024-01-02T07:30");
		this.machine.passes(Duration.ofHours(17));
		assertThat(this.clock.localNow()).hasToString("2024-01-03T00:30");
		assertThat(this.clock.today()).hasToString("2024-01-03");
	}

	@Test
	void heldItStandsAndReleasedItRunsOnFromThere() {
		this.clock.hold();
		this.machine.passes(Duration.ofMinutes(10));
		assertThat(this.clock.instant()).isEqualTo(START);
		this.clock.holdAt(START.plusSeconds(3600));
		this.machine.passes(Duration.ofMinutes(10));
		assertThat(this.clock.instant()).isEqualTo(START.plusSeconds(3600));
		this.clock.release();
		this.machine.passes(Duration.ofSeconds(1));
		assertThat(this.clock.instant()).isEqualTo(START.plusSeconds(3601));
	}

	@Test
	void itNeverGoesBack() {
		assertThatThrownBy(() -> this.clock.holdAt(START.minusMillis(1))).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("chỉ đi tới");
		assertThat(this.clock.instant()).isEqualTo(START);
	}

	@Test
	void itCanBeHeldWhileItRuns() {
		BusinessClock running = new BusinessClock(Clock.systemUTC(), Duration.ZERO);
		running.hold();
		Instant held = running.instant();
		assertThat(running.instant()).isEqualTo(held);
	}

	@Test
	void itsOffsetIsRightWhileItIsHeldToo() {
		this.clock.hold();
		Duration before = this.clock.offset();
		this.machine.passes(Duration.ofMinutes(10));
		assertThat(this.clock.offset()).isEqualTo(before.minusMinutes(10));
		assertThat(new BusinessClock(this.machine, this.clock.offset()).instant()).isEqualTo(START);
	}

	private static final class MachineClock extends Clock {

		private Instant now = Instant.parse("2026-11-24T01:00:00Z");

		void passes(Duration time) {
			this.now = this.now.plus(time);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(java.time.ZoneId zone) {
			return this;
		}

	}

}
