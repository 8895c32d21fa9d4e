package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Puts together what rows' processes are built from.
 */
@Component
class RowBlueprints {

	private final Schedule schedule;

	private final Units units;

	RowBlueprints(Schedule schedule, Units units) {
		this.schedule = schedule;
		this.units = units;
	}

	RowBlueprint of(Plan plan, PlanRow row, List<Occurrence> occurrences, Set<String> startedOnce) {
		List<String> notes = new ArrayList<>();
		for (PlanPart part : row.parts()) {
			notes.add("Phần %d: %s. Chủ trì: %s.%s%s".formatted(part.no(), String.join("; ", part.products()),
					names(part.unitIds()),
					part.coordinatingUnitIds().isEmpty() ? "" : " Phối hợp: " + names(part.coordinatingUnitIds()) + ".",
					part.note().isEmpty() ? "" : " " + part.note() + "."));
		}
		return new RowBlueprint(plan.year(), row, occurrences, this.schedule.planStart(plan),
				this.schedule.planEnd(plan), this.units.standingAgency().id(), notes, startedOnce);
	}

	private String names(List<String> ids) {
		return ids.stream().map((id) -> this.units.shortNameOf(id)).collect(Collectors.joining(", "));
	}

}
