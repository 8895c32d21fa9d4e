package vn.gov.nghean.tuongduong.cchc.document;

import java.util.List;

/**
 * A row of a table as it lies in its file.
 *
 * @param number the line on which it begins, the first being 1
 * @param cells its cells, stripped
 */
public record TableLine(int number, List<String> cells) {

	public boolean isBlank() {
		return this.cells.stream().allMatch(String::isBlank);
	}

}
