package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A row in one version of its plan, with its schedule.
 *
 * @param row null where the version has no such row
 * @param occurrences of its timed parts
 */
record AmendedRow(@Nullable PlanRow row, List<Occurrence> occurrences) {

	Optional<PlanPart> part(int no) {
		return (this.row == null) ? Optional.empty()
				: this.row.parts().stream().filter((part) -> part.no() == no).findFirst();
	}

	List<Occurrence> of(int part) {
		return this.occurrences.stream().filter((each) -> each.part() == part).toList();
	}

	Optional<Occurrence> find(int part, String period) {
		return of(part).stream().filter((each) -> each.period().equals(period)).findFirst();
	}

	/** Whether the part is one date or window, not a series. */
	boolean isDated(int part) {
		return part(part).filter((each) -> each.start() == StartKind.DATED).isPresent();
	}

}
