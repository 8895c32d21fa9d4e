package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;

/**
 * The steps of a duty as its process takes them, and the deadlines of those steps.
 */
@Service
public class DutyLife {

	private final Duties duties;

	private final StepDeadlines steps;

	private final Deadlines deadlines;

	private final WorkingCalendar calendar;

	private final BusinessClock clock;

	private final Posts posts;

	DutyLife(Duties duties, StepDeadlines steps, Deadlines deadlines, WorkingCalendar calendar, BusinessClock clock,
			Posts posts) {
		this.duties = duties;
		this.steps = steps;
		this.deadlines = deadlines;
		this.calendar = calendar;
		this.clock = clock;
		this.posts = posts;
	}

	@Transactional
	public DutyView begin(long id, String processInstanceId) {
		this.duties.get(id).begin(processInstanceId);
		return this.duties.view(id);
	}

	@Transactional
	public void assign(long id, String userId, @Nullable String note) {
		this.duties.get(id).assign(userId, note);
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

	@Transactional
	public void headApproves(long id) {
		this.duties.get(id).deliver(this.clock.instant());
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
	 * @param redo the day by which to deliver again; never earlier than the deadline
	 */
	@Transactional
	public void homeAffairsReturns(long id, String reason, LocalDate redo, String userId) {
		this.duties.get(id)
			.returnToUnit(new Return("Phòng Nội vụ", reason, userId, this.clock.instant()), this.deadlines.by(redo));
	}

	/** Ends the duty and fixes how many working days late it was delivered. */
	@Transactional
	public void close(long id) {
		DutyRecord record = this.duties.get(id);
		Instant delivered = record.deliveredAt();
		boolean late = delivered != null && delivered.isAfter(record.dueAt());
		int days = (late && delivered != null)
				? Math.max(1, this.calendar.workingDaysBetween(record.dueDay(), day(delivered))) : 0;
		record.close(this.clock.instant(), days);
	}

	/** Whether the deadline lies ahead and the work is not delivered. */
	@Transactional(readOnly = true)
	public boolean isExtendedAhead(long id) {
		DutyRecord record = this.duties.get(id);
		return record.status() == DutyStatus.OPEN && record.dueAt().isAfter(this.clock.instant());
	}

	@Transactional(readOnly = true)
	public Instant contributionDue(long id) {
		DutyRecord record = this.duties.get(id);
		return this.steps.before(record.dueAt(), record.orderedAt(), "contribution-before-due");
	}

	@Transactional(readOnly = true)
	public Instant acceptanceDue(long id) {
		Instant delivered = this.duties.get(id).deliveredAt();
		return this.steps.after((delivered != null) ? delivered : this.clock.instant(), "acceptance").dueAt();
	}

	/**
	 * The day proposed for delivering again: the deadline, or some working days from now
	 * if later.
	 */
	@Transactional(readOnly = true)
	public LocalDate redoDay(long id) {
		Deadline redo = this.steps.after(this.clock.instant(), "redo");
		LocalDate due = this.duties.get(id).dueDay();
		return due.isAfter(redo.dueWorking()) ? due : redo.dueWorking();
	}

	public Instant dueAfter(Instant from, String step) {
		return this.steps.after(from, step).dueAt();
	}

	/** The last return in a sentence; blank if there was none. */
	@Transactional(readOnly = true)
	public String lastReturn(long id) {
		List<Return> returns = this.duties.get(id).returns();
		if (returns.isEmpty()) {
			return "";
		}
		Return last = returns.get(returns.size() - 1);
		return "**%s trả lại lần %d (%s):** %s".formatted(last.step(), returns.size(),
				DateNames.of(day(last.returnedAt())), last.reason());
	}

	/** The products as a list for those who decide on them. */
	@Transactional(readOnly = true)
	public String productsText(long id) {
		return this.duties.get(id)
			.products()
			.stream()
			.map((product) -> product.isIn()
					? "- **%s**: văn bản %s ngày %s. %s %s".formatted(product.name(), product.documentNumber(),
							(product.documentDate() != null) ? DateNames.of(product.documentDate()) : "",
							product.summary(), (product.link() != null) ? product.link() : "")
					: "- **%s**: chưa nộp".formatted(product.name()))
			.collect(Collectors.joining("\n"));
	}

	/** What the coordinating units have sent and who has not; blank if none are asked. */
	@Transactional(readOnly = true)
	public String contributionsText(long id) {
		List<Contribution> contributions = this.duties.get(id).contributions();
		if (contributions.isEmpty()) {
			return "";
		}
		String in = contributions.stream()
			.filter((contribution) -> contribution.content() != null)
			.map((contribution) -> "- %s: %s".formatted(this.duties.unitName(contribution.unitId()),
					contribution.content()))
			.collect(Collectors.joining("\n"));
		long missing = contributions.stream().filter((contribution) -> contribution.content() == null).count();
		return "**Ý kiến phối hợp:** %d/%d đơn vị đã gửi.\n%s".formatted(contributions.size() - missing,
				contributions.size(), in);
	}

	/** Display name of a person. */
	public String personName(String userId) {
		return this.posts.displayName(userId).orElse(userId);
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessClock.ZONE);
	}

}
