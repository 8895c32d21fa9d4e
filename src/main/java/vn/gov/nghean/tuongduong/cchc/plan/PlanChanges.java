package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;

/**
 * What a version of a plan changes of the one in force, row by row.
 *
 * @param version number of the version in force
 */
public record PlanChanges(int version, List<Change> rows) {

	/**
	 * A row that is not as it was; rows are known by their codes.
	 *
	 * @param cells what is written or understood otherwise; empty for a row that is new
	 * or gone
	 * @param running how many units work on it now
	 * @param fates what becomes of the work handed out, and of what is not handed out any
	 * more; empty for a row that is gone, whose work all ends
	 * @param hint what to think of before it is approved, in Vietnamese; blank for
	 * nothing
	 */
	public record Change(String row, Kind kind, String task, List<Cell> cells, int running, List<WorkFate> fates,
			String hint) {
	}

	/** How many units' work comes to that end, in all rows. */
	public int count(WorkFate.Kind fate) {
		return this.rows.stream()
			.flatMap((row) -> row.fates().stream())
			.filter((each) -> each.kind() == fate)
			.mapToInt((each) -> each.units().size())
			.sum();
	}

	/** How many units' work ends, that of rows that are gone included. */
	public int ends() {
		int gone = this.rows.stream().filter((row) -> row.kind() == Kind.REMOVED).mapToInt(Change::running).sum();
		return gone + count(WorkFate.Kind.ENDS);
	}

	/** How many rows change so. */
	public int count(Kind kind) {
		return (int) this.rows.stream().filter((row) -> row.kind() == kind).count();
	}

	/**
	 * A cell that is not as it was.
	 *
	 * @param name of its column, in Vietnamese
	 */
	public record Cell(String name, String before, String after) {
	}

	/** What happens to a row when the version is approved. */
	public enum Kind {

		/** It is handed out by its schedule. */
		ADDED,
		/** What runs of it ends, nothing is handed out any more. */
		REMOVED,
		/**
		 * What runs of it follows the new version as its fates say; what is still to be
		 * handed out is as new.
		 */
		CHANGED

	}

}
