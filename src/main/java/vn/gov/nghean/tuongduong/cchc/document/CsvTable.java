package vn.gov.nghean.tuongduong.cchc.document;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * A table in a CSV file: UTF-8, comma-separated, first line the column names. Text is
 * normalised to NFC. A value that cannot be read is reported with file, line and column,
 * all faults of a file together.
 */
public final class CsvTable {

	/** Longest table accepted, in rows. */
	public static final int MOST_ROWS = 20_000;

	private final String file;

	private final String text;

	private final List<CSVRecord> records;

	private CsvTable(String file, String text, List<CSVRecord> records) {
		this.file = file;
		this.text = text;
		this.records = records;
	}

	/**
	 * @throws TableFaults if the file has no such columns or too many rows
	 */
	public static CsvTable of(Resource resource, String... columns) {
		try {
			return of(String.valueOf(resource.getFilename()), resource.getContentAsString(StandardCharsets.UTF_8),
					columns);
		}
		catch (IOException ex) {
			throw new TableFaults(List.of("Tệp %s: không đọc được".formatted(resource.getFilename())));
		}
	}

	/**
	 * @param file name of the file, for messages
	 * @param text its content
	 * @param columns the columns it must have
	 * @throws TableFaults if it has no such columns or too many rows
	 */
	public static CsvTable of(String file, String text, String... columns) {
		String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
		try (Reader reader = new StringReader(plain);
				var parser = CSVFormat.DEFAULT.builder()
					.setHeader()
					.setSkipHeaderRecord(true)
					.setIgnoreEmptyLines(true)
					.setTrim(true)
					.get()
					.parse(reader)) {
			List<String> missing = Arrays.stream(columns)
				.filter((column) -> !parser.getHeaderNames().contains(column))
				.toList();
			if (!missing.isEmpty()) {
				throw new TableFaults(missing.stream()
					.map((column) -> "Tệp %s, dòng 1: thiếu cột «%s»".formatted(file, column))
					.toList());
			}
			List<CSVRecord> records = parser.getRecords();
			if (records.size() > MOST_ROWS) {
				throw new TableFaults(List.of("Tệp %s: quá %d dòng".formatted(file, MOST_ROWS)));
			}
			return new CsvTable(file, plain, records);
		}
		catch (UncheckedIOException | IOException | IllegalArgumentException ex) {
			throw new TableFaults(
					List.of("Tệp %s: không phải CSV hợp lệ (%s)".formatted(file, String.valueOf(ex.getMessage()))));
		}
	}

	/**
	 * Reads every row.
	 * @throws TableFaults with the faults of all rows, if there is any
	 */
	public <T> List<T> map(Function<Row, T> reader) {
		List<T> values = new ArrayList<>();
		List<String> faults = new ArrayList<>();
		int line = 1;
		int counted = 0;
		for (CSVRecord csv : this.records) {
			int start = contentFrom((int) csv.getCharacterPosition());
			for (; counted < start; counted++) {
				line += (this.text.charAt(counted) == '\n') ? 1 : 0;
			}
			try {
				values.add(reader.apply(new Row(this.file, line, csv)));
			}
			catch (RowFault fault) {
				faults.add(fault.getMessage());
			}
		}
		if (!faults.isEmpty()) {
			throw new TableFaults(faults);
		}
		return values;
	}

	/** Empty lines before a row are not part of it. */
	private int contentFrom(int position) {
		int at = position;
		while (at < this.text.length() && (this.text.charAt(at) == '\n' || this.text.charAt(at) == '\r')) {
			at++;
		}
		return at;
	}

	/** One row of the table. */
	public static final class Row {

		private final String file;

		private final int line;

		private final CSVRecord csv;

		private Row(String file, int line, CSVRecord csv) {
			this.file = file;
			this.line = line;
			this.csv = csv;
		}

		/** The line in the file on which the row begins, the first being 1. */
		public int line() {
			return this.line;
		}

		/** Text of a cell, blank if empty. */
		public String optional(String column) {
			return this.csv.isSet(column) ? Normalizer.normalize(this.csv.get(column), Normalizer.Form.NFC).strip()
					: "";
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
			try {
				return LocalDate.parse(text(column));
			}
			catch (DateTimeParseException ex) {
				throw fault(column, "không phải ngày dạng năm-tháng-ngày: " + text(column));
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

		/** A fault of this row, to be thrown. */
		public RuntimeException fault(String column, String what) {
			return new RowFault("Tệp %s, dòng %d, cột «%s»: %s".formatted(this.file, this.line, column, what));
		}

	}

	private static final class RowFault extends RuntimeException {

		private static final long serialVersionUID = 1L;

		RowFault(String message) {
			super(message);
		}

	}

}
