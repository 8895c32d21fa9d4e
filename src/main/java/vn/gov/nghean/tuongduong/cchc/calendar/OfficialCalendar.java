package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The calendar that certain announcements give; it never changes.
 */
class OfficialCalendar implements WorkingCalendar {

	private final Map<LocalDate, CalendarDay> days;

	private final LocalClosings closings;

	OfficialCalendar(List<CalendarDay> days) {
		this(days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::date, Function.identity())),
				LocalClosings.NONE);
	}

	private OfficialCalendar(Map<LocalDate, CalendarDay> days, LocalClosings closings) {
		this.days = days;
		this.closings = closings;
	}

	@Override
	public OfficialCalendar closedAlso(LocalClosings more) {
		return new OfficialCalendar(this.days,
				(day) -> Stream.concat(this.closings.on(day).stream(), more.on(day).stream()).toList());
	}

	/** The days singled out, by date. */
	Map<LocalDate, CalendarDay> days() {
		return this.days;
	}

	static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
	}

	/** The halves of a day that are worked. */
	Set<HalfDay> workedHalves(LocalDate day) {
		CalendarDay special = this.days.get(day);
		boolean worked = (special != null) ? special.worked() : !isWeekend(day);
		Set<HalfDay> halves = worked ? EnumSet.allOf(HalfDay.class) : EnumSet.noneOf(HalfDay.class);
		halves.removeAll(this.closings.closedHalves(day));
		return halves;
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return !workedHalves(day).isEmpty();
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
		return plusWorkingDays((n < 0) ? month.plusMonths(1).atDay(1) : month.atDay(1).minusDays(1), n);
	}

	@Override
	public LocalDate lastWorkingDayOf(YearMonth month) {
		return onOrBefore(month.atEndOfMonth());
	}

	@Override
	public List<String> rows(LocalDate from, LocalDate to) {
		return Stream.iterate(from, (day) -> !day.isAfter(to), (day) -> day.plusDays(1))
			.flatMap((day) -> Stream.concat(Stream.ofNullable(this.days.get(day)), this.closings.on(day).stream()))
			.map(Object::toString)
			.toList();
	}

	@Override
	public List<String> doubts(LocalDate from, LocalDate to) {
		return IntStream.rangeClosed(from.getYear(), to.getYear())
			.mapToObj(this::doubt)
			.filter((doubt) -> !doubt.isEmpty())
			.toList();
	}

	private String doubt(int year) {
		Set<CalendarDay.Status> known = this.days.values()
			.stream()
			.filter((day) -> day.date().getYear() == year)
			.map(CalendarDay::status)
			.collect(Collectors.toSet());
		if (known.isEmpty()) {
			return "lịch nghỉ năm %d chưa được nhập".formatted(year);
		}
		return known.contains(CalendarDay.Status.ESTIMATED) ? "lịch nghỉ năm %d mới là dự kiến".formatted(year) : "";
	}

}
