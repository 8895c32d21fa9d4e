package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.time.Instant;
import java.time.LocalDate;

import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOverview;

/**
 * A duty on the board.
 *
 * @param dueDay the day of its deadline
 * @param told the units that were given it to act on, for people
 */
public record BoardItem(DutyOverview.Line line, String unitName, Field field, DutyState state, LocalDate dueDay,
		String told) {

	public String unitId() {
		return this.line.unitId();
	}

	/** What is searched. */
	String words() {
		return "%s %s %s %s".formatted(this.unitName, this.line.row(), this.line.title(), this.line.periodName());
	}

	public int daysLate() {
		return this.line.workingDaysLate();
	}

	public Instant dueAt() {
		return this.line.dueAt();
	}

	/** The day as people write it. */
	public String dueText() {
		return DateNames.of(this.dueDay);
	}

}
