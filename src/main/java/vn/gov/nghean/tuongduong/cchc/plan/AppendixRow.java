package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.gov.nghean.tuongduong.cchc.plan.FileTable.FileCell;

/**
 * A row of the appendix while it is put together from the rows of a table.
 */
class AppendixRow {

	static final List<String> CELLS = List.of("task", "products", "lead", "cooperating", "deadline");

	private final String group;

	private final String no;

	private final String where;

	private final Map<String, FileCell> last = new LinkedHashMap<>();

	private final Map<String, String> texts = new LinkedHashMap<>();

	/**
	 * @param where the row in messages
	 */
	AppendixRow(String group, String no, String where, Map<String, FileCell> cells) {
		this.group = group;
		this.no = no;
		this.where = where;
		cells.forEach((column, cell) -> {
			this.last.put(column, cell);
			this.texts.put(column, cell.text());
		});
	}

	String group() {
		return this.group;
	}

	String no() {
		return this.no;
	}

	String code() {
		return this.no.isEmpty() ? this.group : this.group + "." + this.no;
	}

	String where() {
		return this.where;
	}

	String text(String column) {
		return this.texts.getOrDefault(column, "");
	}

	/** Whether the cell is the one this row has already, merged downwards. */
	boolean holds(String column, FileCell cell) {
		return this.last.getOrDefault(column, FileCell.NONE).sameAs(cell);
	}

	/**
	 * Adds the cells of a row of the table that belongs to this one.
	 * @param listed whether each stands for itself, as several products of one task
	 */
	void goesOn(Map<String, FileCell> cells, boolean listed) {
		cells.forEach((column, cell) -> {
			if (CELLS.contains(column) && !cell.isBlank() && !holds(column, cell)) {
				String text = text(column);
				this.texts.put(column,
						listed ? CellText.listed(text, cell.text()) : CellText.joined(text, cell.text()));
			}
			this.last.put(column, cell);
		});
	}

	String csv() {
		return CellText.csv(this.group, this.no, text("task"), text("products"), text("lead"), text("cooperating"),
				text("deadline"));
	}

}
