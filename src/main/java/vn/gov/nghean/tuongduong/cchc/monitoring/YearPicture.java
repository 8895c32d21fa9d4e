package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A year of duties as pictures: the plan's rows over its months, its units over its
 * weeks, the rate of what was on time month by month.
 *
 * @param trend of each month up to today's
 * @param rows the plan's rows and the duties beside it, a cell a month
 * @param weeks the first days of the weeks
 * @param units each unit, a cell a week
 */
public record YearPicture(int year, List<DueCount> trend, List<Line> rows, List<LocalDate> weeks, List<Line> units) {

	/**
	 * @param units ids of the units in their official order
	 */
	static YearPicture of(LocalDate today, List<DutyBoard.Item> items, List<String> units) {
		int year = today.getYear();
		List<YearMonth> months = IntStream.rangeClosed(1, 12).mapToObj((month) -> YearMonth.of(year, month)).toList();
		List<LocalDate> weeks = weeks(year);
		Function<List<DutyBoard.Item>, List<DueCount>> byMonth = (some) -> months.stream()
			.map((month) -> DueCount.of(month.atDay(1), month.atEndOfMonth(), some))
			.toList();
		Function<List<DutyBoard.Item>, List<DueCount>> byWeek = (
				some) -> weeks.stream().map((monday) -> DueCount.of(monday, monday.plusDays(6), some)).toList();
		return new YearPicture(year, byMonth.apply(items).subList(0, today.getMonthValue()),
				lines(items, (item) -> item.line().row(),
						(item) -> "%s %s".formatted(item.line().row(), item.line().title()), byMonth,
						YearPicture::compare),
				weeks, lines(items, DutyBoard.Item::unitId, DutyBoard.Item::unitName, byWeek,
						Comparator.comparing(units::indexOf)));
	}

	private static List<LocalDate> weeks(int year) {
		List<LocalDate> weeks = new ArrayList<>();
		LocalDate monday = LocalDate.of(year, 1, 1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		for (; monday.getYear() <= year; monday = monday.plusWeeks(1)) {
			weeks.add(monday);
		}
		return weeks;
	}

	private static List<Line> lines(List<DutyBoard.Item> items, Function<DutyBoard.Item, String> key,
			Function<DutyBoard.Item, String> name, Function<List<DutyBoard.Item>, List<DueCount>> cells,
			Comparator<String> order) {
		Map<String, List<DutyBoard.Item>> grouped = items.stream()
			.collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
		return grouped.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey(order))
			.map((each) -> new Line(each.getKey(), name.apply(each.getValue().get(0)), cells.apply(each.getValue())))
			.toList();
	}

	/** Rows as the plan orders them: IV.10 after IV.9, V after IV. */
	private static int compare(String one, String other) {
		String[] left = one.split("\\.");
		String[] right = other.split("\\.");
		for (int at = 0; at < Math.min(left.length, right.length); at++) {
			int order = (left[at].matches("\\d+") && right[at].matches("\\d+"))
					? Integer.compare(Integer.parseInt(left[at]), Integer.parseInt(right[at]))
					: ordinal(left[at]).compareTo(ordinal(right[at]));
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(left.length, right.length);
	}

	/** Roman numerals as letters that sort as they count; anything else as it is. */
	private static String ordinal(String part) {
		int at = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X").indexOf(part);
		return (at < 0) ? part : "%02d".formatted(at);
	}

	/**
	 * A row of a picture.
	 *
	 * @param key row of the plan, or id of the unit
	 */
	public record Line(String key, String name, List<DueCount> cells) {
	}

}
