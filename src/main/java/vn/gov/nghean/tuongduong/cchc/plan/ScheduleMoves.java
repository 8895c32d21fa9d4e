package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.calendar.CalendarChanged;
import vn.gov.nghean.tuongduong.cchc.calendar.DeadlineMove;
import vn.gov.nghean.tuongduong.cchc.calendar.MovableDeadlines;
import vn.gov.nghean.tuongduong.cchc.calendar.PendingMove;
import vn.gov.nghean.tuongduong.cchc.calendar.Recount;
import vn.gov.nghean.tuongduong.cchc.engine.SystemWork;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * What the rows' schedules have still to hand out, when the calendar changes. A row of
 * which something moves is deployed anew, as one that an amended plan has changed; its
 * new timers replace those that wait. Work that is not handed out yet follows its rule
 * wherever that leads.
 */
@Component
class ScheduleMoves implements MovableDeadlines {

	private static final Logger logger = LoggerFactory.getLogger(ScheduleMoves.class);

	private static final int MOST_NAMES = 3;

	private final ApprovedPlans plans;

	private final PlanVersionRepository versions;

	private final RowStateRepository states;

	private final OpeningRepository openings;

	private final Schedule schedule;

	private final PlanActivation activation;

	private final Units units;

	private final SystemWork system;

	private final TransactionTemplate transaction;

	ScheduleMoves(ApprovedPlans plans, PlanVersionRepository versions, RowStateRepository states,
			OpeningRepository openings, Schedule schedule, PlanActivation activation, Units units, SystemWork system,
			TransactionTemplate transaction) {
		this.plans = plans;
		this.versions = versions;
		this.states = states;
		this.openings = openings;
		this.schedule = schedule;
		this.activation = activation;
		this.units = units;
		this.system = system;
		this.transaction = transaction;
	}

	@Override
	public List<PendingMove> moves(Recount recount) {
		return running().stream()
			.flatMap((plan) -> deployed(plan).stream().flatMap((row) -> moves(plan, row, recount).stream()))
			.toList();
	}

	private List<PlanRow> deployed(Plan plan) {
		return this.states.findByPlanYear(plan.year())
			.stream()
			.filter((state) -> state.sourceHash() != null && !state.withdrawn())
			.flatMap((state) -> plan.find(state.row()).stream())
			.toList();
	}

	private List<Plan> running() {
		return this.versions.findByStatusOrderByPlanYear(PlanStatus.APPROVED)
			.stream()
			.map((version) -> this.plans.get(version.year()))
			.toList();
	}

	private List<PendingMove> moves(Plan plan, PlanRow row, Recount recount) {
		Map<String, Occurrence> before = new HashMap<>();
		recount.before(() -> this.schedule.of(plan, row)).forEach((each) -> before.put(key(each), each));
		List<PendingMove> moves = new ArrayList<>();
		for (Occurrence after : recount.after(() -> this.schedule.of(plan, row))) {
			Occurrence old = before.get(key(after));
			if (old != null && !after.beforePlan() && isAhead(old, after, recount.now())
					&& !isOpened(plan, row, after)) {
				add(moves, plan, row, after, "Ngày giao việc", old.startAt(), after.startAt());
				add(moves, plan, row, after, "Hạn của việc sắp giao", old.deadline().dueAt(), after.deadline().dueAt());
			}
		}
		return moves;
	}

	private static String key(Occurrence each) {
		return each.part() + "/" + each.period();
	}

	private static boolean isAhead(Occurrence old, Occurrence after, Instant now) {
		return old.startAt().isAfter(now) || after.startAt().isAfter(now);
	}

	private boolean isOpened(Plan plan, PlanRow row, Occurrence each) {
		return this.openings.isHandedOut(plan.year(), row.code(), each.part(), each.period());
	}

	private void add(List<PendingMove> moves, Plan plan, PlanRow row, Occurrence after, String what, Instant from,
			Instant to) {
		if (!from.equals(to)) {
			moves.add(new PendingMove(
					new DeadlineMove(names(row.part(after.part()).unitIds()), row.code(), after.periodName(), what,
							from, to, after.deadline().explanation()),
					() -> this.system.run(() -> this.activation.deploy(plan, row))));
		}
	}

	private String names(List<String> ids) {
		return (ids.size() > MOST_NAMES) ? ids.size() + " đơn vị"
				: ids.stream().map((id) -> this.units.shortNameOf(id)).collect(Collectors.joining(", "));
	}

	/**
	 * What else the diagrams say of the calendar follows, then the schedules deployed
	 * anew begin; after an interruption both happen at the next start.
	 */
	@EventListener
	void on(CalendarChanged event) {
		for (Plan plan : running()) {
			try {
				follow(plan);
			}
			catch (RuntimeException ex) {
				logger.error("Lịch giao việc năm {} chưa theo lịch mới, làm lại khi khởi động", plan.year(), ex);
			}
		}
	}

	private void follow(Plan plan) {
		deployed(plan).forEach((row) -> this.transaction
			.executeWithoutResult((status) -> this.system.run(() -> this.activation.deploy(plan, row))));
		this.system.run(() -> this.activation.begin(plan.year()));
	}

}
