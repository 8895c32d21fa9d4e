package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOverview;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;
import vn.gov.nghean.tuongduong.cchc.plan.ComingWork;

/**
 * The duties of a year, handed out or still to be, as the board shows them.
 */
@Component
class YearDuties {

	private static final int SOON_DAYS = 5;

	private final DutyOverview duties;

	private final ComingWork coming;

	private final Units units;

	private final WorkingCalendar calendar;

	private final BusinessClock clock;

	YearDuties(DutyOverview duties, ComingWork coming, Units units, WorkingCalendar calendar, BusinessClock clock) {
		this.duties = duties;
		this.coming = coming;
		this.units = units;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * Every duty of a year that may be seen, those to be handed out later last. What is
	 * open of the years before belongs to this one's: nothing gets lost at the turn of
	 * the year.
	 */
	List<BoardItem> of(int year, Predicate<String> visible) {
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

	/** The years that have something to show, this one always; the first one first. */
	List<Integer> years() {
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

	private BoardItem item(DutyOverview.Line line, Field field, DutyState state) {
		return new BoardItem(line, this.units.shortNameOf(line.unitId()), field, state,
				LocalDate.ofInstant(line.dueAt(), BusinessClock.ZONE),
				line.told().stream().map(this.units::shortNameOf).collect(Collectors.joining(", ")));
	}

	private static DutyState state(DutyOverview.Line line, Instant soon) {
		if (line.id() == 0) {
			return DutyState.PLANNED;
		}
		if (line.delivered()) {
			return (line.workingDaysLate() > 0) ? DutyState.DONE_LATE : DutyState.DONE;
		}
		return line.late() ? DutyState.LATE : line.dueAt().isBefore(soon) ? DutyState.SOON : DutyState.OPEN;
	}

}
