package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Gives a duty to another unit: what the first one has done of it stays on record, the
 * other begins anew.
 */
@Service
public class Reassignments {

	private static final int MOST_DAYS = 366;

	private static final int LONGEST_REASON = 900;

	private final Duties duties;

	private final Units units;

	private final Deadlines deadlines;

	private final BusinessClock clock;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	Reassignments(Duties duties, Units units, Deadlines deadlines, BusinessClock clock, AuditTrail audit,
			ApplicationEventPublisher events) {
		this.duties = duties;
		this.units = units;
		this.deadlines = deadlines;
		this.clock = clock;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * @param dueDay by when the other unit owes it
	 * @return the new record's id
	 * @throws DutyRefused naming the field at fault; nothing is changed then
	 */
	@Transactional
	public long reassign(long dutyRecordId, String unitId, LocalDate dueDay, String reason, String by) {
		DutyRecord record = this.duties.get(dutyRecordId);
		Unit to = check(record, unitId, dueDay, reason);
		String key = this.duties.businessKey(dutyRecordId);
		OwedWork work = record.work();
		List<String> coordinating = record.contributions()
			.stream()
			.map(Contribution::unitId)
			.filter((unit) -> !unit.equals(unitId))
			.toList();
		long id = this.duties
			.open(new DutyOrder(work.dutyKey(), work.plan(), work.planRow(), work.part(), work.title(), work.period(),
					work.periodName(), unitId, record.products().stream().map(Product::name).toList(), coordinating,
					work.accountableUnitId(), this.deadlines.by(dueDay), work.source()))
			.orElseThrow(
					() -> new DutyRefused("Trường «unit»: %s đã có nhiệm vụ này trong kỳ.".formatted(to.shortName())));
		this.duties.withdraw(dutyRecordId, "Chuyển cho %s: %s".formatted(to.shortName(), reason.strip()));
		this.audit.record(by, "duty.reassigned", key,
				"Chuyển cho %s, hạn %s: %s".formatted(to.shortName(), DateNames.of(dueDay), reason.strip()));
		this.events.publishEvent(new DutyOrdered(id, this.duties.businessKey(id)));
		return id;
	}

	private Unit check(DutyRecord record, String unitId, LocalDate dueDay, String reason) {
		LocalDate today = this.clock.today();
		if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
			throw new DutyRefused("Trường «reason»: nêu lý do, dài nhất %d ký tự.".formatted(LONGEST_REASON));
		}
		if (!record.work().dutyKey().equals(Duties.OF_PLAN) || record.status() != DutyStatus.OPEN) {
			throw new DutyRefused("Chỉ chuyển được nhiệm vụ theo kế hoạch đang thực hiện.");
		}
		if (!dueDay.isAfter(today) || dueDay.isAfter(today.plusDays(MOST_DAYS))
				|| !this.deadlines.by(dueDay).dueWorking().isAfter(today)) {
			throw new DutyRefused("Trường «dueDate»: hạn mới phải sau hôm nay, không quá một năm.");
		}
		if (record.work().unitId().equals(unitId)) {
			throw new DutyRefused("Trường «unit»: đơn vị này đang thực hiện nhiệm vụ.");
		}
		return this.units.existingOn(today)
			.stream()
			.filter((unit) -> unit.id().equals(unitId))
			.findFirst()
			.orElseThrow(() -> new DutyRefused("Trường «unit»: không có đơn vị «%s».".formatted(unitId)));
	}

}
