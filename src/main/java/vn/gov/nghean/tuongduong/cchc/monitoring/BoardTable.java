package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.document.Spreadsheet;

/**
 * A table of the board, on a page or as an Excel file.
 *
 * @param title what it lists
 * @param headings of all columns
 * @param widths of the columns of the Excel file, in characters
 * @param rows a cell for each heading, the first one naming the row
 */
public record BoardTable(String title, List<String> headings, int[] widths, List<List<Cell>> rows) {

	/** As an Excel file. */
	public byte[] toXlsx(String sheet, String heading) {
		return new Spreadsheet()
			.sheet(sheet, heading, this.headings, this.widths,
					this.rows.stream().map((row) -> row.stream().map(Cell::plain).toList()).toList())
			.toXlsx();
	}

	static List<Cell> row(@Nullable Object... values) {
		return Arrays.stream(values)
			.map((value) -> (value instanceof Cell cell) ? cell : new Cell(value, null))
			.toList();
	}

	/** A number that leads to its list; nothing to look at behind a nought. */
	static Cell count(int number, String href) {
		return new Cell(number, (number == 0) ? null : href);
	}

	/** {@code 16:20 29/11/2024}; blank for null. */
	static String moment(@Nullable Instant moment) {
		if (moment == null) {
			return "";
		}
		LocalDateTime local = LocalDateTime.ofInstant(moment, BusinessClock.ZONE);
		return DateNames.of(local.toLocalTime()) + " " + DateNames.of(local.toLocalDate());
	}

	static @Nullable LocalDate day(@Nullable Instant moment) {
		return (moment == null) ? null : LocalDate.ofInstant(moment, BusinessClock.ZONE);
	}

	/**
	 * A cell.
	 *
	 * @param value a number, a day or a text; null for nothing
	 * @param href where it leads to within the system; null if nowhere
	 */
	public record Cell(@Nullable Object value, @Nullable String href) {

		private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

		/** As it is read. */
		public String text() {
			Object shown = this.value;
			return (shown == null) ? "–"
					: (shown instanceof LocalDate day) ? DateNames.of(day) : (shown instanceof BigDecimal number)
							? String.format(VIETNAMESE, "%.2f", number) : String.valueOf(shown);
		}

		/** As Excel has it: nothing where there is nothing. */
		Object plain() {
			return (this.value != null) ? this.value : "";
		}

	}

}
