package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** How often something recurs in a year. */
public enum Cycle {

	MONTH(1), QUARTER(3), HALF_YEAR(6), YEAR(12);

	private final int months;

	Cycle(int months) {
		this.months = months;
	}

	int months() {
		return this.months;
	}

	/** The periods of a year, in order. */
	public List<CalendarPeriod> of(int year) {
		return IntStream.rangeClosed(1, 12 / this.months)
			.mapToObj((number) -> new CalendarPeriod(this, year, number))
			.toList();
	}

	/** The period a day lies in. */
	public CalendarPeriod containing(LocalDate day) {
		return new CalendarPeriod(this, day.getYear(), (day.getMonthValue() - 1) / this.months + 1);
	}

}
