package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A plan for the person who reviews it: what was understood beside what is written.
 *
 * @param head what the plan says of itself, to be written anew
 * @param questions what is in doubt of the plan as a whole
 * @param forecast what it would bring as it now stands
 * @param moved the cells that were moved by a year, looked at or not
 * @param changes what it changes of the version in force; null if no other is
 */
public record PlanSheet(PlanView plan, PlanHead head, List<Group> groups, List<Row> rows, List<Question> questions,
		PlanForecast forecast, List<Shifted> moved, @Nullable PlanChanges changes) {

	/** How many cells were moved by a year and wait for somebody to look at them. */
	public int shifted() {
		return this.rows.stream().mapToInt((row) -> row.last().cells().size()).sum();
	}

	/** How many parts the rows have together. */
	public int parts() {
		return this.rows.stream().mapToInt((row) -> row.parts().size()).sum();
	}

	/**
	 * A cell that was moved by a year.
	 *
	 * @param seen whether a person has looked at it
	 */
	public record Shifted(String row, LastYear.Cell cell, boolean seen) {

		/** The name under which it is said whether it was looked at. */
		public String seenName() {
			return CellName.seen(this.row, this.cell.column());
		}

	}

	/**
	 * A group of rows.
	 *
	 * @param official as written; blank if nobody is named
	 * @param accountable short name of the unit whose head that is; blank if not known
	 * @param rows how many it has
	 * @param gap why the numbers of its rows do not add up, in Vietnamese; blank if they
	 * do
	 */
	public record Group(String code, String title, String official, String accountable, int rows, String gap) {
	}

	/**
	 * A row.
	 *
	 * @param lead who leads, as written
	 * @param cooperating who contributes, as written
	 * @param questions how many doubts it leaves
	 * @param last what the plan of the year before says of it
	 */
	public record Row(PlanView.RowView read, String lead, String cooperating, int questions, List<Part> parts,
			LastYear last) {

		/** Whether a person must look at it: for a doubt, or a cell moved by a year. */
		public boolean toSettle() {
			return this.questions > 0 || !this.last.cells().isEmpty();
		}
	}

	/**
	 * A part of a row.
	 *
	 * @param key row and number, such as {@code II.1/2}
	 * @param line what people decided about it
	 * @param coordinating short names of the units that contribute
	 * @param dues the days it falls due on, moved to working days
	 */
	public record Part(String key, PlanView.PartView read, ReviewLine line, List<String> coordinating,
			List<Question> questions, List<PlanForecast.Due> dues) {

		public boolean inDoubt(String column) {
			return this.questions.stream().anyMatch((question) -> question.column().equals(column));
		}

	}

}
