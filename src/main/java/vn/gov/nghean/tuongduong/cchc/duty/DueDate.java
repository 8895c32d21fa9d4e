package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Embeddable;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;

/**
 * When work is due, when it was due first, and why: the rule, then each change in a line.
 */
@Embeddable
record DueDate(Instant originalDueAt, Instant dueAt, String explanation) {

	private static final int LONGEST_EXPLANATION = 4000;

	static DueDate of(Deadline deadline) {
		return new DueDate(deadline.dueAt(), deadline.dueAt(), deadline.explanation());
	}

	LocalDate day() {
		return LocalDate.ofInstant(this.dueAt, BusinessClock.ZONE);
	}

	/** Never to an earlier moment. */
	DueDate movedTo(Deadline later, String why) {
		return later.dueAt().isAfter(this.dueAt) ? recountedTo(later, why) : this;
	}

	/** To an earlier moment too. */
	DueDate recountedTo(Deadline other, String why) {
		List<String> lines = new ArrayList<>(Arrays.asList(this.explanation.split("\n")));
		lines.add(why + ": " + other.explanation());
		while (String.join("\n", lines).length() > LONGEST_EXPLANATION && lines.size() > 2) {
			lines.remove(1);
		}
		return new DueDate(this.originalDueAt, other.dueAt(), String.join("\n", lines));
	}

	/**
	 * How many working days late something done then is: 0 if in time, else 1 or more.
	 */
	int workingDaysLate(Instant done, WorkingCalendar calendar) {
		return done.isAfter(this.dueAt)
				? Math.max(1, calendar.workingDaysBetween(day(), LocalDate.ofInstant(done, BusinessClock.ZONE))) : 0;
	}

}
