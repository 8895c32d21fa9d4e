package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.duty.DutyOutcomes;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOutcomes.RowOutcome;

/**
 * Looks rows up in the plan of the year before: they are the same if their words are,
 * whatever their numbers and years.
 */
@Component
class LastYears {

	private final ApprovedPlans plans;

	private final DutyOutcomes outcomes;

	private final ShiftedCells cells;

	LastYears(ApprovedPlans plans, DutyOutcomes outcomes, ShiftedCells cells) {
		this.plans = plans;
		this.outcomes = outcomes;
		this.cells = cells;
	}

	/** What last year says of the rows of a version that is not in force yet, by code. */
	Map<String, LastYear> of(PlanVersion version, Plan plan) {
		if (version.status().ended()) {
			return Map.of();
		}
		int year = plan.year() - 1;
		Map<String, PlanRow> before = this.plans.find(year)
			.map((last) -> last.rows()
				.stream()
				.collect(Collectors.toMap((row) -> words(row.task()), Function.identity(), (one, other) -> one)))
			.orElse(Map.of());
		Map<String, RowOutcome> came = before.isEmpty() ? Map.of() : this.outcomes.of(String.valueOf(year));
		Map<String, List<LastYear.Cell>> shifted = unconfirmed(version);
		return plan.rows().stream().collect(Collectors.toMap(PlanRow::code, (row) -> {
			Optional<PlanRow> old = Optional.ofNullable(before.get(words(row.task())));
			Optional<RowOutcome> outcome = old.map((same) -> came.get(same.code()));
			return new LastYear(outcome.map((each) -> LastYear.inWords(year, each)).orElse(""),
					outcome.map((each) -> LastYear.hint(year, old.orElseThrow(), each)).orElse(""),
					shifted.getOrDefault(row.code(), List.of()));
		}));
	}

	/** What was moved and nobody has looked at, by row. */
	private Map<String, List<LastYear.Cell>> unconfirmed(PlanVersion version) {
		return this.cells.of(version)
			.stream()
			.filter((cell) -> !cell.seen())
			.collect(Collectors.groupingBy(PlanSheet.Shifted::row,
					Collectors.mapping(PlanSheet.Shifted::cell, Collectors.toList())));
	}

	private static String words(String task) {
		return task.replaceAll("[\\d\\s]+", " ").strip();
	}

}
