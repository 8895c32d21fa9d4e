package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

/**
 * The year's duties by unit and by lateness (bảng điều hành), as far as somebody may see
 * them.
 */
@Service
public class DutyBoard {

	private static final int SOON_DAYS = 5;

	private final DutyOverview duties;

	private final PlannedDuties planned;

	private final Units units;

	private final WorkingCalendar calendar;

	private final BusinessClock clock;

	DutyBoard(DutyOverview duties, PlannedDuties planned, Units units, WorkingCalendar calendar, BusinessClock clock) {
		this.duties = duties;
		this.planned = planned;
		this.units = units;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * The board of this year.
	 * @param visible which units' duties may be seen
	 * @param search what the list is narrowed to
	 */
	public Board of(Predicate<String> visible, BoardSearch search) {
		List<Item> all = all(visible);
		List<UnitLine> byUnit = this.units.existingOn(this.clock.today())
			.stream()
			.map((unit) -> UnitLine.of(unit, all.stream().filter((item) -> item.unitId().equals(unit.id())).toList()))
			.filter((line) -> line.all() > 0)
			.sorted(Comparator.comparing(UnitLine::late).reversed())
			.toList();
		List<Item> found = search.in(all)
			.stream()
			.sorted(Comparator.comparing(Item::daysLate).reversed().thenComparing(Item::dueAt))
			.toList();
		return new Board(this.clock.today().getYear(), UnitLine.total(all), byUnit, found);
	}

	/** The whole year at a glance. */
	public YearPicture year(Predicate<String> visible) {
		return YearPicture.of(this.clock.today(), all(visible),
				this.units.existingOn(this.clock.today()).stream().map(Unit::id).toList());
	}

	/** One month of the year by its days. */
	public MonthPicture month(Predicate<String> visible, YearMonth month) {
		return MonthPicture.of(month, this.clock.today(), all(visible), this.calendar);
	}

	/** Every duty of the year that may be seen, those to be handed out later last. */
	private List<Item> all(Predicate<String> visible) {
		String year = String.valueOf(this.clock.today().getYear());
		Instant soon = this.calendar.plusWorkingDays(this.clock.today(), SOON_DAYS + 1)
			.atStartOfDay(BusinessClock.ZONE)
			.toInstant();
		return Stream
			.concat(this.duties.of(year).stream().map((line) -> item(line, state(line, soon))),
					this.planned.of(this.clock.today().getYear()).stream().map((line) -> item(line, State.PLANNED)))
			.filter((item) -> visible.test(item.unitId()))
			.toList();
	}

	private Item item(DutyOverview.Line line, State state) {
		return new Item(line, nameOf(line.unitId()), state,
				line.told().stream().map(this::nameOf).collect(Collectors.joining(", ")));
	}

	/** The day the board shows. */
	public LocalDate today() {
		return this.clock.today();
	}

	private static State state(DutyOverview.Line line, Instant soon) {
		if (line.delivered()) {
			return (line.workingDaysLate() > 0) ? State.DONE_LATE : State.DONE;
		}
		return line.late() ? State.LATE : line.dueAt().isBefore(soon) ? State.SOON : State.OPEN;
	}

	private String nameOf(String unitId) {
		return this.units.find(unitId).map(Unit::shortName).orElse(unitId);
	}

	/** The list as an Excel file. */
	public byte[] xlsx(Board board) {
		List<List<? extends @Nullable Object>> rows = new ArrayList<>();
		board.items()
			.forEach((item) -> rows.add(Arrays.asList(item.unitName(), item.line().row(), item.line().title(),
					item.line().periodName(), item.dueDay(), item.state().inWords(), item.daysLate(), item.told())));
		return new Spreadsheet().sheet("Nhiệm vụ",
				"Nhiệm vụ năm %d, lập ngày %s".formatted(board.year(), DateNames.of(this.clock.today())),
				List.of("Đơn vị", "Mục", "Nhiệm vụ", "Kỳ", "Hạn", "Tình trạng", "Số ngày làm việc trễ", "Đã báo đến"),
				new int[] { 26, 8, 60, 22, 12, 18, 12, 26 }, rows)
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
	 * @param told the units that were given it to act on, for people
	 */
	public record Item(DutyOverview.Line line, String unitName, State state, String told) {

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

		public LocalDate dueDay() {
			return LocalDate.ofInstant(this.line.dueAt(), BusinessClock.ZONE);
		}

		/** The day as people write it. */
		public String dueText() {
			return DateNames.of(dueDay());
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
	 * @param items what the search finds, the latest first
	 */
	public record Board(int year, UnitLine total, List<UnitLine> units, List<Item> items) {
	}

}
