package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

/**
 * How long each step may take, in working days, from the file of step deadlines.
 */
@Component
class StepDeadlines {

	private final Map<String, Integer> days = new HashMap<>();

	private final Deadlines deadlines;

	StepDeadlines(@Value("${cchc.data}duty/step-deadlines.csv") Resource file, Deadlines deadlines) {
		this.deadlines = deadlines;
		CsvTable.of(file, "step", "working_days")
			.map((row) -> this.days.put(row.text("step"), row.number("working_days")));
	}

	/** The step's deadline, counted from a moment. */
	Deadline after(Instant from, String step) {
		return this.deadlines.workingDaysAfter(day(from), count(step));
	}

	/**
	 * As many working days before a deadline, but not before the day the work was
	 * ordered.
	 */
	Instant before(Instant due, Instant ordered, String step) {
		Instant earlier = this.deadlines.workingDaysAfter(day(due), -count(step)).dueAt();
		Instant first = this.deadlines.by(day(ordered)).dueAt();
		return earlier.isBefore(first) ? first : earlier;
	}

	private int count(String step) {
		Integer count = this.days.get(step);
		if (count == null) {
			throw new IllegalStateException("Tệp step-deadlines.csv thiếu bước «%s»".formatted(step));
		}
		return count;
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessClock.ZONE);
	}

}
