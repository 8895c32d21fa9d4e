package vn.gov.nghean.tuongduong.cchc.document;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.core.io.Resource;

/**
 * A table in a CSV file: UTF-8, first line the column names, cells between commas, or
 * between semicolons if the first line has no comma (as spreadsheets save in Vietnam); or
 * the first sheet of an Excel file (.xlsx), its first row the column names. Text is
 * normalised to NFC; blank rows are passed over. A value that cannot be read is reported
 * with file, line and column, all faults of a file together.
 */
public final class CsvTable {

	/** Longest table accepted, in rows. */
	public static final int MOST_ROWS = 20_000;

	private final String file;

	/** The headings as they are written. */
	private final List<String> written;

	private final List<String> header;

	private final List<TableLine> lines;

	/** What people call the columns, by name. */
	private final Map<String, String> headings;

	/** Whether days may be written as people write them. */
	private final boolean dayFirst;

	private CsvTable(String file, List<String> written, List<String> header, List<TableLine> lines,
			Map<String, String> headings, boolean dayFirst) {
		this.file = file;
		this.written = written;
		this.header = header;
		this.lines = lines;
		this.headings = headings;
		this.dayFirst = dayFirst;
	}

	/**
	 * @throws TableFaults if there is no such file, or it is not UTF-8, has no such
	 * columns or too many rows
	 */
	public static CsvTable of(Resource resource, String... columns) {
		String file = String.valueOf(resource.getFilename());
		try {
			return of(file, resource.getContentAsByteArray(), columns);
		}
		catch (IOException ex) {
			throw new TableFaults(List.of("Tệp %s: không đọc được".formatted(file)));
		}
	}

	/**
	 * @param file name of the file, for messages
	 * @param content its content, CSV or .xlsx
	 * @param columns the columns it must have
	 * @throws TableFaults if it cannot be read, has no such columns or too many rows
	 */
	public static CsvTable of(String file, byte[] content, String... columns) {
		return of(file, SheetText.isSheet(content) ? SheetText.parse(file, content) : CsvText.parse(file, content),
				columns);
	}

	/**
	 * Another sheet of an Excel file than its first.
	 * @param file name of the file, for messages
	 * @param content its content, CSV or .xlsx
	 * @param name of the sheet
	 * @return nothing if there is no such sheet
	 * @throws TableFaults if it cannot be read or has too many rows
	 */
	public static Optional<CsvTable> sheet(String file, byte[] content, String name) {
		List<TableLine> lines = SheetText.isSheet(content) ? SheetText.parse(file, content, name) : List.of();
		return lines.isEmpty() ? Optional.empty() : Optional.of(of("%s, trang tính «%s»".formatted(file, name), lines));
	}

	/**
	 * @param file name of the file, for messages
	 * @param text its content, CSV
	 * @param columns the columns it must have
	 * @throws TableFaults if it has no such columns or too many rows
	 */
	public static CsvTable of(String file, String text, String... columns) {
		return of(file, CsvText.parse(file, text), columns);
	}

	/**
	 * The rows of a CSV file as they lie in it, whatever stands before its head; the
	 * separator is the one more frequent outside quotes.
	 * @param file name of the file, for messages
	 * @throws TableFaults if it cannot be read or has too many rows
	 */
	public static List<TableLine> lines(String file, byte[] content) {
		List<TableLine> lines = CsvText.parseAny(file, content);
		if (lines.size() > MOST_ROWS) {
			throw new TableFaults(List.of("Tệp %s: quá %d dòng".formatted(file, MOST_ROWS)));
		}
		return lines;
	}

	private static CsvTable of(String file, List<TableLine> lines, String... columns) {
		List<String> header = lines.isEmpty() ? List.of() : lines.get(0).cells().stream().map(CsvTable::nfc).toList();
		List<String> faults = new ArrayList<>();
		for (String column : columns) {
			if (!header.contains(column)) {
				faults.add("Tệp %s, dòng 1: thiếu cột «%s»".formatted(file, column));
			}
		}
		header.stream()
			.filter((column) -> !column.isEmpty() && header.indexOf(column) != header.lastIndexOf(column))
			.distinct()
			.forEach((column) -> faults.add("Tệp %s, dòng 1: cột «%s» có hai lần".formatted(file, column)));
		if (lines.size() > MOST_ROWS + 1) {
			faults.add("Tệp %s: quá %d dòng".formatted(file, MOST_ROWS));
		}
		if (!faults.isEmpty()) {
			throw new TableFaults(faults);
		}
		return new CsvTable(file, header, header, lines.subList(Math.min(1, lines.size()), lines.size()), Map.of(),
				false);
	}

	static String nfc(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
	}

	/**
	 * Reads every row.
	 * @throws TableFaults with the faults of all rows, if there is any
	 */
	public <T> List<T> map(Function<TableRow, T> reader) {
		List<String> faults = new ArrayList<>();
		List<T> values = map(reader, faults);
		if (!faults.isEmpty()) {
			throw new TableFaults(faults);
		}
		return values;
	}

	/**
	 * Reads the rows that can be read.
	 * @param faults takes what is wrong with each of the others
	 */
	public <T> List<T> map(Function<TableRow, T> reader, List<String> faults) {
		List<T> values = new ArrayList<>();
		for (TableLine line : this.lines) {
			if (line.isBlank()) {
				continue;
			}
			TableRow row = new TableRow(this, line);
			try {
				T value = reader.apply(row.whole());
				if (row.found().isEmpty()) {
					values.add(value);
				}
			}
			catch (TableRow.Fault fault) {
				row.found().add(String.valueOf(fault.getMessage()));
			}
			faults.addAll(row.found());
		}
		return values;
	}

	/**
	 * The same table with headings as others write them.
	 * @param names the columns' names by heading in lower case; other headings stay
	 * @param columns the columns it must then have
	 * @throws TableFaults if it has no such columns
	 */
	public CsvTable renamed(Map<String, String> names, String... columns) {
		List<String> header = this.header.stream()
			.map((heading) -> names.getOrDefault(heading.toLowerCase(Locale.ROOT), heading))
			.toList();
		List<String> missing = Arrays.stream(columns)
			.filter((column) -> !header.contains(column))
			.map((column) -> "Tệp %s, dòng 1: thiếu cột «%s»".formatted(this.file,
					this.headings.getOrDefault(column, column)))
			.toList();
		if (!missing.isEmpty()) {
			throw new TableFaults(missing);
		}
		return new CsvTable(this.file, this.written, header, this.lines, this.headings, this.dayFirst);
	}

	/**
	 * The same table as one of a register, with the headings of people or of programs. A
	 * column that the file does not have is named in faults as people name it.
	 * @throws TableFaults if it lacks a column it must have
	 */
	public CsvTable keptIn(List<RegisterColumn> columns) {
		Map<String, String> headings = new HashMap<>();
		Map<String, String> names = new HashMap<>();
		for (RegisterColumn column : columns) {
			headings.put(column.name(), column.heading());
			names.put(column.heading().toLowerCase(Locale.ROOT), column.name());
		}
		return new CsvTable(this.file, this.written, this.header, this.lines, headings, this.dayFirst).renamed(names,
				RegisterColumn.required(columns));
	}

	/**
	 * The same table as people fill it in: its days may be written day first too, such as
	 * {@code 31/12/2024}.
	 */
	public CsvTable dayFirst() {
		return new CsvTable(this.file, this.written, this.header, this.lines, this.headings, true);
	}

	/** A fault of all its rows together; it names the column as the file does. */
	public TableFaults fault(String column, String what) {
		return new TableFaults(List.of("Tệp %s, cột «%s»: %s".formatted(this.file, heading(column), what)));
	}

	/** What its file, or people, call a column. */
	String heading(String column) {
		int at = this.header.indexOf(column);
		return (at < 0) ? this.headings.getOrDefault(column, column) : this.written.get(at);
	}

	/** Whether it has a column of this name. */
	public boolean has(String column) {
		return this.header.contains(column);
	}

	/** How many rows it has, blank ones left out. */
	public int size() {
		return (int) this.lines.stream().filter((line) -> !line.isBlank()).count();
	}

	String file() {
		return this.file;
	}

	List<String> header() {
		return this.header;
	}

	boolean isDayFirst() {
		return this.dayFirst;
	}

}
