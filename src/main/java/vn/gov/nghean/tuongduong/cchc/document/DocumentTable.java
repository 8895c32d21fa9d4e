package vn.gov.nghean.tuongduong.cchc.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of a document: a head that is repeated on each page, rows that are not broken
 * over two.
 *
 * @param columns the columns, from the left
 * @param rows cells as written; as many in each row as there are columns
 * @param dense whether it is set small, with hardly a margin in its cells
 */
public record DocumentTable(List<Column> columns, List<List<String>> rows, boolean dense) {

	/**
	 * @param widths shares of the page's width, one for each heading
	 */
	public static DocumentTable of(List<String> headings, int... widths) {
		if (headings.size() != widths.length) {
			throw new IllegalArgumentException("%d headings, %d widths".formatted(headings.size(), widths.length));
		}
		List<Column> columns = new ArrayList<>();
		for (int at = 0; at < widths.length; at++) {
			columns.add(new Column(headings.get(at), widths[at], Align.LEFT));
		}
		return new DocumentTable(columns, new ArrayList<>(), false);
	}

	/** The same table with some columns, from 0, aligned otherwise. */
	public DocumentTable aligned(Align align, int... which) {
		List<Column> changed = new ArrayList<>(this.columns);
		Arrays.stream(which).forEach((at) -> changed.set(at, changed.get(at).aligned(align)));
		return new DocumentTable(changed, this.rows, this.dense);
	}

	/** The same table set small, for very many columns. */
	public DocumentTable small() {
		return new DocumentTable(this.columns, this.rows, true);
	}

	public DocumentTable row(String... cells) {
		if (cells.length != this.columns.size()) {
			throw new IllegalArgumentException("%d cells, %d columns".formatted(cells.length, this.columns.size()));
		}
		this.rows.add(List.of(cells));
		return this;
	}

	/** How the cells of a column stand. */
	public enum Align {

		LEFT, CENTRE, RIGHT

	}

	/**
	 * @param width share of the page's width
	 */
	public record Column(String heading, int width, Align align) {

		Column aligned(Align other) {
			return new Column(this.heading, this.width, other);
		}

	}

}
