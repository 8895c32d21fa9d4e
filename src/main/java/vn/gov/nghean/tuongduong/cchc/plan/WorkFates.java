package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;
import vn.gov.nghean.tuongduong.cchc.plan.WorkFate.Kind;

/**
 * Tells people what an amended version would make of a row's work: units to which the
 * same happens together.
 */
@Component
class WorkFates {

	private final Fates fates;

	private final Units units;

	WorkFates(Fates fates, Units units) {
		this.fates = fates;
		this.units = units;
	}

	List<WorkFate> of(Plan before, Plan after, PlanRow row, String version) {
		RowAmendment amendment = this.fates.of(before, after, row.code(), version);
		Map<WorkFate, List<String>> together = new LinkedHashMap<>();
		amendment.fates()
			.forEach((fate) -> together.computeIfAbsent(about(fate), (key) -> new ArrayList<>())
				.add(this.units.shortNameOf(fate.unitId())));
		amendment.passed()
			.forEach((each) -> together.put(
					new WorkFate(Kind.PASSES, each.part(), each.periodName(), null, null,
							List.of("đã qua hạn khi sửa kế hoạch"), List.of()),
					row.part(each.part()).unitIds().stream().map(this.units::shortNameOf).toList()));
		return together.entrySet()
			.stream()
			.map((each) -> new WorkFate(each.getKey().kind(), each.getKey().part(), each.getKey().periodName(),
					each.getKey().from(), each.getKey().to(), each.getKey().remarks(), List.copyOf(each.getValue())))
			.toList();
	}

	/** Work to which nothing happens is told without its periods. */
	private static WorkFate about(UnitFate fate) {
		boolean nothing = fate.remarks().isEmpty() && Set.of(Kind.STAYS, Kind.DELIVERED).contains(fate.kind());
		if (nothing) {
			return new WorkFate(fate.kind(), 0, "", null, null, List.of(), List.of());
		}
		Deadline to = fate.to();
		return new WorkFate(fate.kind(), fate.opening().part(), fate.opening().periodName(), day(fate.from()),
				(to != null) ? to.dueWorking() : null, fate.remarks(), List.of());
	}

	private static @Nullable LocalDate day(@Nullable Instant moment) {
		return (moment != null) ? LocalDate.ofInstant(moment, BusinessClock.ZONE) : null;
	}

}
