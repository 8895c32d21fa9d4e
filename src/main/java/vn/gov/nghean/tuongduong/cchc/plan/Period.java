package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Recurrence;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

/**
 * A period of the plan's year.
 *
 * @param code sorts and distinguishes, such as {@code 2024-Q1}
 * @param name for people, such as {@code Quý I/2024}
 */
record Period(String code, String name) {

	private static final String[] ROMAN = { "I", "II", "III", "IV" };

	static Period day(LocalDate day) {
		return new Period(day.toString(), "Ngày " + DateNames.of(day));
	}

	static Period month(LocalDate end) {
		return new Period(YearMonth.from(end).toString(),
				"Tháng %02d/%d".formatted(end.getMonthValue(), end.getYear()));
	}

	static Period quarter(LocalDate end) {
		int quarter = (end.getMonthValue() + 2) / 3;
		return new Period("%d-Q%d".formatted(end.getYear(), quarter),
				"Quý %s/%d".formatted(ROMAN[quarter - 1], end.getYear()));
	}

	static Period halfYear(LocalDate end) {
		boolean first = end.getMonthValue() <= 6;
		return new Period("%d-H%d".formatted(end.getYear(), first ? 1 : 2),
				"6 tháng %s năm %d".formatted(first ? "đầu" : "cuối", end.getYear()));
	}

	static Period year(LocalDate end) {
		return new Period(String.valueOf(end.getYear()), "Năm " + end.getYear());
	}

	/** The period a dated part is about. */
	static Period of(Type type, LocalDate end) {
		return switch (type) {
			case MONTH -> isMonthEnd(end) ? month(end) : day(end);
			case QUARTER -> endsQuarter(end) ? quarter(end) : day(end);
			case HALF_YEAR -> endsHalf(end) ? halfYear(end) : day(end);
			case YEAR -> endsYear(end) ? year(end) : day(end);
			default -> day(end);
		};
	}

	/**
	 * The largest of the periods that end on the day: ends that coincide are one
	 * occurrence.
	 */
	static Period largest(Collection<Recurrence> recurrences, LocalDate end) {
		List<Recurrence> all = List.copyOf(recurrences);
		if (all.contains(Recurrence.YEARLY) && endsYear(end)) {
			return year(end);
		}
		if (all.contains(Recurrence.NINE_MONTH) && end.getMonthValue() == 9 && isMonthEnd(end)) {
			return new Period(end.getYear() + "-9M", "9 tháng năm " + end.getYear());
		}
		if (all.contains(Recurrence.HALF_YEARLY) && endsHalf(end)) {
			return halfYear(end);
		}
		if (all.contains(Recurrence.QUARTERLY) && endsQuarter(end)) {
			return quarter(end);
		}
		return (all.contains(Recurrence.MONTHLY) && isMonthEnd(end)) ? month(end) : day(end);
	}

	private static boolean isMonthEnd(LocalDate day) {
		return day.equals(YearMonth.from(day).atEndOfMonth());
	}

	private static boolean endsQuarter(LocalDate day) {
		return day.getMonthValue() % 3 == 0 && isMonthEnd(day);
	}

	private static boolean endsHalf(LocalDate day) {
		return day.getMonthValue() % 6 == 0 && isMonthEnd(day);
	}

	private static boolean endsYear(LocalDate day) {
		return day.getMonthValue() == 12 && isMonthEnd(day);
	}

}
