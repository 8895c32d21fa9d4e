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
	 */
	public record Change(String row, Kind kind, String task, List<Cell> cells, int running) {
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
		 * What runs of it goes on as it was; what is still to be handed out is as new.
		 */
		CHANGED

	}

}
