package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;

/**
 * A month of deadlines as a calendar.
 *
 * @param weeks from Monday to Sunday
 */
public record MonthPicture(YearMonth month, List<List<Day>> weeks) {

	static MonthPicture of(YearMonth month, LocalDate today, List<BoardItem> items, WorkingCalendar calendar) {
		DueDays days = new DueDays(items);
		List<List<Day>> weeks = new ArrayList<>();
		LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
			weeks.add(IntStream.range(0, 7).mapToObj(monday::plusDays).map((day) -> {
				List<BoardItem> due = days.within(day, day);
				return new Day(day, YearMonth.from(day).equals(month), calendar.isWorkingDay(day), day.equals(today),
						DueCount.of(day, day, days),
						due.stream().map((item) -> item.line().row()).distinct().sorted().toList());
			}).toList());
		}
		return new MonthPicture(month, weeks);
	}

	/** {@code Tháng 02/2024}. */
	public String name() {
		return "Tháng " + DateNames.of(this.month);
	}

	/**
	 * A day.
	 *
	 * @param inMonth whether it belongs to the month
	 * @param worked whether it is a working day
	 * @param rows the plan's rows with something due on it
	 */
	public record Day(LocalDate day, boolean inMonth, boolean worked, boolean today, DueCount due, List<String> rows) {
	}

}
