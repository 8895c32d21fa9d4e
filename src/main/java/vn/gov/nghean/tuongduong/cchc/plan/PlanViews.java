package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Puts together what is shown of a plan.
 */
@Component
class PlanViews {

	private final Schedule schedule;

	private final OpeningRepository openings;

	private final RowStateRepository states;

	private final Units units;

	PlanViews(Schedule schedule, OpeningRepository openings, RowStateRepository states, Units units) {
		this.units = units;
		this.schedule = schedule;
		this.openings = openings;
		this.states = states;
	}

	PlanView of(PlanVersion version, Plan plan) {
		Map<String, RowState> known = this.states.findByPlanYear(plan.year())
			.stream()
			.collect(Collectors.toMap(RowState::row, Function.identity()));
		return new PlanView(plan.year(), version.version(), version.edits(), version.status(), plan.title(),
				plan.theme(), Objects.requireNonNullElse(version.decision(), plan.decision()), plan.firstDay(),
				plan.lastDay(), version.returnReason(),
				plan.rows().stream().map((row) -> of(plan, row, known)).toList(), plan.questions());
	}

	private PlanView.RowView of(Plan plan, PlanRow row, Map<String, RowState> known) {
		List<Opening> opened = this.openings.findByPlanYearAndRowCodeOrderById(plan.year(), row.code());
		Set<String> periods = opened.stream()
			.flatMap((opening) -> Stream.of(opening.period(), opening.occurrence())
				.map((period) -> opening.part() + "/" + period))
			.collect(Collectors.toSet());
		List<Occurrence> all = this.schedule.of(plan, row);
		RowState state = known.get(row.code());
		return new PlanView.RowView(row.code(), row.group(), row.groupTitle(), row.task(), row.source(),
				row.accountableUnitId(), row.products(), row.deadlineText(),
				RowBlueprint.processId(plan.year(), row.code()),
				row.parts().stream().map((part) -> of(part, all, periods, state)).toList(),
				(state != null) ? state.withdrawnReason() : null,
				opened.stream().filter((opening) -> opening.basis() != null).map(PlanViews::started).toList());
	}

	private PlanView.PartView of(PlanPart part, List<Occurrence> all, Set<String> opened, @Nullable RowState state) {
		return new PlanView.PartView(part.no(), part.start(),
				(part.deadline() != null) ? part.deadline().explanation() : "", part.products(), part.unitIds(),
				part.unitIds().stream().flatMap((id) -> this.units.find(id).stream()).map(Unit::shortName).toList(),
				part.coordinatingUnitIds(), part.note(), part.clause(),
				all.stream()
					.filter((each) -> each.part() == part.no())
					.map((each) -> of(each, opened, state != null && state.hasPassedOver(each.part(), each.period())))
					.toList());
	}

	private static PlanView.OccurrenceView of(Occurrence each, Set<String> opened, boolean passed) {
		return new PlanView.OccurrenceView(each.period(), each.periodName(), each.startAt(),
				each.deadline().lastCompliantDay(), each.deadline().dueWorking(), each.deadline().dueAt(),
				each.deadline().explanation(), each.beforePlan() || passed,
				opened.contains(each.part() + "/" + each.period()));
	}

	private static PlanView.StartedView started(Opening opening) {
		return new PlanView.StartedView(opening.part(), opening.period(), opening.periodName(),
				Objects.requireNonNullElse(opening.basis(), ""), opening.deadline().dueWorking(), opening.unitIds(),
				opening.openedAt());
	}

}
