package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;

/**
 * The steps of a duty as its process takes them.
 */
@Service
public class DutyLife {

	private static final int MOST_DAYS = 366;

	private final Duties duties;

	private final StepDueDates dueDates;

	private final Extensions extensions;

	private final Deadlines deadlines;

	private final WorkingCalendar calendar;

	private final BusinessClock clock;

	private final ApplicationEventPublisher events;

	DutyLife(Duties duties, StepDueDates dueDates, Extensions extensions, Deadlines deadlines, WorkingCalendar calendar,
			BusinessClock clock, ApplicationEventPublisher events) {
		this.duties = duties;
		this.dueDates = dueDates;
		this.extensions = extensions;
		this.deadlines = deadlines;
		this.calendar = calendar;
		this.clock = clock;
		this.events = events;
	}

	@Transactional
	public DutyFacts begin(long id, String processInstanceId) {
		this.duties.get(id).begin(processInstanceId);
		return this.duties.facts(id);
	}

	@Transactional
	public void assign(long id, String userId, @Nullable String note) {
		this.duties.get(id).assign(new Assignment(userId, note, this.clock.instant()));
	}

	/** What is owed, in order; a product's number is its place here. */
	@Transactional(readOnly = true)
	public List<Product> products(long id) {
		return this.duties.get(id).products();
	}

	/** The coordinating units that have not contributed yet. */
	@Transactional(readOnly = true)
	public List<String> missingContributors(long id) {
		return this.duties.get(id)
			.contributions()
			.stream()
			.filter((contribution) -> !contribution.isIn())
			.map(Contribution::unitId)
			.toList();
	}

	/**
	 * A product is in.
	 * @param number which product, from 0
	 */
	@Transactional
	public void submit(long id, int number, String documentNumber, LocalDate documentDate, String summary,
			@Nullable String link, String userId) {
		DutyRecord record = this.duties.get(id);
		record.submit(number, new Product(record.products().get(number).name(), documentNumber, documentDate, summary,
				link, userId, this.clock.instant()));
	}

	@Transactional
	public void contribute(long id, String unitId, String content, @Nullable String link, String userId) {
		this.duties.get(id).contribute(new Contribution(unitId, content, link, userId, this.clock.instant()));
	}

	/** The work is delivered. */
	@Transactional
	public void headApproves(long id) {
		this.duties.get(id).deliver(this.clock.instant(), this.calendar);
		this.extensions.lapse(id);
	}

	@Transactional
	public void headReturns(long id, String reason, String userId) {
		this.duties.get(id).returnToOfficial(new Return("Thủ trưởng đơn vị", reason, userId, this.clock.instant()));
	}

	@Transactional
	public void homeAffairsAccepts(long id) {
		this.duties.get(id).accept();
	}

	/**
	 * Home Affairs returns the work.
	 * @param redo the day by which to deliver again, null for the usual span; the
	 * deadline in force stays if it is later
	 * @throws DutyRefused if that day has passed or is more than a year ahead
	 */
	@Transactional
	public void homeAffairsReturns(long id, String reason, @Nullable LocalDate redo, String userId) {
		this.duties.get(id)
			.returnToUnit(new Return("Phòng Nội vụ", reason, userId, this.clock.instant()),
					(redo != null) ? redoBy(redo) : this.dueDates.redo());
	}

	private Deadline redoBy(LocalDate day) {
		Deadline redo = this.deadlines.by(day);
		if (!redo.dueAt().isAfter(this.clock.instant()) || day.isAfter(this.clock.today().plusDays(MOST_DAYS))) {
			throw new DutyRefused("«Hạn nộp lại» phải là ngày làm việc chưa qua và trong vòng một năm, không phải "
					+ DateNames.of(day));
		}
		return redo;
	}

	/**
	 * The only product is in and nobody has to approve or accept it: the record ends, on
	 * time or late as the clock says. Nothing happens to one that has ended.
	 */
	@Transactional
	public void finish(long id, String documentNumber, LocalDate documentDate, String summary, String userId) {
		DutyRecord record = this.duties.get(id);
		if (record.status() == DutyStatus.OPEN) {
			submit(id, 0, documentNumber, documentDate, summary, null, userId);
			record.deliver(this.clock.instant(), this.calendar);
			record.accept();
			record.close(this.clock.instant());
		}
	}

	/**
	 * What the deadline was counted from has moved: another one holds, never an earlier
	 * one; timers and due dates follow. Nothing happens to what is delivered.
	 * @param why as the explanation introduces it, such as {@code Dời họp}
	 */
	@Transactional
	public void reschedule(long id, Deadline deadline, String why) {
		DutyRecord record = this.duties.get(id);
		if (record.status() == DutyStatus.OPEN) {
			Instant from = record.due().dueAt();
			record.reschedule(deadline, why);
			this.events
				.publishEvent(new DeadlineMoved(id, record.processInstanceId(), from, record.due().dueAt(), true));
		}
	}

	/** Ends accepted work; can be repeated. */
	@Transactional
	public void close(long id) {
		this.duties.get(id).close(this.clock.instant());
	}

}
