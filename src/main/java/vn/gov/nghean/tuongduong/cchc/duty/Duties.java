package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * The duty records: what each unit owes, with its life from order to acceptance.
 */
@Service
public class Duties {

	/** Most records a list gives. */
	public static final int MOST_LISTED = 500;

	/**
	 * The duty whose deadlines and units the plan itself sets, so that they can be
	 * changed.
	 */
	static final String OF_PLAN = "plan-task";

	private static final Set<DutyStatus> RUNNING = Set.of(DutyStatus.OPEN, DutyStatus.DELIVERED);

	private final DutyRecordRepository records;

	private final DutyViews views;

	private final Units units;

	private final BusinessClock clock;

	private final ApplicationEventPublisher events;

	Duties(DutyRecordRepository records, DutyViews views, Units units, BusinessClock clock,
			ApplicationEventPublisher events) {
		this.records = records;
		this.views = views;
		this.units = units;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Opens a record for the order. Idempotent by plan, row, part, period and unit.
	 * @return the record's id, or nothing when that order was opened before
	 */
	@Transactional
	public Optional<Long> open(DutyOrder order) {
		if (this.records.existsByWorkPlanAndWorkPlanRowAndWorkPartAndWorkPeriodAndWorkUnitId(order.plan(), order.row(),
				order.part(), order.period(), order.unitId())) {
			return Optional.empty();
		}
		return Optional.of(this.records.save(new DutyRecord(order, this.clock.instant())).id());
	}

	/** Whether any unit's record of that occurrence was opened. */
	public boolean isOpened(String plan, String row, int part, String period) {
		return this.records.existsByWorkPlanAndWorkPlanRowAndWorkPartAndWorkPeriod(plan, row, part, period);
	}

	/** Whether any work was ordered before a moment: a new system has none. */
	public boolean isOrderedBefore(Instant moment) {
		return this.records.existsByOrderedAtBefore(moment);
	}

	/**
	 * "Xã Tam Quang · II.1 · Quý I/2024": unit, row and period; also the business key.
	 */
	@Transactional(readOnly = true)
	public String businessKey(long dutyRecordId) {
		OwedWork work = get(dutyRecordId).work();
		return "%s · %s · %s".formatted(unitName(work.unitId()), work.planRow(), work.periodName());
	}

	/**
	 * Withdraws every running record of a plan's row: its processes and escalations end,
	 * its history stays.
	 * @return the ids withdrawn; none when that was done before
	 */
	@Transactional
	public List<Long> withdrawRow(String plan, String row, String reason) {
		List<Long> withdrawn = new ArrayList<>();
		for (DutyRecord record : this.records.findByWorkPlanAndWorkPlanRowAndStatusIn(plan, row, RUNNING)) {
			withdraw(record, reason);
			withdrawn.add(record.id());
		}
		return withdrawn;
	}

	/**
	 * Withdraws one running record: its processes and escalations end, its history stays.
	 * Nothing happens to one that has ended.
	 */
	@Transactional
	public void withdraw(long dutyRecordId, String reason) {
		DutyRecord record = get(dutyRecordId);
		if (RUNNING.contains(record.status())) {
			withdraw(record, reason);
		}
	}

	private void withdraw(DutyRecord record, String reason) {
		record.withdraw(this.clock.instant(), reason);
		this.events.publishEvent(new DutyWithdrawn(record.id(), record.processInstanceId(), reason));
	}

	/**
	 * What a process needs to know of a duty.
	 * @throws UnknownDuty if there is none
	 */
	@Transactional(readOnly = true)
	public DutyFacts facts(long dutyRecordId) {
		DutyRecord record = get(dutyRecordId);
		return DutyFacts.of(record, unitName(record.work().unitId()));
	}

	/**
	 * Everything on record about a duty.
	 * @throws UnknownDuty if there is none
	 */
	@Transactional(readOnly = true)
	public DutyView view(long dutyRecordId) {
		return this.views.of(List.of(get(dutyRecordId))).get(0);
	}

	/** What a unit owes and owed, by deadline; at most {@value #MOST_LISTED}. */
	@Transactional(readOnly = true)
	public List<DutyView> ofUnit(String unitId, Set<DutyStatus> status, int page) {
		return this.views.of(this.records.findByWorkUnitIdAndStatusInOrderByDueDueAt(unitId, status,
				PageRequest.of(page, MOST_LISTED)));
	}

	DutyRecord get(long dutyRecordId) {
		return this.records.findById(dutyRecordId).orElseThrow(() -> new UnknownDuty(dutyRecordId));
	}

	String unitName(String unitId) {
		return this.units.shortNameOf(unitId);
	}

}
