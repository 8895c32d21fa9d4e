package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the plan in force of a year will still hand out, and which field each of its rows
 * belongs to.
 */
@Service
public class ComingWork {

	private final ApprovedPlans plans;

	private final Schedule schedule;

	private final OpeningRepository openings;

	private final RowStateRepository states;

	ComingWork(ApprovedPlans plans, Schedule schedule, OpeningRepository openings, RowStateRepository states) {
		this.plans = plans;
		this.schedule = schedule;
		this.openings = openings;
		this.states = states;
	}

	/** Nothing without a plan in force. */
	@Transactional(readOnly = true)
	public Optional<Outlook> of(int year) {
		return this.plans.find(year).map((plan) -> {
			Set<String> withdrawn = this.states.findByPlanYear(year)
				.stream()
				.filter(RowState::withdrawn)
				.map(RowState::row)
				.collect(Collectors.toSet());
			// Between its start and its duties' records a period is still to come.
			Set<String> opened = this.openings.findByPlanYearOrderById(year)
				.stream()
				.filter((opening) -> opening.dutyRecordIds() != null)
				.map((opening) -> key(opening.row(), opening.part(), opening.period()))
				.collect(Collectors.toSet());
			return new Outlook(plan.rows().stream().collect(Collectors.toMap(PlanRow::code, PlanRow::group)),
					plan.rows()
						.stream()
						.collect(Collectors.toMap(PlanRow::group, PlanRow::groupTitle,
								BinaryOperator.minBy(String::compareTo))),
					plan.rows()
						.stream()
						.filter((row) -> !withdrawn.contains(row.code()))
						.flatMap((row) -> coming(plan, row, opened))
						.toList());
		});
	}

	private Stream<Coming> coming(Plan plan, PlanRow row, Set<String> opened) {
		return this.schedule.of(plan, row)
			.stream()
			.filter((each) -> !each.beforePlan() && !opened.contains(key(row.code(), each.part(), each.period())))
			.flatMap((each) -> row.part(each.part())
				.unitIds()
				.stream()
				.map((unit) -> new Coming(row.code(), each.part(), row.task(), unit, each.period(), each.periodName(),
						each.startAt(), each.deadline().dueAt())));
	}

	private static String key(String row, int part, String period) {
		return "%s/%d/%s".formatted(row, part, period);
	}

	/**
	 * What is ahead of a plan.
	 *
	 * @param groups the group of each row, by the row's code
	 * @param titles the groups' titles
	 * @param coming what is not handed out yet
	 */
	public record Outlook(Map<String, String> groups, Map<String, String> titles, List<Coming> coming) {
	}

	/** A unit's part of a row for a period. */
	public record Coming(String row, int part, String title, String unitId, String period, String periodName,
			Instant startAt, Instant dueAt) {
	}

}
