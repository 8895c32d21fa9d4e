package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.duty.AmendedDuties;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;

/**
 * Brings the running work of a row to the version in force, once for each version.
 */
@Component
class RowAmendments {

	private static final int LONGEST_DETAIL = 2000;

	private final ApprovedPlans plans;

	private final PlanVersionRepository versions;

	private final Fates fates;

	private final OpeningRepository openings;

	private final AmendedDuties amended;

	private final Duties duties;

	private final AuditTrail audit;

	RowAmendments(ApprovedPlans plans, PlanVersionRepository versions, Fates fates, OpeningRepository openings,
			AmendedDuties amended, Duties duties, AuditTrail audit) {
		this.plans = plans;
		this.versions = versions;
		this.fates = fates;
		this.openings = openings;
		this.amended = amended;
		this.duties = duties;
		this.audit = audit;
	}

	/**
	 * Carries out, in the caller's transaction, what the version in force makes of the
	 * row's work. Nothing happens to a row that follows it already.
	 */
	void carryOut(Plan plan, PlanRow row, RowState state) {
		PlanVersion inForce = this.versions.inForce(plan.year()).orElseThrow();
		Integer follows = state.planVersion();
		if (follows != null && follows == inForce.version()) {
			return;
		}
		state.follows(inForce.version());
		Optional<PlanVersion> before = (follows != null) ? this.versions.findByPlanYearAndVersion(plan.year(), follows)
				: this.versions.findFirstByPlanYearAndStatusOrderByVersionDesc(plan.year(), PlanStatus.REPLACED);
		before.filter((old) -> old.version() < inForce.version())
			.ifPresent((old) -> carryOut(this.plans.read(old), plan, row, state, inForce));
	}

	/** Puts on record that a row has ended. */
	void keepWithdrawal(int year, String row, int running, String reason, String by) {
		this.audit.record(by, "plan.row-withdrawn", "Kế hoạch năm %d, dòng %s".formatted(year, row),
				shortened("%d việc kết thúc: %s".formatted(running, reason)));
	}

	private static String shortened(String text) {
		return (text.length() <= LONGEST_DETAIL) ? text : text.substring(0, LONGEST_DETAIL - 1) + "…";
	}

	private void carryOut(Plan before, Plan plan, PlanRow row, RowState state, PlanVersion inForce) {
		String decision = inForce.decision();
		String version = "kế hoạch sửa đổi, phiên bản %d%s".formatted(inForce.version(),
				(decision != null) ? " (%s)".formatted(decision) : "");
		RowAmendment amendment = this.fates.of(before, plan, row.code(), version);
		List<UnitFate> all = amendment.fates();
		amendment.passed().forEach((each) -> state.passesOver(each.part(), each.period()));
		this.openings.findByPlanYearAndRowCodeOrderById(plan.year(), row.code())
			.forEach((opening) -> amendment.successor(opening).ifPresent((next) -> opening.standsFor(next.period())));
		String by = Objects.requireNonNullElse(inForce.decidedBy(), "cchc");
		all.forEach((fate) -> carryOut(fate, plan, row, version, by));
	}

	private void carryOut(UnitFate fate, Plan plan, PlanRow row, String version, String by) {
		Long id = fate.dutyRecordId();
		Deadline to = fate.to();
		List<String> done = new ArrayList<>();
		switch (fate.kind()) {
			case ENDS -> {
				this.duties.withdraw(Objects.requireNonNull(id), reason(version, fate));
				done.add("kết thúc");
			}
			case MOVES -> {
				this.amended.move(Objects.requireNonNull(id), Objects.requireNonNull(to), capital(version));
				done.add("hạn mới " + DateNames.of(Objects.requireNonNull(to).dueWorking()));
			}
			case BEGINS -> {
				id = this.amended
					.give(RowRuns.order(plan.year(), row, row.part(fate.opening().part()), fate.opening(),
							fate.unitId(), Objects.requireNonNull(to)))
					.orElse(null);
				if (id != null) {
					fate.opening().owedToo(fate.unitId(), id);
					done.add("giao bổ sung, hạn " + DateNames.of(Objects.requireNonNull(to).dueWorking()));
				}
			}
			default -> {
			}
		}
		if (id != null && fate.wording() != null) {
			this.amended.reword(id, fate.wording());
			done.add("theo nội dung mới");
		}
		if (id != null && !done.isEmpty()) {
			done.addAll(fate.remarks());
			this.audit.record(by, "duty.amended", this.duties.businessKey(id),
					shortened("%s: %s".formatted(capital(version), String.join("; ", done))));
		}
	}

	private static String reason(String version, UnitFate fate) {
		return "%s: %s".formatted(capital(version), String.join("; ", fate.remarks()));
	}

	private static String capital(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

}
