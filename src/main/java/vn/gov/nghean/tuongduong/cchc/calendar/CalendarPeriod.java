package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month, quarter, half-year or year of the calendar.
 *
 * @param number which of its kind in the year, from 1
 */
public record CalendarPeriod(Cycle cycle, int year, int number) {

	private static final String[] ROMAN = { "I", "II", "III", "IV" };

	/**
	 * @throws IllegalArgumentException if the year has no such period
	 */
	public CalendarPeriod {
		if (number < 1 || number > 12 / cycle.months()) {
			throw new IllegalArgumentException("Năm %d không có kỳ thứ %d".formatted(year, number));
		}
	}

	public LocalDate firstDay() {
		return lastMonth().minusMonths(this.cycle.months() - 1L).atDay(1);
	}

	public LocalDate lastDay() {
		return lastMonth().atEndOfMonth();
	}

	public YearMonth lastMonth() {
		return YearMonth.of(this.year, this.number * this.cycle.months());
	}

	/**
	 * A day of the period's last month, its last one if the month is shorter: "ngày 25
	 * tháng cuối quý".
	 */
	public LocalDate day(int dayOfMonth) {
		return lastMonth().atDay(Math.min(dayOfMonth, lastMonth().lengthOfMonth()));
	}

	/** {@code tháng 02/2024}, {@code quý I/2024}, {@code 6 tháng đầu năm 2024}. */
	public String name() {
		return switch (this.cycle) {
			case MONTH -> "tháng " + DateNames.of(lastMonth());
			case QUARTER -> "quý %s/%d".formatted(ROMAN[this.number - 1], this.year);
			case HALF_YEAR -> "6 tháng %s năm %d".formatted((this.number == 1) ? "đầu" : "cuối", this.year);
			case YEAR -> "năm " + this.year;
		};
	}

}
