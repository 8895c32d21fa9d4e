package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;

/**
 * A new day has begun on the {@link BusinessClock}. Published once for each day the clock
 * passes while the system runs, in order, also when it is moved forward.
 *
 * @param day the day that began
 */
public record DayStarted(LocalDate day) {
}
