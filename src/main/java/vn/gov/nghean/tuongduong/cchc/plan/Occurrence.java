package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.Instant;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;

/**
 * One time a part of a row falls due.
 *
 * @param part number of the part
 * @param period code, unique within the part, such as {@code 2024-Q1}
 * @param periodName the period for people, such as {@code Quý I/2024}
 * @param startAt when the work is handed out
 * @param beforePlan whether it was due before the plan had effect: then it is listed, not
 * started
 */
public record Occurrence(int part, String period, String periodName, Instant startAt, Deadline deadline,
		boolean beforePlan) {
}
