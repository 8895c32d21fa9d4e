package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;

/**
 * Makes an approved plan run: each row's process is built and, where the row changed,
 * deployed. What was started before is not started again.
 */
@Component
class PlanActivation {

	/** The process each responsible unit runs where nobody decided otherwise. */
	static final String DUTY_KEY = "plan-task";

	private static final Logger logger = LoggerFactory.getLogger(PlanActivation.class);

	private final ApprovedPlans plans;

	private final Schedule schedule;

	private final RowProcesses processes;

	private final RowStateRepository states;

	private final OpeningRepository openings;

	private final RowBlueprints blueprints;

	private final RowAmendments amendments;

	private final Duties duties;

	private final BusinessClock clock;

	private final TransactionTemplate transaction;

	PlanActivation(ApprovedPlans plans, Schedule schedule, RowProcesses processes, RowStateRepository states,
			OpeningRepository openings, RowBlueprints blueprints, RowAmendments amendments, Duties duties,
			BusinessClock clock, TransactionTemplate transaction) {
		this.plans = plans;
		this.schedule = schedule;
		this.processes = processes;
		this.states = states;
		this.openings = openings;
		this.blueprints = blueprints;
		this.amendments = amendments;
		this.duties = duties;
		this.clock = clock;
		this.transaction = transaction;
	}

	/**
	 * Deploys what changed of a year's approved plan and withdraws what it no longer has;
	 * can be repeated.
	 * @return the rows deployed
	 */
	List<String> deploy(int year) {
		Plan plan = this.plans.get(year);
		List<String> deployed = new ArrayList<>();
		for (PlanRow row : plan.rows()) {
			if (Boolean.TRUE.equals(this.transaction.execute((status) -> deploy(plan, row)))) {
				deployed.add(row.code());
			}
		}
		dropped(plan).forEach((row) -> this.transaction
			.executeWithoutResult((status) -> withdraw(year, row, "Không còn trong kế hoạch được phê duyệt", "cchc")));
		if (!deployed.isEmpty()) {
			logger.info("Kế hoạch năm {}: đã triển khai {} trên {} dòng", year, deployed.size(), plan.rows().size());
		}
		return deployed;
	}

	/**
	 * Lets the schedules of the rows deployed run; can be repeated. The engine finds a
	 * process only after what deployed it has ended.
	 */
	void begin(int year) {
		this.states.findByPlanYear(year)
			.stream()
			.filter(RowState::toBegin)
			.forEach((row) -> this.transaction.executeWithoutResult((status) -> begin(year, row.row())));
	}

	/**
	 * The row's state is read after its process has begun, which notes what it starts.
	 */
	private void begin(int year, String row) {
		this.processes.inForce(RowBlueprint.processId(year, row));
		RowState state = this.states.findByPlanYearAndRowCode(year, row).orElseThrow();
		state.begun();
		this.states.saveAndFlush(state);
	}

	/**
	 * Brings a row's running work to the version in force and deploys the row if it
	 * changed, in the caller's transaction; its schedule begins with {@link #begin(int)}.
	 */
	boolean deploy(Plan plan, PlanRow row) {
		RowState state = this.states.findByPlanYearAndRowCode(plan.year(), row.code())
			.orElseGet(() -> new RowState(plan.year(), row.code()));
		if (state.withdrawn()) {
			return false;
		}
		this.amendments.carryOut(plan, row, state);
		List<Occurrence> all = this.schedule.of(plan, row)
			.stream()
			.filter((each) -> !each.beforePlan() && !state.hasPassedOver(each.part(), each.period()))
			.toList();
		RowBlueprint whole = this.blueprints.of(plan, row, all, Set.of());
		String hash = DigestUtils.sha256Hex(this.processes.build(whole));
		if (hash.equals(state.sourceHash())) {
			this.states.saveAndFlush(state);
			return false;
		}
		Set<String> dead = dead(row, state);
		dead.forEach(state::startsAgain);
		List<Occurrence> left = all.stream().filter((each) -> !opened(plan, row, each)).toList();
		RowBlueprint remaining = this.blueprints.of(plan, row, left, state.startedOnce());
		boolean deployed = (!left.isEmpty() || remaining.startable())
				&& this.processes.deploy(whole.processId(), this.processes.build(remaining));
		if (state.sourceHash() != null) {
			this.processes.supersede(whole.processId(), dead, !remaining.scheduled());
		}
		state.builtFrom(hash, (deployed || state.toBegin()) && remaining.scheduled());
		this.states.saveAndFlush(state);
		return deployed;
	}

	/** What waits or is kept open for parts that do not any more. */
	private static Set<String> dead(PlanRow row, RowState state) {
		Set<String> alive = new HashSet<>();
		row.parts().forEach((part) -> {
			if (part.start() == StartKind.DOCUMENT) {
				alive.add(RowBlueprint.WAIT + part.no());
			}
			if (part.start() == StartKind.CONTINUOUS) {
				alive.add(RowBlueprint.OPEN + part.no());
			}
		});
		return state.startedOnce()
			.stream()
			.filter((start) -> start.startsWith(RowBlueprint.WAIT) || start.startsWith(RowBlueprint.OPEN))
			.filter((start) -> !alive.contains(start))
			.collect(Collectors.toSet());
	}

	private boolean opened(Plan plan, PlanRow row, Occurrence each) {
		return this.openings.isHandedOut(plan.year(), row.code(), each.part(), each.period());
	}

	private List<String> dropped(Plan plan) {
		return this.states.findByPlanYear(plan.year())
			.stream()
			.filter((state) -> !state.withdrawn() && plan.find(state.row()).isEmpty())
			.map(RowState::row)
			.toList();
	}

	/**
	 * Ends a row for good, in the caller's transaction.
	 * @return the duty records withdrawn
	 */
	List<Long> withdraw(int year, String row, String reason, String by) {
		RowState state = this.states.findByPlanYearAndRowCode(year, row).orElseGet(() -> new RowState(year, row));
		if (state.withdrawn()) {
			throw new PlanRefused("Dòng %s đã được rút khỏi kế hoạch trước đó.".formatted(row));
		}
		state.withdraw(reason, by, this.clock.instant());
		this.states.saveAndFlush(state);
		List<Long> withdrawn = this.duties.withdrawRow(String.valueOf(year), row, reason);
		this.amendments.keepWithdrawal(year, row, withdrawn.size(), reason, by);
		this.processes.close(RowBlueprint.processId(year, row), reason);
		return withdrawn;
	}

}
