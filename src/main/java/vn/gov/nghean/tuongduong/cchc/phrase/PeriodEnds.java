package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Recurrence;

/**
 * The ends of the periods of a year.
 */
final class PeriodEnds {

	static final String RULE = "Lặp lại, hạn là ngày cuối kỳ:";

	private PeriodEnds() {
	}

	static Draft of(Set<Recurrence> recurrence, int year) {
		return Draft.recurring(new TreeSet<>(recurrence), in(recurrence, year), RULE + " " + names(recurrence));
	}

	static List<LocalDate> in(Collection<Recurrence> recurrence, int year) {
		Set<LocalDate> days = new TreeSet<>();
		recurrence.forEach((each) -> days.addAll(of(each, year)));
		return List.copyOf(days);
	}

	private static List<LocalDate> of(Recurrence recurrence, int year) {
		return switch (recurrence) {
			case WEEKLY -> List.of();
			case MONTHLY -> everyMonths(year, 1);
			case QUARTERLY -> everyMonths(year, 3);
			case HALF_YEARLY -> everyMonths(year, 6);
			case NINE_MONTH -> List.of(LocalDate.of(year, 9, 30));
			case YEARLY -> List.of(LocalDate.of(year, 12, 31));
		};
	}

	private static List<LocalDate> everyMonths(int year, int step) {
		List<LocalDate> days = new ArrayList<>();
		for (int month = step; month <= 12; month += step) {
			days.add(YearMonth.of(year, month).atEndOfMonth());
		}
		return days;
	}

	static String names(Collection<Recurrence> recurrence) {
		return String.join(", ", new TreeSet<>(recurrence).stream().map(PeriodEnds::name).toList());
	}

	private static String name(Recurrence recurrence) {
		return switch (recurrence) {
			case WEEKLY -> "tuần";
			case MONTHLY -> "tháng";
			case QUARTERLY -> "quý";
			case HALF_YEARLY -> "6 tháng";
			case NINE_MONTH -> "9 tháng";
			case YEARLY -> "năm";
		};
	}

}
