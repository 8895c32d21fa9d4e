package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOverview;
import vn.gov.nghean.tuongduong.cchc.plan.PlanNotFound;
import vn.gov.nghean.tuongduong.cchc.plan.PlanStatus;
import vn.gov.nghean.tuongduong.cchc.plan.PlanView;
import vn.gov.nghean.tuongduong.cchc.plan.Plans;

/**
 * What the plan in force will hand out in the rest of its year. Reading a plan takes a
 * while, so what was read serves a minute.
 */
@Component
class PlannedDuties {

	private static final Duration FRESH = Duration.ofMinutes(1);

	private final Plans plans;

	private final BusinessClock clock;

	private volatile Read last = new Read(0, Instant.MIN, List.of());

	PlannedDuties(Plans plans, BusinessClock clock) {
		this.plans = plans;
		this.clock = clock;
	}

	/** The duties not handed out yet; none without a plan in force. */
	List<DutyOverview.Line> of(int year) {
		Instant now = this.clock.instant();
		Read known = this.last;
		if (known.year() != year || now.isBefore(known.at()) || now.isAfter(known.at().plus(FRESH))) {
			known = new Read(year, now, read(year));
			this.last = known;
		}
		return known.lines();
	}

	private List<DutyOverview.Line> read(int year) {
		try {
			PlanView plan = this.plans.view(year, null);
			return (plan.status() != PlanStatus.APPROVED) ? List.of()
					: plan.rows()
						.stream()
						.filter((row) -> row.withdrawnReason() == null)
						.flatMap((row) -> row.parts()
							.stream()
							.flatMap((part) -> part.schedule()
								.stream()
								.filter((each) -> !each.opened() && !each.beforePlan())
								.flatMap((each) -> part.unitIds().stream().map((unit) -> line(row, each, unit)))))
						.toList();
		}
		catch (PlanNotFound ex) {
			return List.of();
		}
	}

	private static DutyOverview.Line line(PlanView.RowView row, PlanView.OccurrenceView occurrence, String unitId) {
		return new DutyOverview.Line(0, "", row.row(), row.task(), unitId, occurrence.periodName(), occurrence.dueAt(),
				false, false, 0, List.of(), null);
	}

	private record Read(int year, Instant at, List<DutyOverview.Line> lines) {
	}

}
