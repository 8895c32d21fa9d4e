package vn.gov.nghean.tuongduong.cchc.monitoring.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.gov.nghean.tuongduong.cchc.monitoring.BoardSearch;
import vn.gov.nghean.tuongduong.cchc.monitoring.BoardItem;
import vn.gov.nghean.tuongduong.cchc.monitoring.DutyBoard;
import vn.gov.nghean.tuongduong.cchc.monitoring.DutyState;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Overdue work and work at risk, for Cockpit's page of them.
 */
@RestController
class OverdueController {

	private static final Set<DutyState> SHOWN = Set.of(DutyState.LATE, DutyState.SOON);

	private final DutyBoard boards;

	private final Units units;

	private final UnitAccess access;

	OverdueController(DutyBoard boards, Units units, UnitAccess access) {
		this.boards = boards;
		this.units = units;
		this.access = access;
	}

	@GetMapping("/api/overdue")
	Overdue overdue(Authentication user) {
		if (!this.access.watches(user)) {
			throw new AccessDeniedException("overdue work of every unit");
		}
		DutyBoard.Board board = this.boards.of(this.boards.today().getYear(), (unit) -> true, BoardSearch.EVERYTHING);
		return new Overdue(board.year(),
				board.items().stream().filter((item) -> SHOWN.contains(item.state())).map(Work::of).toList(),
				this.units.existingOn(this.boards.today())
					.stream()
					.map((unit) -> new Choice(unit.id(), unit.shortName()))
					.toList(),
				this.access.keepsPlan(user), this.access.keepsPlan(user) || this.access.isLeader(user));
	}

	/**
	 * @param works the latest first
	 * @param units whom work can be given to
	 * @param changes whether the person may extend, reassign and withdraw
	 * @param reminds whether they may urge
	 */
	record Overdue(int year, List<Work> works, List<Choice> units, boolean changes, boolean reminds) {
	}

	/**
	 * A duty.
	 *
	 * @param field the group of the plan, such as {@code II}
	 * @param level how many have been told that it is overdue
	 * @param changeable whether its deadline and unit can be changed
	 */
	record Work(long id, String unitId, String unit, String field, String row, String title, String period,
			Instant dueAt, boolean late, int daysLate, int level, String told, boolean changeable,
			@Nullable String processInstanceId) {

		static Work of(BoardItem item) {
			var line = item.line();
			return new Work(line.id(), line.unitId(), item.unitName(), line.row().split("\\.", 2)[0], line.row(),
					line.title(), line.periodName(), line.dueAt(), line.late(), line.workingDaysLate(),
					line.told().size(), item.told(), line.changeable(), line.processInstanceId());
		}

	}

	record Choice(String id, String name) {
	}

}
