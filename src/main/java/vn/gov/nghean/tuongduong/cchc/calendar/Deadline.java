package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A computed deadline.
 *
 * @param lastCompliantDay the last day that still complies, as the rule is written
 * @param dueWorking that day moved to a working day
 * @param dueAt the moment after which the work is late: close of office on
 * {@code dueWorking}, or the end of its morning where half a day ends the span
 * @param explanation the rule, the calendar rows and the extensions that gave it, in
 * Vietnamese, for the people who owe the work
 */
public record Deadline(LocalDate lastCompliantDay, LocalDate dueWorking, Instant dueAt, String explanation) {

	/** The same deadline, its explanation introduced by what the rule was applied to. */
	public Deadline introducedBy(String introduction) {
		return new Deadline(this.lastCompliantDay, this.dueWorking, this.dueAt, introduction + " " + this.explanation);
	}

}
