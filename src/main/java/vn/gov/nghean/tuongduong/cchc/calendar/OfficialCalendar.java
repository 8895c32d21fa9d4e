package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The calendar the announcements give.
 */
class OfficialCalendar implements WorkingCalendar {

	private final Map<LocalDate, CalendarDay> days;

	private final Set<Integer> years;

	OfficialCalendar(List<CalendarDay> days) {
		this.days = days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, Function.identity()));
		this.years = days.stream().map((day) -> day.date().getYear()).collect(Collectors.toUnmodifiableSet());
	}

	/** What the announcements say of a day, if anything. */
	Optional<CalendarDay> find(LocalDate day) {
		return Optional.ofNullable(this.days.get(day));
	}

	/** Whether the days off of that year are loaded. */
	boolean covers(int year) {
		return this.years.contains(year);
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		CalendarDay special = this.days.get(day);
		if (special != null) {
			return special.worked();
		}
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

	@Override
	public LocalDate onOrBefore(LocalDate day) {
		LocalDate candidate = day;
		while (!isWorkingDay(candidate)) {
			candidate = candidate.minusDays(1);
		}
		return candidate;
	}

	@Override
	public LocalDate onOrAfter(LocalDate day) {
		LocalDate candidate = day;
		while (!isWorkingDay(candidate)) {
			candidate = candidate.plusDays(1);
		}
		return candidate;
	}

	@Override
	public LocalDate plusWorkingDays(LocalDate from, int count) {
		LocalDate day = from;
		for (int i = 0; i < count; i++) {
			day = onOrAfter(day.plusDays(1));
		}
		for (int i = 0; i > count; i--) {
			day = onOrBefore(day.minusDays(1));
		}
		return day;
	}

	@Override
	public int workingDaysBetween(LocalDate from, LocalDate to) {
		return (int) from.plusDays(1)
			.datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
			.filter(this::isWorkingDay)
			.count();
	}

	@Override
	public LocalDate nthWorkingDayOf(YearMonth month, int n) {
		return plusWorkingDays(month.atDay(1).minusDays(1), n);
	}

	@Override
	public LocalDate lastWorkingDayOf(YearMonth month) {
		return onOrBefore(month.atEndOfMonth());
	}

}
