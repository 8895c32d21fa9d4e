package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * The duty records: what each unit owes, with its life from order to acceptance.
 */
@Service
public class Duties {

	/** Most records a list gives. */
	public static final int MOST_LISTED = 500;

	private static final Set<DutyStatus> RUNNING = Set.of(DutyStatus.OPEN, DutyStatus.DELIVERED);

	private final DutyRecordRepository records;

	private final DutyStepRepository steps;

	private final ExtensionRepository extensions;

	private final Units units;

	private final WorkingCalendar calendar;

	private final BusinessClock clock;

	private final ApplicationEventPublisher events;

	Duties(DutyRecordRepository records, DutyStepRepository steps, ExtensionRepository extensions, Units units,
			WorkingCalendar calendar, BusinessClock clock, ApplicationEventPublisher events) {
		this.records = records;
		this.steps = steps;
		this.extensions = extensions;
		this.units = units;
		this.calendar = calendar;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Opens a record for the order. Idempotent by plan, row, part, period and unit.
	 * @return the record's id, or nothing when that order was opened before
	 */
	@Transactional
	public Optional<Long> open(DutyOrder order) {
		if (this.records
			.findByPlanAndPlanRowAndPartAndPeriodAndUnitId(order.plan(), order.row(), order.part(), order.period(),
					order.unitId())
			.isPresent()) {
			return Optional.empty();
		}
		return Optional.of(this.records.save(new DutyRecord(order, this.clock.instant())).id());
	}

	/** Whether any unit's record of that occurrence was opened. */
	public boolean isOpened(String plan, String row, int part, String period) {
		return this.records.existsByPlanAndPlanRowAndPartAndPeriod(plan, row, part, period);
	}

	/**
	 * "Xã Tam Quang · II.1 · Quý I/2024": unit, row and period; also the business key.
	 */
	@Transactional(readOnly = true)
	public String businessKey(long dutyRecordId) {
		DutyRecord record = get(dutyRecordId);
		return "%s · %s · %s".formatted(unitName(record.unitId()), record.planRow(), record.periodName());
	}

	/**
	 * Withdraws every open record of a plan's row: its processes and escalations end, its
	 * history stays.
	 * @return the ids withdrawn
	 */
	@Transactional
	public List<Long> withdrawRow(String plan, String row, String reason) {
		List<Long> withdrawn = new ArrayList<>();
		for (DutyRecord record : this.records.findByPlanAndPlanRowAndStatusIn(plan, row, RUNNING)) {
			record.withdraw(this.clock.instant(), reason);
			withdrawn.add(record.id());
			this.events.publishEvent(new DutyWithdrawn(record.id(), record.processInstanceId(), reason));
		}
		return withdrawn;
	}

	/**
	 * Everything on record about a duty.
	 * @throws UnknownDuty if there is none
	 */
	@Transactional(readOnly = true)
	public DutyView view(long dutyRecordId) {
		return view(get(dutyRecordId));
	}

	/** What a unit owes and owed, by deadline; at most {@value #MOST_LISTED}. */
	@Transactional(readOnly = true)
	public List<DutyView> ofUnit(String unitId, Set<DutyStatus> status, int page) {
		return this.records.findByUnitIdAndStatusInOrderByDueAt(unitId, status, PageRequest.of(page, MOST_LISTED))
			.stream()
			.map(this::view)
			.toList();
	}

	private DutyView view(DutyRecord record) {
		LocalDate today = this.clock.today();
		List<DutyView.Step> passed = this.steps.findByRecordIdOrderByOpenedAt(record.id())
			.stream()
			.map((step) -> step.view(this.calendar.workingDaysBetween(day(step.openedAt()),
					(step.finishedAt() != null) ? day(step.finishedAt()) : today)))
			.toList();
		return record.view(unitName(record.unitId()), passed,
				this.extensions.findByRecordIdOrderById(record.id()).stream().map(DutyExtension::view).toList());
	}

	DutyRecord get(long dutyRecordId) {
		return this.records.findById(dutyRecordId).orElseThrow(() -> new UnknownDuty(dutyRecordId));
	}

	String unitName(String unitId) {
		return this.units.find(unitId).map(Unit::shortName).orElse(unitId);
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessClock.ZONE);
	}

}
