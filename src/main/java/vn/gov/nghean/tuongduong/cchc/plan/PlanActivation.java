package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
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
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

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

	private final Units units;

	private final Duties duties;

	private final BusinessClock clock;

	private final TransactionTemplate transaction;

	PlanActivation(ApprovedPlans plans, Schedule schedule, RowProcesses processes, RowStateRepository states,
			OpeningRepository openings, Units units, Duties duties, BusinessClock clock,
			TransactionTemplate transaction) {
		this.plans = plans;
		this.schedule = schedule;
		this.processes = processes;
		this.states = states;
		this.openings = openings;
		this.units = units;
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
	 * Deploys a row in the caller's transaction if it changed; its schedule begins with
	 * {@link #begin(int)}.
	 */
	boolean deploy(Plan plan, PlanRow row) {
		RowState state = this.states.findByPlanYearAndRowCode(plan.year(), row.code())
			.orElseGet(() -> new RowState(plan.year(), row.code()));
		if (state.withdrawn()) {
			return false;
		}
		List<Occurrence> all = this.schedule.of(plan, row).stream().filter((each) -> !each.beforePlan()).toList();
		RowBlueprint whole = blueprint(plan, row, all, Set.of());
		String hash = DigestUtils.sha256Hex(this.processes.build(whole));
		if (hash.equals(state.sourceHash())) {
			return false;
		}
		List<Occurrence> left = all.stream().filter((each) -> !opened(plan, row, each)).toList();
		RowBlueprint remaining = blueprint(plan, row, left, state.startedOnce());
		boolean deployed = (!left.isEmpty() || remaining.startable())
				&& this.processes.deploy(whole.processId(), this.processes.build(remaining));
		state.builtFrom(hash, deployed && remaining.scheduled());
		this.states.saveAndFlush(state);
		return deployed;
	}

	private boolean opened(Plan plan, PlanRow row, Occurrence each) {
		return this.openings
			.findByPlanYearAndRowCodeAndPartAndPeriod(plan.year(), row.code(), each.part(), each.period())
			.isPresent();
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
		this.processes.close(RowBlueprint.processId(year, row), reason);
		return withdrawn;
	}

	private RowBlueprint blueprint(Plan plan, PlanRow row, List<Occurrence> occurrences, Set<String> startedOnce) {
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
		return ids.stream()
			.map((id) -> this.units.find(id).map(Unit::shortName).orElse(id))
			.collect(Collectors.joining(", "));
	}

}
