package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;

/**
 * A table as it lies in a file: a grid in which a merged cell stands at each place it
 * covers.
 *
 * @param name of the table in messages, such as {@code Tệp a.docx, bảng 2}
 * @param before the lines of text between the table before and this one
 */
record FileTable(String name, List<String> before, List<FileRow> rows) {

	/** Longest list of tasks accepted; a province's plan has some 200. */
	static final int MOST_ROWS = 2000;

	static final int MOST_COLUMNS = 60;

	int width() {
		return this.rows.stream().mapToInt((row) -> row.cells().size()).max().orElse(0);
	}

	/**
	 * @param number the row in its table or sheet, from 1
	 */
	record FileRow(int number, List<FileCell> cells) {

		FileCell cell(int column) {
			return (column < this.cells.size()) ? this.cells.get(column) : FileCell.NONE;
		}

		List<String> texts() {
			return this.cells.stream().map(FileCell::text).toList();
		}

		/** The texts of the row, that of a merged cell once. */
		List<String> distinct() {
			return this.cells.stream().filter((cell) -> !cell.isBlank()).distinct().map(FileCell::text).toList();
		}

	}

	/**
	 * @param text cleaned, a line for each paragraph
	 * @param origin which cell of the file it is; places with the same are merged
	 */
	record FileCell(String text, int origin) {

		static final FileCell NONE = new FileCell("", -1);

		boolean isBlank() {
			return this.text.isEmpty();
		}

		boolean sameAs(FileCell other) {
			return this.origin >= 0 && this.origin == other.origin;
		}

	}

}
