package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;
import vn.gov.nghean.tuongduong.cchc.document.Spreadsheet;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * The year's duties by unit and by lateness (bảng điều hành), as far as somebody may see
 * them.
 */
@Service
public class DutyBoard {

	private final YearDuties duties;

	private final Units units;

	private final WorkingCalendar calendar;

	private final BusinessClock clock;

	DutyBoard(YearDuties duties, Units units, WorkingCalendar calendar, BusinessClock clock) {
		this.duties = duties;
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
		List<BoardItem> all = this.duties.of(year, visible);
		Map<String, List<BoardItem>> byUnit = all.stream().collect(Collectors.groupingBy(BoardItem::unitId));
		List<UnitLine> units = this.units.existingOn(this.clock.today())
			.stream()
			.filter((unit) -> byUnit.containsKey(unit.id()))
			.map((unit) -> UnitLine.of(unit, byUnit.getOrDefault(unit.id(), List.of())))
			.sorted(Comparator.comparing(UnitLine::late).reversed())
			.toList();
		List<BoardItem> found = search.in(all)
			.stream()
			.sorted(Comparator.comparing(BoardItem::daysLate).reversed().thenComparing(BoardItem::dueAt))
			.toList();
		int before = (int) all.stream().filter((item) -> !item.line().plan().equals(String.valueOf(year))).count();
		return new Board(year, UnitLine.total(all), units,
				all.stream().map(BoardItem::field).distinct().sorted(YearPicture.FIELDS).toList(), found, before);
	}

	/** A whole year at a glance. */
	public YearPicture year(int year, Predicate<String> visible) {
		return YearPicture.of(year, this.clock.today(), this.duties.of(year, visible),
				this.units.existingOn(this.clock.today()).stream().map(Unit::id).toList());
	}

	/** One month of the year by its days. */
	public MonthPicture month(Predicate<String> visible, YearMonth month) {
		return MonthPicture.of(month, this.clock.today(), this.duties.of(month.getYear(), visible), this.calendar);
	}

	/** The years that have something to show, this one always; the first one first. */
	public List<Integer> years() {
		return this.duties.years();
	}

	/** The day the board shows. */
	public LocalDate today() {
		return this.clock.today();
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

	/**
	 * The board.
	 *
	 * @param total all that may be seen, whatever the search
	 * @param units those with duties, the ones with most overdue first
	 * @param fields those with duties
	 * @param items what the search finds, the latest first
	 * @param before how many are open of years before
	 */
	public record Board(int year, UnitLine total, List<UnitLine> units, List<Field> fields, List<BoardItem> items,
			int before) {
	}

}
