package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.duty.DeadlineRule;

/**
 * The deadlines of the plan's rows: by the row's schedule; of what people started, by the
 * row's span after the event, else by the day they gave.
 */
@Component
class PlanDeadlines implements DeadlineRule {

	private static final int DAY = "2024-12-31".length();

	private final ApprovedPlans plans;

	private final Schedule schedule;

	private final StartRules rules;

	private final OpeningRepository openings;

	private final Deadlines deadlines;

	PlanDeadlines(ApprovedPlans plans, Schedule schedule, StartRules rules, OpeningRepository openings,
			Deadlines deadlines) {
		this.plans = plans;
		this.schedule = schedule;
		this.rules = rules;
		this.openings = openings;
		this.deadlines = deadlines;
	}

	@Override
	public Optional<Deadline> deadlineOf(Ordered duty) {
		if (!duty.plan().matches("\\d{4}")) {
			return Optional.empty();
		}
		Optional<Plan> plan = this.plans.find(Integer.parseInt(duty.plan()));
		return plan.flatMap((known) -> known.find(duty.row()))
			.flatMap((row) -> row.parts()
				.stream()
				.filter((part) -> part.no() == duty.part())
				.findFirst()
				.flatMap((part) -> part.start().timed() ? scheduled(plan.orElseThrow(), row, duty)
						: started(plan.orElseThrow(), part, duty)));
	}

	private Optional<Deadline> scheduled(Plan plan, PlanRow row, Ordered duty) {
		List<Occurrence> all = this.schedule.of(plan, row);
		return scheduled(all, duty.part(), duty.period()).or(() -> this.openings
			.findByPlanYearAndRowCodeAndPartAndPeriod(plan.year(), duty.row(), duty.part(), duty.period())
			.flatMap((opening) -> scheduled(all, duty.part(), opening.occurrence())));
	}

	private static Optional<Deadline> scheduled(List<Occurrence> all, int part, String period) {
		return all.stream()
			.filter((each) -> each.part() == part && each.period().equals(period))
			.map(Occurrence::deadline)
			.findFirst();
	}

	/** The period of what people started is named by the day of its event. */
	private Optional<Deadline> started(Plan plan, PlanPart part, Ordered duty) {
		return this.openings.findByPlanYearAndRowCodeAndPartAndPeriod(plan.year(), duty.row(), part.no(), duty.period())
			.map((opening) -> {
				Deadline span = this.rules.span(part, LocalDate.parse(duty.period().substring(0, DAY)));
				return (span != null) ? span : this.deadlines.by(opening.lastCompliantDay());
			});
	}

}
