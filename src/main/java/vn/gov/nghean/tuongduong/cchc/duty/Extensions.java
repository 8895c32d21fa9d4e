package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;

/**
 * Extensions of deadlines: asked by the unit, decided by Home Affairs, kept on record.
 */
@Service
public class Extensions {

	private static final int MOST_DAYS = 366;

	private final ExtensionRepository extensions;

	private final Duties duties;

	private final Deadlines deadlines;

	private final BusinessClock clock;

	private final ApplicationEventPublisher events;

	Extensions(ExtensionRepository extensions, Duties duties, Deadlines deadlines, BusinessClock clock,
			ApplicationEventPublisher events) {
		this.extensions = extensions;
		this.duties = duties;
		this.deadlines = deadlines;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Asks for a later deadline.
	 * @return the extension's id
	 * @throws IllegalArgumentException with the reason in Vietnamese, if it cannot be
	 * asked
	 */
	@Transactional
	public long ask(long dutyRecordId, String reason, LocalDate day, String userId) {
		DutyRecord record = this.duties.get(dutyRecordId);
		LocalDate earliest = record.dueDay().isAfter(this.clock.today()) ? record.dueDay() : this.clock.today();
		if (record.status() != DutyStatus.OPEN) {
			throw new IllegalArgumentException("Nhiệm vụ đã nộp hoặc đã kết thúc, không gia hạn được");
		}
		if (!day.isAfter(earliest) || day.isAfter(earliest.plusDays(MOST_DAYS))) {
			throw new IllegalArgumentException(
					"Trường «newDate»: hạn mới phải sau %s và không quá một năm".formatted(earliest));
		}
		if (this.extensions.existsByRecordIdAndStatus(dutyRecordId, DutyExtension.ASKED)) {
			throw new IllegalArgumentException("Đã có một đề nghị gia hạn đang chờ quyết định");
		}
		long id = this.extensions
			.saveAndFlush(new DutyExtension(dutyRecordId, reason, day, userId, this.clock.instant()))
			.id();
		this.events.publishEvent(new ExtensionAsked(id, dutyRecordId));
		return id;
	}

	@Transactional(readOnly = true)
	public DutyView.Extension view(long id) {
		return get(id).view();
	}

	/** Decides; {@code granted} is the new day, or null to refuse. */
	@Transactional
	public void decide(long id, @Nullable LocalDate granted, String reason, String userId) {
		get(id).decide(granted, reason, userId, this.clock.instant());
	}

	public boolean isGranted(long id) {
		return DutyExtension.GRANTED.equals(get(id).status());
	}

	/** Puts a granted extension into force, once; work delivered meanwhile needs none. */
	@Transactional
	public void apply(long id) {
		DutyExtension extension = get(id);
		LocalDate day = extension.grantedDay();
		if (!DutyExtension.GRANTED.equals(extension.status()) || day == null) {
			return;
		}
		extension.applied();
		DutyRecord record = this.duties.get(extension.recordId());
		if (record.status() == DutyStatus.OPEN) {
			Deadline granted = this.deadlines.by(day);
			record.extend(granted);
			this.events.publishEvent(new DeadlineMoved(record.id(), record.processInstanceId(), granted.dueAt()));
		}
	}

	private DutyExtension get(long id) {
		return this.extensions.findById(id).orElseThrow(() -> new IllegalArgumentException("Không có đề nghị gia hạn"));
	}

}
