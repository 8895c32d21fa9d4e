package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.Instant;

/**
 * A deadline, or the day on which work is handed out, that moves with the calendar.
 *
 * @param unit name of the unit whose work it is
 * @param row the plan's row, such as {@code II.1}
 * @param period the period for people, such as {@code Quý I/2024}
 * @param what which deadline, such as {@code Hạn của nhiệm vụ}
 * @param explanation the rule and the calendar rows that give the new one, in Vietnamese
 */
public record DeadlineMove(String unit, String row, String period, String what, Instant from, Instant to,
		String explanation) {
}
