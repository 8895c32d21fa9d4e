package vn.gov.nghean.tuongduong.cchc.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.DeadlineMove;
import vn.gov.nghean.tuongduong.cchc.calendar.DeadlineMoves;
import vn.gov.nghean.tuongduong.cchc.calendar.Recount;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitDays;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * What other meetings and closings of units would mean: meetings on other days, and
 * deadlines of work under way that move.
 */
@Component
class UnitDayConsequences {

	private static final int MONTHS = 12;

	private static final int MOST_TOLD = 10;

	private static final int MOST_MEETINGS = 5;

	private final UnitDays unitDays;

	private final Units units;

	private final DeadlineMoves moves;

	private final BusinessClock clock;

	UnitDayConsequences(UnitDays unitDays, Units units, DeadlineMoves moves, BusinessClock clock) {
		this.unitDays = unitDays;
		this.units = units;
		this.moves = moves;
		this.clock = clock;
	}

	/**
	 * Refuses rules by which a meeting that is still to come would have been held before
	 * today.
	 */
	void refusePast(String file, Recount recount) {
		LocalDate today = this.clock.today();
		YearMonth month = YearMonth.from(today);
		List<String> faults = new ArrayList<>();
		for (Unit unit : this.units.existingOn(today)) {
			recount.after(() -> meeting(unit, month))
				.filter((now) -> now.isBefore(today))
				.ifPresent((now) -> recount.before(() -> meeting(unit, month))
					.filter((old) -> !old.isBefore(today))
					.ifPresent((old) -> faults.add(
							"Tệp %s: cuộc họp tháng %s của %s chưa diễn ra (%s), theo lịch này lại rơi vào %s, đã qua; hãy ghi «Từ ngày» %s"
								.formatted(file, DateNames.of(month), unit.shortName(), DateNames.of(old),
										DateNames.of(now), DateNames.of(month.plusMonths(1).atDay(1))))));
		}
		if (!faults.isEmpty()) {
			throw new TableFaults(faults);
		}
	}

	/** The meetings of this month and later ones that their units moved themselves. */
	List<String> movedMeetings() {
		List<String> told = this.unitDays.movedFrom(YearMonth.from(this.clock.today()))
			.stream()
			.map((meeting) -> "%s tháng %s sang %s".formatted(this.units.shortNameOf(meeting.unitId()),
					DateNames.of(meeting.month()), DateNames.of(meeting.day())))
			.toList();
		return told.isEmpty() ? List.of()
				: List.of("Đơn vị đã tự dời cuộc họp, giữ nguyên khi lịch đổi: %s.".formatted(String.join("; ", told)));
	}

	/** In Vietnamese, the running work first. */
	List<String> of(Recount recount) {
		List<String> told = new ArrayList<>();
		List<DeadlineMove> moving = this.moves.preview(recount);
		told.add(moving.isEmpty() ? "Không có hạn nào của việc đang làm phải dời."
				: "%d hạn của việc đang làm dời theo:".formatted(moving.size()));
		moving.stream().limit(MOST_TOLD).map(UnitDayConsequences::told).forEach(told::add);
		if (moving.size() > MOST_TOLD) {
			told.add("Và %d hạn nữa.".formatted(moving.size() - MOST_TOLD));
		}
		List<String> meetings = meetings(recount);
		if (!meetings.isEmpty()) {
			told.addAll(meetings);
			told.add(
					"Bảng rà soát công việc cá nhân phải công bố trước cuộc họp: kỳ rà soát chưa mở sẽ mở và đến hạn theo ngày họp mới.");
		}
		return told;
	}

	private static String told(DeadlineMove move) {
		return "%s, %s %s: %s từ %s sang %s.".formatted(move.unit(), move.row(), move.period(), move.what(),
				DateNames.of(move.from()), DateNames.of(move.to()));
	}

	/** The meetings of the coming months that are held on another day. */
	private List<String> meetings(Recount recount) {
		Map<Moved, List<String>> moved = new LinkedHashMap<>();
		YearMonth first = YearMonth.from(this.clock.today());
		Stream.iterate(first, (month) -> month.plusMonths(1)).limit(MONTHS).forEach((month) -> {
			for (Unit unit : this.units.existingOn(this.clock.today())) {
				Optional<LocalDate> old = recount.before(() -> meeting(unit, month));
				Optional<LocalDate> now = recount.after(() -> meeting(unit, month));
				if (!old.equals(now)) {
					moved.computeIfAbsent(new Moved(month, shown(old), shown(now)), (key) -> new ArrayList<>())
						.add(unit.shortName());
				}
			}
		});
		List<String> told = new ArrayList<>();
		moved.forEach((move, names) -> {
			if (told.size() < MOST_MEETINGS) {
				told.add("Họp tháng %s của %s: từ %s sang %s.".formatted(
						DateNames.of(move.month()), (names.size() > 1)
								? "%d đơn vị (%s)".formatted(names.size(), Consequences.some(names)) : names.get(0),
						move.from(), move.to()));
			}
		});
		if (moved.size() > MOST_MEETINGS) {
			told.add("Và %d thay đổi ngày họp nữa trong %d tháng tới.".formatted(moved.size() - MOST_MEETINGS, MONTHS));
		}
		return told;
	}

	/** The day of a unit's meeting; nothing in a month without any rule. */
	private Optional<LocalDate> meeting(Unit unit, YearMonth month) {
		try {
			return Optional.of(this.unitDays.meetingOf(unit.id(), month).day());
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static String shown(Optional<LocalDate> day) {
		return day.map(DateNames::withWeekday).orElse("chưa định ngày");
	}

	/** Moves what moves, in the caller's transaction. */
	void carryOut(Recount recount) {
		this.moves.carryOut(recount);
	}

	/** Once the rules are in force. */
	void catchUp(Recount recount) {
		this.moves.catchUp(recount);
	}

	private record Moved(YearMonth month, String from, String to) {
	}

}
