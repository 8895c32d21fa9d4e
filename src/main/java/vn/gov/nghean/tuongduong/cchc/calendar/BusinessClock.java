package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * The only clock of the system, the engine's included. It runs at real speed, shifted by
 * an offset where a rehearsal or a demonstration lives on another day, and it never goes
 * back.
 */
public class BusinessClock extends Clock {

	/** The one time zone of the authority. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private final Clock real;

	private volatile Duration offset;

	private volatile @Nullable Instant held;

	/**
	 * @param real the machine's clock
	 * @param offset how far ahead (or back, if negative) of the machine this clock runs
	 */
	public BusinessClock(Clock real, Duration offset) {
		this.real = real;
		this.offset = offset;
	}

	@Override
	public Instant instant() {
		Instant still = this.held;
		return (still != null) ? still : this.real.instant().plus(this.offset);
	}

	public LocalDate today() {
		return LocalDate.ofInstant(instant(), ZONE);
	}

	public LocalDateTime localNow() {
		return LocalDateTime.ofInstant(instant(), ZONE);
	}

	public Duration offset() {
		Instant still = this.held;
		return (still != null) ? Duration.between(this.real.instant(), still) : this.offset;
	}

	/** Stops the clock where it stands until {@link #release()}. */
	public void hold() {
		this.held = instant();
	}

	/**
	 * Moves the clock forward and stops it there until {@link #release()}.
	 * @throws IllegalArgumentException if that moment has passed
	 */
	public void holdAt(Instant moment) {
		if (moment.isBefore(instant())) {
			throw new IllegalArgumentException(
					"Đồng hồ chỉ đi tới: đang là %s, không lùi về %s được".formatted(localNow(), local(moment)));
		}
		this.offset = Duration.between(this.real.instant(), moment);
		this.held = moment;
	}

	/** Lets a held clock run on from where it stands. */
	public void release() {
		Instant still = this.held;
		if (still != null) {
			this.offset = Duration.between(this.real.instant(), still);
			this.held = null;
		}
	}

	/**
	 * Puts the clock anywhere, back too, and stops it: for the tests, which share one.
	 */
	public void resetTo(Instant moment) {
		this.held = null;
		this.offset = Duration.between(this.real.instant(), moment);
		this.held = moment;
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		if (!ZONE.equals(zone)) {
			throw new UnsupportedOperationException("one zone: " + ZONE);
		}
		return this;
	}

	private static LocalDateTime local(Instant moment) {
		return LocalDateTime.ofInstant(moment, ZONE);
	}

}
