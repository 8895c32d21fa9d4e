package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody sends of a draft's cells, changed or as they were.
 *
 * @param basis number of the save they began from, see {@link PlanView#edits}
 * @param cells by their names in forms, such as {@code units@II.1/2}; those left out stay
 * as they are
 */
public record ReviewEdits(int basis, Map<String, String> cells) {

	/** Who does not say where they began, began from what is there. */
	public static final int WHAT_IS_THERE = Integer.MAX_VALUE;

	/** Whole lines of the review sheet. */
	public static ReviewEdits of(int basis, List<ReviewLine> lines) {
		Map<String, String> cells = new LinkedHashMap<>();
		lines
			.forEach((line) -> ReviewLine.COLUMNS.forEach((column) -> cells.put(line.name(column), line.cell(column))));
		return new ReviewEdits(basis, cells);
	}

}
