package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;
import vn.gov.nghean.tuongduong.cchc.document.TableRow;

/**
 * What says when a report's period opens, closes and is handed in.
 *
 * @param name with {@code {year}} and {@code {month}} for those of the closing day
 * @param opens first day of the period, in the year before if it is later than
 * {@code closes}
 * @param closes last day of the period; both are days of every month if
 * {@code everyMonth}, their months then mean nothing
 * @param unitWorkingDays working days after closing in which units hand in
 * @param forwardDay day of the closing month by which the authority sends up; null
 * without a rule
 * @param validity the rule holds for periods that close on these days
 */
record ReportingRule(String code, String name, MonthDay opens, MonthDay closes, boolean everyMonth, int unitWorkingDays,
		@Nullable Integer forwardDay, RowChecks.Validity validity, String source) {

	static final String[] COLUMNS = { "code", "name", "opens", "closes", "unit_working_days", "forward_day",
			"valid_from", "valid_to", "source" };

	static List<ReportingRule> read(CsvTable table) {
		RowChecks checks = new RowChecks();
		return table.map((row) -> {
			boolean everyMonth = row.text("closes").length() <= 2;
			int days = row.number("unit_working_days");
			if (days < 0) {
				throw row.fault("unit_working_days", "không được âm");
			}
			return new ReportingRule(row.text("code"), row.text("name"), day(row, "opens", everyMonth),
					day(row, "closes", everyMonth), everyMonth, days,
					row.optional("forward_day").isEmpty() ? null
							: dayOfMonth(row, "forward_day", row.text("forward_day")),
					checks.apart(row, row.text("code")), row.text("source"));
		});
	}

	private static MonthDay day(TableRow row, String column, boolean everyMonth) {
		try {
			return everyMonth ? MonthDay.of(1, dayOfMonth(row, column, row.text(column)))
					: MonthDay.parse("--" + row.text(column));
		}
		catch (DateTimeException ex) {
			throw row.fault(column, "không phải ngày dạng tháng-ngày: " + row.text(column));
		}
	}

	private static int dayOfMonth(TableRow row, String column, String text) {
		// Months that are too short for a later day would need a rule of their own.
		if (!text.matches("0?[1-9]|1\\d|2[0-8]")) {
			throw row.fault(column, "không phải ngày từ 1 đến 28 của tháng: " + text);
		}
		return Integer.parseInt(text);
	}

	/** The days on which periods close in a year, in order. */
	Stream<LocalDate> closingDays(int year) {
		Stream<LocalDate> all = this.everyMonth
				? IntStream.rangeClosed(1, 12)
					.mapToObj((month) -> LocalDate.of(year, month, this.closes.getDayOfMonth()))
				: Stream.of(this.closes.atYear(year));
		return all.filter(this.validity::holdsOn);
	}

	/** The first day of the period that closes on a day. */
	LocalDate openingOf(LocalDate closing) {
		boolean before = this.opens.isAfter(this.closes);
		if (this.everyMonth) {
			return closing.minusMonths(before ? 1 : 0).withDayOfMonth(this.opens.getDayOfMonth());
		}
		return this.opens.atYear(closing.getYear() - (before ? 1 : 0));
	}

	String nameOf(LocalDate closing) {
		return this.name.replace("{year}", String.valueOf(closing.getYear()))
			.replace("{month}", "%02d".formatted(closing.getMonthValue()));
	}

}
