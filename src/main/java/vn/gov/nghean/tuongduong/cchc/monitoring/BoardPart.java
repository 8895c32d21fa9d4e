package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.util.List;

/**
 * A part of the board on a page of its own: numbers over the list behind them.
 *
 * @param title of the page
 * @param note what must be known to read it; blank for nothing
 * @param overview numbers that lead to lists; no rows while nothing is on record
 * @param list what was asked for; no headings where there is nothing to list
 * @param papers files of the whole, by their names
 */
public record BoardPart(String title, String note, BoardTable overview, BoardTable list, List<Paper> papers) {

	/** Most rows of a page; the Excel file has them all. */
	private static final int SHOWN = 200;

	/** The rows that the page shows. */
	public List<List<BoardTable.Cell>> shown() {
		return this.list.rows().subList(0, Math.min(SHOWN, this.list.rows().size()));
	}

	/** A file. */
	public record Paper(String name, String href) {
	}

	/**
	 * What the first page says of a part.
	 *
	 * @param href the part's page
	 * @param numbers each with the list behind it
	 */
	public record Sum(String title, String href, List<Number> numbers) {
	}

	/** A number with its words, and its list. */
	public record Number(String text, String words, String href) {
	}

}
