package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.organisation.Unit;

/**
 * How a unit, or all together, stands.
 *
 * @param open handed out and not delivered, overdue ones included
 * @param planned to be handed out later
 * @param longest working days that the latest is overdue
 * @param onTime delivered on time
 * @param due delivered, or overdue
 */
public record UnitLine(String unitId, String unitName, int all, int open, int planned, int soon, int late, int longest,
		int onTime, int due) {

	static UnitLine of(Unit unit, List<BoardItem> items) {
		return of(unit.id(), unit.shortName(), items);
	}

	static UnitLine total(List<BoardItem> items) {
		return of("", "Tổng cộng", items);
	}

	private static UnitLine of(String id, String name, List<BoardItem> items) {
		int late = count(items, DutyState.LATE);
		int done = count(items, DutyState.DONE);
		int doneLate = count(items, DutyState.DONE_LATE);
		int planned = count(items, DutyState.PLANNED);
		int longest = items.stream()
			.filter((item) -> item.state() == DutyState.LATE)
			.mapToInt(BoardItem::daysLate)
			.max()
			.orElse(0);
		return new UnitLine(id, name, items.size(), items.size() - done - doneLate - planned, planned,
				count(items, DutyState.SOON), late, longest, done, done + doneLate + late);
	}

	private static int count(List<BoardItem> items, DutyState state) {
		return (int) items.stream().filter((item) -> item.state() == state).count();
	}

	/** Percent delivered on time of what was due; null before anything was. */
	public @Nullable Integer rate() {
		return (this.due == 0) ? null : Math.round(100f * this.onTime / this.due);
	}

}
