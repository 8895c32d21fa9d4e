package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What a plan would bring if it ran as it now stands.
 *
 * @param dues every deadline that is known, by day
 * @param weeks the weeks in which something is due, in order
 * @param loads the units that owe something, in display order
 * @param crowds units with more deadlines than usual on one day or in one week
 * @param undated parts that wait for a document, an event or a request
 * @param doubts why the calendar of the year is not certain, in Vietnamese
 */
public record PlanForecast(List<Due> dues, List<Week> weeks, List<Load> loads, List<Crowd> crowds, int undated,
		List<String> doubts) {

	/** The deadlines whose day, as written, is off. */
	public List<Due> moved() {
		return this.dues.stream().filter(Due::moved).toList();
	}

	/** The deadlines after a day, such as those of a year copied from another plan. */
	public List<Due> after(LocalDate lastDay) {
		return this.dues.stream().filter((due) -> due.written().isAfter(lastDay)).toList();
	}

	/**
	 * One time a part falls due.
	 *
	 * @param starts the day it is handed out
	 * @param written the last day that complies, as written
	 * @param day that day moved to a working day
	 * @param beforePlan whether it is due before the plan has effect, so that it is not
	 * handed out
	 * @param units short names of the units that owe it
	 */
	public record Due(String row, int part, String task, String periodName, LocalDate starts, LocalDate written,
			LocalDate day, boolean beforePlan, List<String> units) {

		public boolean moved() {
			return !this.written.equals(this.day);
		}

	}

	/**
	 * A week as ISO 8601 counts.
	 *
	 * @param monday its first day
	 */
	public record Week(int number, LocalDate monday) {

		public LocalDate sunday() {
			return this.monday.plusDays(6);
		}

	}

	/**
	 * How many deadlines a unit has.
	 *
	 * @param counts in each of the weeks
	 */
	public record Load(String unit, List<Integer> counts, int total) {
	}

	/**
	 * Deadlines of a unit that collide.
	 *
	 * @param from first day
	 * @param to last day, the same if all are due on one
	 * @param rows the rows they are of
	 */
	public record Crowd(String unit, LocalDate from, LocalDate to, int count, List<String> rows) {

		public boolean sameDay() {
			return this.from.equals(this.to);
		}

	}

}
