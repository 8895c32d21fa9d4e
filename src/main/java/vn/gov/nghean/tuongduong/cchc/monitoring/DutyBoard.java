package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;
import vn.gov.nghean.tuongduong.cchc.document.Spreadsheet;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOverview;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;
import vn.gov.nghean.tuongduong.cchc.plan.ComingWork;

/**
 * The year's duties by unit and by lateness (bảng điều hành), as far as somebody may see
 * them.
 */
@Service
public class DutyBoard {

	private static final int SOON_DAYS = 5;

	private final DutyOverview duties;

	private final ComingWork coming;

	private final Units units;

	private final WorkingCalendar calendar;

	private final BusinessClock clock;

	DutyBoard(DutyOverview duties, ComingWork coming, Units units, WorkingCalendar calendar, BusinessClock clock) {
		this.duties = duties;
		this.coming = coming;
		this.units = units;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * The board of a year.
	 * @param visible which units' duties may be seen
	 * @param search what the list is narrowed to
	 */
	public Board of(int year, Predicate<String> visible, BoardSearch search) {
		List<Item> all = all(year, visible);
		Map<String, List<Item>> byUnit = all.stream().collect(Collectors.groupingBy(Item::unitId));
		List<UnitLine> units = this.units.existingOn(this.clock.today())
			.stream()
			.filter((unit) -> byUnit.containsKey(unit.id()))
			.map((unit) -> UnitLine.of(unit, byUnit.getOrDefault(unit.id(), List.of())))
			.sorted(Comparator.comparing(UnitLine::late).reversed())
			.toList();
		List<Item> found = search.in(all)
			.stream()
			.sorted(Comparator.comparing(Item::daysLate).reversed().thenComparing(Item::dueAt))
			.toList();
		int before = (int) all.stream().filter((item) -> !item.line().plan().equals(String.valueOf(year))).count();
		return new Board(year, UnitLine.total(all), units,
				all.stream().map(Item::field).distinct().sorted(YearPicture.FIELDS).toList(), found, before);
	}

	/** A whole year at a glance. */
	public YearPicture year(int year, Predicate<String> visible) {
		return YearPicture.of(year, this.clock.today(), all(year, visible),
				this.units.existingOn(this.clock.today()).stream().map(Unit::id).toList());
	}

	/** One month of the year by its days. */
	public MonthPicture month(Predicate<String> visible, YearMonth month) {
		return MonthPicture.of(month, this.clock.today(), all(month.getYear(), visible), this.calendar);
	}

	/** The years that have something to show, this one always; the first one first. */
	public List<Integer> years() {
		int today = this.clock.today().getYear();
		return Stream
			.of(this.duties.years().stream(), Stream.of(today),
					this.coming.of(today + 1).stream().map((ahead) -> today + 1))
			.flatMap((some) -> some)
			.filter((year) -> year <= today + 1)
			.distinct()
			.sorted()
			.toList();
	}

	/**
	 * Every duty of a year that may be seen, those to be handed out later last. What is
	 * open of the years before belongs to this one's: nothing gets lost at the turn of
	 * the year.
	 */
	private List<Item> all(int year, Predicate<String> visible) {
		// Read before the records: what is handed out meanwhile is in both, never in
		// none.
		Optional<ComingWork.Outlook> ahead = this.coming.of(year);
		List<DutyOverview.Line> handedOut = this.duties.of(String.valueOf(year));
		List<DutyOverview.Line> before = (year == this.clock.today().getYear()) ? this.duties.openBefore(year)
				: List.of();
		Set<String> known = handedOut.stream().map(DutyOverview.Line::key).collect(Collectors.toSet());
		Stream<DutyOverview.Line> planned = ahead.stream()
			.flatMap((outlook) -> outlook.coming().stream())
			.map((each) -> DutyOverview.Line.ahead(String.valueOf(year), each.row(), each.part(), each.title(),
					each.unitId(), each.period(), each.periodName(), each.startAt(), each.dueAt()))
			.filter((line) -> !known.contains(line.key()));
		Map<String, String> groups = ahead.map(ComingWork.Outlook::groups).orElse(Map.of());
		Map<String, String> titles = ahead.map(ComingWork.Outlook::titles).orElse(Map.of());
		Instant soon = this.calendar.plusWorkingDays(this.clock.today(), SOON_DAYS + 1)
			.atStartOfDay(BusinessClock.ZONE)
			.toInstant();
		return Stream.concat(Stream.concat(before.stream(), handedOut.stream()), planned)
			.filter((line) -> visible.test(line.unitId()))
			.map((line) -> item(line, Field.of(line, groups, titles), state(line, soon)))
			.toList();
	}

	private Item item(DutyOverview.Line line, Field field, State state) {
		return new Item(line, this.units.shortNameOf(line.unitId()), field, state,
				LocalDate.ofInstant(line.dueAt(), BusinessClock.ZONE),
				line.told().stream().map(this.units::shortNameOf).collect(Collectors.joining(", ")));
	}

	/** The day the board shows. */
	public LocalDate today() {
		return this.clock.today();
	}

	private static State state(DutyOverview.Line line, Instant soon) {
		if (line.id() == 0) {
			return State.PLANNED;
		}
		if (line.delivered()) {
			return (line.workingDaysLate() > 0) ? State.DONE_LATE : State.DONE;
		}
		return line.late() ? State.LATE : line.dueAt().isBefore(soon) ? State.SOON : State.OPEN;
	}

	/** The list as an Excel file. */
	public byte[] xlsx(Board board) {
		List<List<? extends @Nullable Object>> rows = new ArrayList<>();
		board.items()
			.forEach((item) -> rows.add(Arrays.asList(item.unitName(), item.field().name(), item.line().row(),
					item.line().title(), item.line().periodName(), item.dueDay(), item.state().inWords(),
					item.daysLate(), item.told())));
		return new Spreadsheet()
			.sheet("Nhiệm vụ", "Nhiệm vụ năm %d, lập ngày %s".formatted(board.year(), DateNames.of(this.clock.today())),
					List.of("Đơn vị", "Lĩnh vực", "Mục", "Nhiệm vụ", "Kỳ", "Hạn", "Tình trạng", "Số ngày làm việc trễ",
							"Đã báo đến"),
					new int[] { 26, 30, 8, 60, 22, 12, 18, 12, 26 }, rows)
			.toXlsx();
	}

	/** How a duty stands. */
	public enum State {

		LATE("quá hạn"),
		/** Due within five working days. */
		SOON("sắp đến hạn"), OPEN("đang làm"),
		/** The plan will hand it out later. */
		PLANNED("chưa giao"), DONE_LATE("nộp trễ"), DONE("nộp đúng hạn");

		private final String words;

		State(String words) {
			this.words = words;
		}

		public String inWords() {
			return this.words;
		}

	}

	/**
	 * A duty on the board.
	 *
	 * @param dueDay the day of its deadline
	 * @param told the units that were given it to act on, for people
	 */
	public record Item(DutyOverview.Line line, String unitName, Field field, State state, LocalDate dueDay,
			String told) {

		public String unitId() {
			return this.line.unitId();
		}

		/** What is searched. */
		String words() {
			return "%s %s %s %s".formatted(this.unitName, this.line.row(), this.line.title(), this.line.periodName());
		}

		public int daysLate() {
			return this.line.workingDaysLate();
		}

		public Instant dueAt() {
			return this.line.dueAt();
		}

		/** The day as people write it. */
		public String dueText() {
			return DateNames.of(this.dueDay);
		}

	}

	/**
	 * How a unit, or all together, stands.
	 *
	 * @param open handed out and not delivered, overdue ones included
	 * @param planned to be handed out later
	 * @param longest working days that the latest is overdue
	 * @param onTime delivered on time
	 * @param due delivered, or overdue
	 */
	public record UnitLine(String unitId, String unitName, int all, int open, int planned, int soon, int late,
			int longest, int onTime, int due) {

		static UnitLine of(Unit unit, List<Item> items) {
			return of(unit.id(), unit.shortName(), items);
		}

		static UnitLine total(List<Item> items) {
			return of("", "Tổng cộng", items);
		}

		private static UnitLine of(String id, String name, List<Item> items) {
			int late = count(items, State.LATE);
			int done = count(items, State.DONE);
			int doneLate = count(items, State.DONE_LATE);
			int planned = count(items, State.PLANNED);
			int longest = items.stream()
				.filter((item) -> item.state() == State.LATE)
				.mapToInt(Item::daysLate)
				.max()
				.orElse(0);
			return new UnitLine(id, name, items.size(), items.size() - done - doneLate - planned, planned,
					count(items, State.SOON), late, longest, done, done + doneLate + late);
		}

		private static int count(List<Item> items, State state) {
			return (int) items.stream().filter((item) -> item.state() == state).count();
		}

		/** Percent delivered on time of what was due; null before anything was. */
		public @Nullable Integer rate() {
			return (this.due == 0) ? null : Math.round(100f * this.onTime / this.due);
		}

	}

	/**
	 * The board.
	 *
	 * @param total all that may be seen, whatever the search
	 * @param units those with duties, the ones with most overdue first
	 * @param fields those with duties
	 * @param items what the search finds, the latest first
	 * @param before how many are open of years before
	 */
	public record Board(int year, UnitLine total, List<UnitLine> units, List<Field> fields, List<Item> items,
			int before) {
	}

}
