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
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * A year of duties as pictures: the plan's rows over its months in halves, its units over
 * its weeks, the rates of what was on time month by month.
 *
 * @param months the months that have begun
 * @param total what was on time of all
 * @param fields the same by field
 * @param rates the same by unit
 * @param rows the plan's rows and the duties beside it, a cell half a month
 * @param weeks the first days of the weeks
 * @param units each unit, a cell a week
 */
public record YearPicture(int year, List<YearMonth> months, Rate total, List<Rate> fields, List<Rate> rates,
		List<Bar> rows, List<LocalDate> weeks, List<Line> units) {

	/** The plan's groups as it orders them, then what runs beside it. */
	static final Comparator<Field> FIELDS = Comparator.comparing((Field field) -> !field.key().matches("[IVX]+"))
		.thenComparing(Field::key, YearPicture::compare);

	private static final int HALF = 15;

	/**
	 * @param units ids of the units in their official order
	 */
	static YearPicture of(int year, LocalDate today, List<BoardItem> items, List<String> units) {
		int begun = (today.getYear() < year) ? 0 : (today.getYear() > year) ? 12 : today.getMonthValue();
		List<YearMonth> months = IntStream.rangeClosed(1, begun)
			.mapToObj((month) -> YearMonth.of(year, month))
			.toList();
		List<LocalDate> weeks = weeks(year);
		List<List<BoardItem>> byUnit = grouped(items, BoardItem::unitId,
				Comparator.comparing((BoardItem item) -> units.indexOf(item.unitId())));
		return new YearPicture(year, months, rate("", "Tất cả", year, months, items),
				grouped(items, (item) -> item.field().key(), Comparator.comparing(BoardItem::field, FIELDS)).stream()
					.map((some) -> rate(some.get(0).field().key(), some.get(0).field().name(), year, months, some))
					.toList(),
				byUnit.stream()
					.map((some) -> rate(some.get(0).unitId(), some.get(0).unitName(), year, months, some))
					.toList(),
				grouped(items, (item) -> item.line().row(),
						Comparator.comparing((BoardItem item) -> item.line().row(), YearPicture::compare))
					.stream()
					.map((some) -> bar(year, some))
					.toList(),
				weeks, byUnit.stream().map((some) -> line(weeks, some)).toList());
	}

	private static List<LocalDate> weeks(int year) {
		List<LocalDate> weeks = new ArrayList<>();
		LocalDate monday = LocalDate.of(year, 1, 1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		for (; monday.getYear() <= year; monday = monday.plusWeeks(1)) {
			weeks.add(monday);
		}
		return weeks;
	}

	private static List<List<BoardItem>> grouped(List<BoardItem> items, Function<BoardItem, String> key,
			Comparator<BoardItem> order) {
		Map<String, List<BoardItem>> grouped = items.stream()
			.collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
		return grouped.values()
			.stream()
			.sorted(Comparator.comparing((List<BoardItem> some) -> some.get(0), order))
			.toList();
	}

	private static Rate rate(String key, String name, int year, List<YearMonth> months, List<BoardItem> items) {
		DueDays days = new DueDays(items);
		return new Rate(key, name,
				months.stream().map((month) -> DueCount.of(month.atDay(1), month.atEndOfMonth(), days)).toList(),
				DueCount.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), days));
	}

	private static Bar bar(int year, List<BoardItem> items) {
		DueDays days = new DueDays(items);
		List<Cell> cells = new ArrayList<>();
		for (int month = 1; month <= 12; month++) {
			YearMonth whole = YearMonth.of(year, month);
			cells.add(cell(whole.atDay(1), whole.atDay(HALF), days, items));
			cells.add(cell(whole.atDay(HALF + 1), whole.atEndOfMonth(), days, items));
		}
		BoardItem first = items.get(0);
		return new Bar(first.line().row(), "%s %s".formatted(first.line().row(), first.line().title()), cells);
	}

	private static Cell cell(LocalDate from, LocalDate to, DueDays days, List<BoardItem> items) {
		boolean runs = items.stream()
			.anyMatch((item) -> item.dueDay().isAfter(to)
					&& !LocalDate.ofInstant(item.line().startAt(), BusinessClock.ZONE).isAfter(to));
		return new Cell(DueCount.of(from, to, days), runs);
	}

	private static Line line(List<LocalDate> weeks, List<BoardItem> items) {
		DueDays days = new DueDays(items);
		return new Line(items.get(0).unitId(), items.get(0).unitName(),
				weeks.stream().map((monday) -> DueCount.of(monday, monday.plusDays(6), days)).toList());
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
	 * A unit over the weeks.
	 *
	 * @param key id of the unit
	 */
	public record Line(String key, String name, List<DueCount> cells) {
	}

	/**
	 * A row of the plan over the months' halves.
	 *
	 * @param key code of the row
	 */
	public record Bar(String key, String name, List<Cell> cells) {
	}

	/**
	 * Half a month of a row.
	 *
	 * @param runs whether something is under way in it that is due later
	 */
	public record Cell(DueCount due, boolean runs) {

		public String look() {
			return (this.due.all() == 0 && this.runs) ? "runs" : this.due.look();
		}

	}

	/**
	 * What was on time month by month.
	 *
	 * @param key key of the field or id of the unit; blank for all
	 * @param whole of the whole year
	 */
	public record Rate(String key, String name, List<DueCount> months, DueCount whole) {

		/**
		 * How the last month with a rate compares with the one before; null for neither.
		 */
		public @Nullable Integer change() {
			List<Integer> rates = this.months.stream().map(DueCount::rate).filter(Objects::nonNull).toList();
			return (rates.size() < 2) ? null : rates.get(rates.size() - 1) - rates.get(rates.size() - 2);
		}

		/** The same in words. */
		public String trend() {
			Integer change = change();
			return (change == null) ? "–" : (change == 0) ? "giữ nguyên"
					: "%s %d".formatted((change > 0) ? "tăng" : "giảm", Math.abs(change));
		}

	}

}
