package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.duty.DutyView;
import vn.gov.nghean.tuongduong.cchc.duty.EscalationOverview;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * What has gone up: to whom, at which level, for which step that is overdue, and what was
 * ordered.
 */
@Service
public class EscalationBoard {

	private static final String PATH = "/dieu-hanh/chuyen-cap";

	private final EscalationOverview escalations;

	private final Units units;

	private final BusinessClock clock;

	EscalationBoard(EscalationOverview escalations, Units units, BusinessClock clock) {
		this.escalations = escalations;
		this.units = units;
		this.clock = clock;
	}

	/**
	 * The page of a year.
	 * @param visible which units' duties may be seen
	 * @param watches whether a duty leads to Cockpit
	 * @param level the highest level that was told, from 1; null for all
	 */
	public BoardPart of(int year, Predicate<String> visible, boolean watches, @Nullable Integer level) {
		List<String> levels = this.escalations.levels();
		List<EscalationOverview.Raised> all = year(year, visible);
		List<List<BoardTable.Cell>> rows = new ArrayList<>();
		for (int at = 0; at < levels.size(); at++) {
			String name = levels.get(at);
			int count = (int) all.stream().filter((raised) -> highest(raised, levels) == levels.indexOf(name)).count();
			rows.add(BoardTable.row("%d. %s".formatted(at + 1, name),
					BoardTable.count(count, "%s?nam=%d&cap=%d".formatted(PATH, year, at + 1))));
		}
		boolean known = level != null && level >= 1 && level <= levels.size();
		List<EscalationOverview.Raised> listed = all.stream()
			.filter((raised) -> !known || highest(raised, levels) == Objects.requireNonNull(level) - 1)
			.toList();
		return new BoardPart("Việc quá hạn đã chuyển cấp", "Mỗi việc tính ở cấp cao nhất đã được báo.",
				new BoardTable("Theo cấp", List.of("Cấp cao nhất đã báo", "Số việc"), new int[2], rows),
				list(listed, watches,
						known ? "Đã báo đến cấp " + levels.get(Objects.requireNonNull(level) - 1) : "Mọi cấp"),
				List.of());
	}

	/** What the first page says. */
	public BoardPart.Sum sum(int year, Predicate<String> visible) {
		List<String> levels = this.escalations.levels();
		List<EscalationOverview.Raised> all = year(year, visible);
		int top = levels.size() - 1;
		return new BoardPart.Sum("Việc quá hạn đã chuyển cấp", PATH + "?nam=" + year, List.of(
				new BoardPart.Number(String.valueOf(all.size()), "việc, mọi cấp", PATH + "?nam=" + year),
				new BoardPart.Number(
						String.valueOf(all.stream().filter((raised) -> highest(raised, levels) == top).count()),
						"đã báo đến " + lowered(levels.get(top)), "%s?nam=%d&cap=%d".formatted(PATH, year, top + 1))));
	}

	private static String lowered(String name) {
		return Character.toLowerCase(name.charAt(0)) + name.substring(1);
	}

	/** What went up of years before stands with this year's. */
	private List<EscalationOverview.Raised> year(int year, Predicate<String> visible) {
		String plan = String.valueOf(year);
		boolean now = year == this.clock.today().getYear();
		return this.escalations.of(year)
			.stream()
			.filter((raised) -> now || raised.plan().equals(plan))
			.filter((raised) -> visible.test(raised.unitId())
					|| raised.steps().stream().anyMatch((step) -> step.unitId() != null && visible.test(step.unitId())))
			.toList();
	}

	private static int highest(EscalationOverview.Raised raised, List<String> levels) {
		return raised.told().stream().mapToInt((told) -> levels.indexOf(told.level())).max().orElse(0);
	}

	private BoardTable list(List<EscalationOverview.Raised> all, boolean watches, String title) {
		List<List<BoardTable.Cell>> rows = all.stream()
			.map((raised) -> BoardTable.row(this.units.shortNameOf(raised.unitId()), raised.row(),
					new BoardTable.Cell(raised.title(), (watches && raised.processInstanceId() != null)
							? "/camunda/app/cockpit/default/#/process-instance/" + raised.processInstanceId() : null),
					raised.periodName(), raised.steps().stream().map(this::why).collect(Collectors.joining("; ")),
					raised.told().stream().map(this::told).collect(Collectors.joining("; ")),
					raised.measures().isEmpty() ? "chưa ghi"
							: raised.measures()
								.stream()
								.map(EscalationBoard::measure)
								.collect(Collectors.joining("; "))))
			.toList();
		return new BoardTable(title,
				List.of("Đơn vị", "Mục", "Nhiệm vụ", "Kỳ", "Bước quá hạn", "Đã báo", "Biện pháp đã ghi"),
				new int[] { 26, 8, 50, 20, 46, 60, 50 }, rows);
	}

	private String why(EscalationOverview.LateStep step) {
		return "%s%s, hạn %s, quá hạn %s".formatted(step.name(),
				(step.unitId() != null) ? " (%s)".formatted(this.units.shortNameOf(step.unitId())) : "",
				day(step.dueAt()), (step.workingDays() == 0) ? "trong ngày" : step.workingDays() + " ngày làm việc");
	}

	private String told(EscalationOverview.Told told) {
		String unit = this.units.shortNameOf(told.unitId());
		return "%s ngày %s".formatted(
				told.level().contains(unit) ? told.level() : "%s (%s)".formatted(told.level(), unit),
				DateNames.of(told.day()));
	}

	private static String measure(DutyView.Measure measure) {
		LocalDate promised = measure.promisedDay();
		return "%s: %s%s".formatted(measure.levelName(), measure.measure(),
				(promised != null) ? ", hẹn xong %s".formatted(DateNames.of(promised)) : "");
	}

	private static String day(Instant moment) {
		return DateNames.of(LocalDate.ofInstant(moment, BusinessClock.ZONE));
	}

}
