package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitResolution;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Reads dossiers from what programs send and what people export. Headings and the words
 * for a status are data, so that each one-stop system's export can be taken as it is.
 */
@Component
public class DossierReader {

	private static final String[] NEEDED = { "code", "procedure", "field", "applicant", "received", "due", "unit",
			"status" };

	private static final LocalTime OPENING = LocalTime.of(7, 30);

	private static final LocalTime CLOSE = LocalTime.of(17, 0);

	private static final int MOST_YEARS = 3;

	private final Map<String, String> headings;

	private final Map<String, DossierStatus> statuses = new HashMap<>();

	private final Units units;

	private final BusinessClock clock;

	DossierReader(@Value("${cchc.data}dossier/headings.csv") Resource headings,
			@Value("${cchc.data}dossier/statuses.csv") Resource statuses, Units units, BusinessClock clock) {
		this.headings = new HashMap<>();
		CsvTable.of(headings, "heading", "column")
			.map((row) -> this.headings.put(row.text("heading").toLowerCase(Locale.ROOT), row.text("column")));
		CsvTable.of(statuses, "text", "status")
			.map((row) -> this.statuses.put(row.text("text").toLowerCase(Locale.ROOT),
					row.oneOf(DossierStatus.class, "status")));
		this.units = units;
		this.clock = clock;
	}

	/**
	 * The rows of a file that can be read.
	 * @param faults takes what is wrong with each of the others, with line and column
	 * @return the rows by the line each begins on, in order
	 * @throws vn.gov.nghean.tuongduong.cchc.document.TableFaults if the file is no table
	 * or lacks a column
	 */
	public List<ReadRow> read(String file, byte[] content, List<String> faults) {
		return read(CsvTable.of(file, content), faults);
	}

	List<ReadRow> read(CsvTable table, List<String> faults) {
		return table.renamed(this.headings, NEEDED)
			.map((row) -> new ReadRow(row.where(), read(row::optional, (column, what) -> row.fault(column, what))),
					faults);
	}

	/**
	 * A row of named values, as programs send them.
	 * @param where names the row in messages
	 * @throws IllegalArgumentException naming the field at fault
	 */
	public ReadRow read(String where, Map<String, ? extends @Nullable Object> values) {
		return new ReadRow(where, read((name) -> text(values.get(name)),
				(column, what) -> new IllegalArgumentException("%s, trường «%s»: %s".formatted(where, column, what))));
	}

	private static String text(@Nullable Object value) {
		return (value == null) ? "" : String.valueOf(value).strip();
	}

	private DossierRow read(Function<String, String> cells, Faults faults) {
		Cells row = new Cells(cells, faults);
		LocalDateTime received = row.moment("received", OPENING);
		LocalDateTime due = row.moment("due", CLOSE);
		if (!due.isAfter(received)) {
			throw faults.of("due", "phải sau ngày tiếp nhận");
		}
		if (received.isAfter(this.clock.localNow().plusDays(1))) {
			throw faults.of("received", "ngày tiếp nhận chưa tới");
		}
		if (due.isAfter(received.plusYears(MOST_YEARS))) {
			throw faults.of("due", "cách ngày tiếp nhận quá %d năm".formatted(MOST_YEARS));
		}
		DossierStatus status = this.statuses.get(row.text("status", 60).toLowerCase(Locale.ROOT));
		if (status == null) {
			throw faults.of("status", "trạng thái không biết: " + row.text("status", 60));
		}
		LocalDateTime returned = row.optional("returned", 40).isEmpty() ? null : row.moment("returned", CLOSE);
		if ((status == DossierStatus.RETURNED) != (returned != null)) {
			throw faults.of("returned", (returned == null) ? "hồ sơ đã trả phải có ngày trả kết quả"
					: "hồ sơ chưa trả thì không có ngày trả kết quả");
		}
		if (returned != null && (returned.isBefore(received) || returned.isAfter(this.clock.localNow().plusDays(1)))) {
			throw faults.of("returned", "phải sau ngày tiếp nhận và không ở tương lai");
		}
		return new DossierRow(row.code(), row.nullable("procedure_code", 60), row.text("procedure", 500),
				row.text("field", 200), row.text("applicant", 200), row.nullable("contact", 200), received, due,
				unit(row, faults, due.toLocalDate()), row.nullable("official", 200), status, returned,
				row.yes("linked"));
	}

	private String unit(Cells row, Faults faults, LocalDate day) {
		String text = row.text("unit", 200);
		if (this.units.find(text).isPresent()) {
			return text;
		}
		UnitResolution resolution = this.units.resolve(text, day);
		if (resolution.units().size() != 1) {
			throw faults.of("unit", "không xác định được đơn vị: " + text);
		}
		return resolution.units().get(0).id();
	}

	/**
	 * @param where names the row in messages
	 */
	public record ReadRow(String where, DossierRow row) {
	}

	/** Makes the exception that says what is wrong with a column. */
	private interface Faults {

		RuntimeException of(String column, String what);

	}

	/** The cells of one row. */
	private record Cells(Function<String, String> cells, Faults faults) {

		String optional(String column, int longest) {
			String text = this.cells.apply(column);
			if (text.length() > longest) {
				throw this.faults.of(column, "dài quá %d ký tự".formatted(longest));
			}
			return text;
		}

		String text(String column, int longest) {
			String text = optional(column, longest);
			if (text.isBlank()) {
				throw this.faults.of(column, "để trống");
			}
			return text;
		}

		@Nullable String nullable(String column, int longest) {
			String text = optional(column, longest);
			return text.isBlank() ? null : text;
		}

		String code() {
			String code = text("code", 30);
			if (!code.matches("[\\p{L}\\p{N}._\\-]+")) {
				throw this.faults.of("code", "chỉ gồm chữ, số, dấu chấm, gạch nối: " + code);
			}
			return code;
		}

		LocalDateTime moment(String column, LocalTime time) {
			String text = text(column, 40);
			return Moments.read(text, time)
				.orElseThrow(() -> this.faults.of(column, "không phải ngày dạng 06/02/2024 hoặc 2024-02-06: " + text));
		}

		boolean yes(String column) {
			String text = optional(column, 20).toLowerCase(Locale.ROOT);
			return List.of("yes", "true", "có", "1", "x").contains(text);
		}

	}

}
