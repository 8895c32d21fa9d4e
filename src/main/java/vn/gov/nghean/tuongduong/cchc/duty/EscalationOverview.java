package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;

/**
 * What has gone up to whom, and why: the step that is overdue, with whom it lies, who was
 * told at which level and what they did about it.
 */
@Service
public class EscalationOverview {

	private final DutyRecordRepository records;

	private final DutyStepRepository steps;

	private final EscalationActionRepository actions;

	private final EscalationLevels levels;

	private final WorkingCalendar calendar;

	private final BusinessClock clock;

	EscalationOverview(DutyRecordRepository records, DutyStepRepository steps, EscalationActionRepository actions,
			EscalationLevels levels, WorkingCalendar calendar, BusinessClock clock) {
		this.records = records;
		this.steps = steps;
		this.actions = actions;
		this.levels = levels;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** The names of the levels, from the first one up. */
	public List<String> levels() {
		return this.levels.all().stream().map(EscalationLevel::name).toList();
	}

	/**
	 * What has gone up and is not done, of a year's plan and of those before it; the
	 * longest overdue first.
	 */
	@Transactional(readOnly = true)
	public List<Raised> of(int year) {
		Map<Long, Duty> duties = this.records.raised(String.valueOf(year))
			.stream()
			.collect(Collectors.toMap(Duty::id, Function.identity()));
		Map<Long, List<DutyStep>> late = duties.isEmpty() ? Map.of()
				: by(this.steps.overdue(duties.keySet(), this.clock.instant()), DutyStep::recordId);
		if (late.isEmpty()) {
			return List.of();
		}
		Map<Long, List<DutyOverview.Told>> told = by(this.steps.told(late.keySet()), DutyOverview.Told::recordId);
		Map<Long, List<EscalationAction>> acted = by(this.actions.findByRecordIdInOrderById(late.keySet()),
				EscalationAction::recordId);
		return late.entrySet()
			.stream()
			.map((each) -> raised(Objects.requireNonNull(duties.get(each.getKey())), each.getValue(),
					told.getOrDefault(each.getKey(), List.of()), acted.getOrDefault(each.getKey(), List.of())))
			.filter((each) -> !each.told().isEmpty())
			.sorted(Comparator.comparing((Raised each) -> each.steps().get(0).dueAt()).thenComparing(Raised::recordId))
			.toList();
	}

	private static <T> Map<Long, List<T>> by(Collection<T> all, Function<T, Long> record) {
		return all.stream().collect(Collectors.groupingBy(record));
	}

	private Raised raised(Duty duty, List<DutyStep> late, List<DutyOverview.Told> told, List<EscalationAction> acted) {
		Instant since = Objects.requireNonNull(late.get(0).dueAt());
		OwedWork work = duty.work();
		return new Raised(duty.id(), work.plan(), work.planRow(), work.title(), work.periodName(), work.unitId(),
				duty.processInstanceId(), late.stream().map(this::step).toList(), told.stream()
					// What had gone up before and was done since is over.
					.filter((each) -> !each.at().isBefore(since))
					.map((each) -> new Told(level(each.level()), each.unitId(), day(each.at())))
					.toList(),
				acted.stream()
					.map(EscalationAction::view)
					.filter((measure) -> !measure.actedAt().isBefore(since))
					.toList());
	}

	private LateStep step(DutyStep step) {
		Instant due = Objects.requireNonNull(step.dueAt());
		return new LateStep(step.name(), step.unitId(), due,
				this.calendar.workingDaysBetween(day(due), this.clock.today()));
	}

	/**
	 * What was told before levels were on record, or at one that is gone, is the first.
	 */
	private String level(@Nullable Integer order) {
		return this.levels.all()
			.stream()
			.filter((level) -> Integer.valueOf(level.order()).equals(order))
			.findFirst()
			.orElse(this.levels.all().get(0))
			.name();
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessClock.ZONE);
	}

	/** A record that somebody was told of. */
	record Duty(long id, OwedWork work, @Nullable String processInstanceId) {
	}

	/**
	 * A duty that has gone up.
	 *
	 * @param steps the steps that are overdue, the longest one first
	 * @param told who was told since, the first one first
	 * @param measures what they did about it
	 */
	public record Raised(long recordId, String plan, String row, String title, String periodName, String unitId,
			@Nullable String processInstanceId, List<LateStep> steps, List<Told> told,
			List<DutyView.Measure> measures) {
	}

	/**
	 * An overdue step.
	 *
	 * @param unitId with whom it lies; null if it is offered to nobody
	 * @param workingDays how long it is overdue
	 */
	public record LateStep(String name, @Nullable String unitId, Instant dueAt, int workingDays) {
	}

	/** A unit that was told at a level. */
	public record Told(String level, String unitId, LocalDate day) {
	}

}
