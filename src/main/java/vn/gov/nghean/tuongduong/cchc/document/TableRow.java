package vn.gov.nghean.tuongduong.cchc.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * One row of a {@link CsvTable}.
 */
public final class TableRow {

	private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d/M/uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private final CsvTable table;

	private final TableLine line;

	/** What is wrong with cells that were tried. */
	private final List<String> found = new ArrayList<>();

	TableRow(CsvTable table, TableLine line) {
		this.table = table;
		this.line = line;
	}

	/** A comma too many or too few shifts what follows into other columns. */
	TableRow whole() {
		List<String> header = this.table.header();
		List<String> cells = this.line.cells();
		if (cells.size() < header.size()) {
			throw fault(header.get(cells.size()), "thiếu ô");
		}
		if (cells.stream().skip(header.size()).anyMatch((cell) -> !cell.isBlank())) {
			throw fault(header.get(header.size() - 1),
					"thừa ô sau cột này; chữ có dấu phân cách phải đặt trong ngoặc kép");
		}
		return this;
	}

	/** The line in the file on which the row begins, the first being 1. */
	public int line() {
		return this.line.number();
	}

	/** The row in messages: {@code Tệp a.csv, dòng 3}. */
	public String where() {
		return "Tệp %s, dòng %d".formatted(this.table.file(), line());
	}

	/** Text of a cell, blank if empty or if the table has no such column. */
	public String optional(String column) {
		int at = this.table.header().indexOf(column);
		return (at < 0) ? "" : CsvTable.nfc(this.line.cells().get(at));
	}

	/** Text of a cell that must not be empty. */
	public String text(String column) {
		String value = optional(column);
		if (value.isEmpty()) {
			throw fault(column, "để trống");
		}
		return value;
	}

	public int number(String column) {
		try {
			return Integer.parseInt(text(column));
		}
		catch (NumberFormatException ex) {
			throw fault(column, "không phải số nguyên: " + text(column));
		}
	}

	public LocalDate date(String column) {
		String text = text(column);
		try {
			return (this.table.isDayFirst() && text.contains("/")) ? LocalDate.parse(text, DAY_FIRST)
					: LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw fault(column, "không phải ngày dạng %s: %s"
				.formatted(this.table.isDayFirst() ? "ngày/tháng/năm" : "năm-tháng-ngày", text));
		}
	}

	public @Nullable LocalDate optionalDate(String column) {
		return optional(column).isEmpty() ? null : date(column);
	}

	/** The constant of an enumeration, in any case, with hyphens for underscores. */
	public <E extends Enum<E>> E oneOf(Class<E> type, String column) {
		String name = text(column);
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.name().equalsIgnoreCase(name.replace('-', '_')))
			.findFirst()
			.orElseThrow(() -> fault(column, "giá trị không biết: " + name));
	}

	/** The pieces of a cell between semicolons, none if it is empty. */
	public List<String> list(String column) {
		return Arrays.stream(optional(column).split(";")).map(String::strip).filter((s) -> !s.isEmpty()).toList();
	}

	/**
	 * What a cell says; if it is at fault, another value in its place, so that the row's
	 * other faults are found too. The row then does not count as read.
	 */
	public <T extends @Nullable Object> T tried(Supplier<T> cell, T otherwise) {
		try {
			return cell.get();
		}
		catch (Fault fault) {
			this.found.add(String.valueOf(fault.getMessage()));
			return otherwise;
		}
	}

	/** Whether nothing was wrong with the cells tried so far. */
	public boolean isSound() {
		return this.found.isEmpty();
	}

	/** A fault of this row, to be thrown; it names the column as the file does. */
	public RuntimeException fault(String column, String what) {
		return new Fault("%s, cột «%s»: %s".formatted(where(), this.table.heading(column), what));
	}

	/** What was wrong with cells that were tried. */
	List<String> found() {
		return this.found;
	}

	/** Ends the reading of a row. */
	static final class Fault extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Fault(String message) {
			super(message);
		}

	}

}
