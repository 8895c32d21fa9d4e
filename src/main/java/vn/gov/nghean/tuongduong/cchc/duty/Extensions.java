package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;

/**
 * Extensions of deadlines: asked by the unit, decided by Home Affairs, kept on record.
 */
@Service
public class Extensions {

	/**
	 * How far ahead of the deadline or of today, whichever is later, one may be asked.
	 */
	private static final int MOST_DAYS = 366;

	private static final int LONGEST_REASON = 1000;

	private final ExtensionRepository extensions;

	private final Duties duties;

	private final Deadlines deadlines;

	private final BusinessClock clock;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	Extensions(ExtensionRepository extensions, Duties duties, Deadlines deadlines, BusinessClock clock,
			AuditTrail audit, ApplicationEventPublisher events) {
		this.extensions = extensions;
		this.duties = duties;
		this.deadlines = deadlines;
		this.clock = clock;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * Asks for a later deadline.
	 * @return the extension's id
	 * @throws DutyRefused if it cannot be asked, naming {@code newDate} if that is at
	 * fault
	 */
	@Transactional
	public long ask(long dutyRecordId, String reason, LocalDate day, String userId) {
		checkExtendable(dutyRecordId, day, "newDate");
		long id = save(new DutyExtension(dutyRecordId, reason, day, userId, this.clock.instant())).id();
		this.audit.record(userId, "extension.asked", this.duties.businessKey(dutyRecordId),
				"Đề nghị gia hạn đến %s: %s".formatted(DateNames.of(day), reason));
		this.events.publishEvent(new ExtensionAsked(id, dutyRecordId));
		return id;
	}

	/**
	 * Gives a later deadline that nobody has asked for.
	 * @throws DutyRefused if it cannot be given, naming the field at fault
	 */
	@Transactional
	public void grant(long dutyRecordId, LocalDate day, String reason, String userId) {
		if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
			throw new DutyRefused("Trường «reason»: nêu lý do, dài nhất %d ký tự".formatted(LONGEST_REASON));
		}
		checkExtendable(dutyRecordId, day, "dueDate");
		DutyExtension given = save(new DutyExtension(dutyRecordId, reason.strip(), day, userId, this.clock.instant()));
		given.decide(day, reason.strip(), userId, this.clock.instant());
		this.audit.record(userId, "extension.given", this.duties.businessKey(dutyRecordId),
				"Gia hạn đến %s: %s".formatted(DateNames.of(day), reason.strip()));
		apply(given.id());
	}

	private void checkExtendable(long dutyRecordId, LocalDate day, String field) {
		DutyRecord record = this.duties.get(dutyRecordId);
		if (!areGivenFor(record.work().dutyKey())) {
			throw new DutyRefused("Hạn của việc này do quy định ấn định, không gia hạn được");
		}
		if (record.status() != DutyStatus.OPEN) {
			throw new DutyRefused("Nhiệm vụ đã nộp hoặc đã kết thúc, không gia hạn được");
		}
		String fault = faultOf(record, day);
		if (!fault.isEmpty()) {
			throw new DutyRefused("Trường «%s»: %s".formatted(field, fault));
		}
		if (!this.extensions.findByRecordIdAndStatus(dutyRecordId, DutyExtension.ASKED).isEmpty()) {
			throw alreadyAsked();
		}
	}

	/** Whether a duty's deadline can be moved at all: not one that law sets. */
	public boolean areGivenFor(String dutyKey) {
		return dutyKey.equals(Duties.OF_PLAN);
	}

	private DutyExtension save(DutyExtension extension) {
		try {
			return this.extensions.saveAndFlush(extension);
		}
		catch (DataIntegrityViolationException ex) {
			// Another official of the unit asked in the same moment.
			throw alreadyAsked();
		}
	}

	private static DutyRefused alreadyAsked() {
		return new DutyRefused("Đã có một đề nghị gia hạn đang chờ quyết định");
	}

	/** What is wrong with a new deadline; blank if nothing. */
	private String faultOf(DutyRecord record, LocalDate day) {
		LocalDate due = record.due().day();
		LocalDate latest = due.isAfter(this.clock.today()) ? due : this.clock.today();
		if (!day.isAfter(latest) || day.isAfter(latest.plusDays(MOST_DAYS))) {
			return "hạn mới phải sau %s và không quá một năm".formatted(DateNames.of(latest));
		}
		if (!this.deadlines.by(day).dueWorking().isAfter(latest)) {
			return "từ %s đến %s không có ngày làm việc nào".formatted(DateNames.of(latest.plusDays(1)),
					DateNames.of(day));
		}
		return "";
	}

	@Transactional(readOnly = true)
	public DutyView.Extension view(long id) {
		return get(id).view();
	}

	/**
	 * Decides; {@code granted} is the new day, or null to refuse.
	 * @throws DutyRefused if that day is no later deadline
	 */
	@Transactional
	public void decide(long id, @Nullable LocalDate granted, String reason, String userId) {
		DutyExtension extension = get(id);
		if (granted != null) {
			String fault = faultOf(this.duties.get(extension.recordId()), granted);
			if (!fault.isEmpty()) {
				throw new DutyRefused("«Hạn mới» " + fault);
			}
		}
		extension.decide(granted, reason, userId, this.clock.instant());
	}

	@Transactional(readOnly = true)
	public boolean isGranted(long id) {
		return get(id).isGranted();
	}

	/** Puts a granted extension into force, once; work delivered meanwhile needs none. */
	@Transactional
	public void apply(long id) {
		DutyExtension extension = get(id);
		LocalDate day = extension.grantedDay();
		if (!extension.isGranted() || day == null) {
			return;
		}
		DutyRecord record = this.duties.get(extension.recordId());
		if (record.status() != DutyStatus.OPEN) {
			extension.lapse();
			return;
		}
		extension.applied();
		Deadline granted = this.deadlines.by(day);
		Instant from = record.due().dueAt();
		record.reschedule(granted, "Gia hạn");
		this.events
			.publishEvent(new DeadlineMoved(record.id(), record.processInstanceId(), from, record.due().dueAt(), true));
	}

	/** The work was delivered: what is still to be decided needs no decision. */
	@Transactional
	public void lapse(long dutyRecordId) {
		this.extensions.findByRecordIdAndStatus(dutyRecordId, DutyExtension.ASKED).forEach((extension) -> {
			extension.lapse();
			this.events.publishEvent(new ExtensionLapsed(extension.id(), dutyRecordId));
		});
	}

	@EventListener
	void on(DutyWithdrawn duty) {
		lapse(duty.dutyRecordId());
	}

	private DutyExtension get(long id) {
		return this.extensions.findById(id).orElseThrow(() -> new DutyRefused("Không có đề nghị gia hạn " + id));
	}

}
