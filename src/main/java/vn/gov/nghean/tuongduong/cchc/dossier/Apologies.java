package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyLife;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOrder;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * The apologies for late dossiers: "xin lỗi và hẹn lại ngày trả kết quả" (Decree 61/2018,
 * art. 19(9), and what follows it).
 */
@Service
public class Apologies {

	/** The row of the plan's year that apologies are counted under. */
	static final String ROW = "PXL";

	static final String DUTY = "late-dossier-apology";

	private static final String PRODUCT = "Trả kết quả, hoặc phiếu xin lỗi và hẹn lại ngày trả kết quả";

	private static final String WATCHED_BY = "van-phong";

	private final DossierRepository dossiers;

	private final ApologyRepository apologies;

	private final ApologyRules rules;

	private final LateCauses causes;

	private final LetterNumbers numbers;

	private final Duties duties;

	private final DutyLife life;

	private final Deadlines deadlines;

	private final WorkingCalendar calendar;

	private final BusinessClock clock;

	private final AuditTrail audit;

	Apologies(DossierRepository dossiers, ApologyRepository apologies, ApologyRules rules, LateCauses causes,
			LetterNumbers numbers, Duties duties, DutyLife life, Deadlines deadlines, WorkingCalendar calendar,
			BusinessClock clock, AuditTrail audit) {
		this.dossiers = dossiers;
		this.apologies = apologies;
		this.rules = rules;
		this.causes = causes;
		this.numbers = numbers;
		this.duties = duties;
		this.life = life;
		this.deadlines = deadlines;
		this.calendar = calendar;
		this.clock = clock;
		this.audit = audit;
	}

	/**
	 * The dossiers that are late or will be: unfinished and due by the end of the next
	 * working day, without an apology. None on a day off.
	 */
	@Transactional(readOnly = true)
	public List<Long> toApologiseFor(LocalDate day) {
		return this.calendar.isWorkingDay(day)
				? this.dossiers.withoutApology(this.deadlines.workingDaysAfter(day, 1).dueAt()) : List.of();
	}

	/**
	 * Opens the apology for a dossier, with its duty record.
	 * @return nothing if it has one under way
	 */
	@Transactional
	public Optional<Begun> begin(long dossierId) {
		Dossier dossier = this.dossiers.findById(dossierId).orElseThrow();
		Optional<Apology> last = this.apologies.findFirstByDossierIdOrderByAttemptDesc(dossierId);
		if (last.filter((apology) -> apology.stage() != ApologyStage.DROPPED).isPresent()) {
			return Optional.empty();
		}
		int attempt = last.map(Apology::attempt).orElse(0) + 1;
		ApologyRules.ApologyRule rule = this.rules.of(dossier.linked(), day(dossier.dueAt()));
		Notice notice = notice(dossier, rule);
		return this.duties.open(order(dossier, attempt, notice.deadline(), rule.source())).map((record) -> {
			Apology apology = this.apologies
				.save(new Apology(dossierId, attempt, record, notice.deadline(), notice.missed(), rule.source()));
			return new Begun(apology.id(), record, this.duties.businessKey(record));
		});
	}

	/** When the applicant must have the letter. */
	private Notice notice(Dossier dossier, ApologyRules.ApologyRule rule) {
		LocalDate due = day(dossier.dueAt());
		Integer before = rule.daysBefore();
		if (before == null) {
			return new Notice(this.deadlines.workingDaysAfter(due, rule.workingDaysAfter()), false);
		}
		Deadline inTime = this.deadlines.by(due.minusDays(before));
		return inTime.dueAt().isAfter(this.clock.instant())
				? new Notice(inTime.introducedBy("Hồ sơ hẹn trả %s.".formatted(DateNames.withWeekday(due))), false)
				: new Notice(this.deadlines.workingDaysAfter(this.clock.today(), rule.workingDaysAfter())
					.introducedBy("Hồ sơ hẹn trả %s, đã lỡ hạn thông báo trước.".formatted(DateNames.withWeekday(due))),
						true);
	}

	private static DutyOrder order(Dossier dossier, int attempt, Deadline notice, String source) {
		String period = dossier.code() + ((attempt > 1) ? "#" + attempt : "");
		return new DutyOrder(DUTY, String.valueOf(day(dossier.dueAt()).getYear()), ROW, 1,
				"Hồ sơ sắp hoặc đã trễ hẹn: " + dossier.procedureName(), period, "Hồ sơ " + dossier.code(),
				dossier.unitId(), List.of(PRODUCT), List.of(), WATCHED_BY, notice, shortened(source));
	}

	private static String shortened(String source) {
		int end = source.indexOf(':');
		return (end > 0) ? source.substring(0, end) : source;
	}

	/**
	 * The unit says that the result has been returned.
	 * @throws Refusal if that cannot have been then
	 */
	@Transactional
	public void returned(long apologyId, LocalDateTime at, String user) {
		Apology apology = get(apologyId);
		Dossier dossier = dossierOf(apology);
		if (at.isAfter(this.clock.localNow()) || Dossier.instant(at).isBefore(dossier.receivedAt())) {
			throw new Refusal("«Ngày trả kết quả» phải từ ngày tiếp nhận %s đến hôm nay."
				.formatted(DateNames.of(day(dossier.receivedAt()))));
		}
		dossier.returned(Dossier.instant(at), this.clock.instant());
		apology.end(Dossier.instant(at));
		finishRecord(apology, dossier, "Đã trả kết quả ngày " + DateNames.of(at.toLocalDate()), user);
	}

	/**
	 * The unit says why the dossier is late and when the result will be there.
	 * @throws Refusal for a day that is none, or one too many
	 */
	@Transactional
	public void explain(long apologyId, String cause, String explanation, LocalDate newDay, String user) {
		Apology apology = get(apologyId);
		Dossier dossier = dossierOf(apology);
		if (this.causes.find(cause).isEmpty()) {
			throw new Refusal("«Nguyên nhân» không có trong danh sách.");
		}
		ApologyRules.ApologyRule rule = this.rules.of(dossier.linked(), day(dossier.dueAt()));
		LocalDate due = day(dossier.dueAt());
		Deadline promised = this.deadlines.by(newDay);
		if (!promised.dueWorking().equals(newDay) || !newDay.isAfter(due) || newDay.isBefore(this.clock.today())
				|| newDay.isAfter(due.plusDays(rule.longestSpan()))) {
			throw new Refusal("«Ngày hẹn lại» phải là ngày làm việc chưa qua, sau %s và không quá %d ngày."
				.formatted(DateNames.of(due), rule.longestSpan()));
		}
		apology.explain(cause, explanation, promised.dueAt());
		this.audit.record(user, "apology.explained", dossier.code(), "Hẹn lại " + DateNames.of(newDay));
	}

	/** The head signs; the letter has its number from then on. */
	@Transactional
	public void sign(long apologyId, String user) {
		Apology apology = get(apologyId);
		Dossier dossier = dossierOf(apology);
		int number = this.numbers.next(dossier.unitId(), this.clock.today().getYear());
		apology.sign(number, user, this.clock.instant());
		this.audit.record(user, "apology.signed", dossier.code(), "Phiếu số %d/PXL".formatted(number));
	}

	/** The head sends the draft back. */
	@Transactional
	public void sendBack(long apologyId, String reason) {
		get(apologyId).sendBack(reason);
	}

	/**
	 * The letter reached the applicant; the new date runs from here.
	 * @throws Refusal if that cannot have been on that day
	 */
	@Transactional
	public void reached(long apologyId, String how, LocalDate day, @Nullable String note, String user) {
		Apology apology = get(apologyId);
		if (day.isAfter(this.clock.today())) {
			throw new Refusal("«Ngày người nộp nhận phiếu» chưa tới.");
		}
		Instant signed = apology.signedAt();
		Instant at = day.equals(this.clock.today()) ? this.clock.instant()
				: (signed != null && day.equals(day(signed))) ? signed : this.deadlines.on(day).dueAt();
		apology.reached(how, at, note, user);
		Dossier dossier = dossierOf(apology);
		finishRecord(apology, dossier, "Đã xin lỗi, hẹn lại ngày trả kết quả", user);
	}

	/** Ends the duty record of an apology; nothing happens to one that has ended. */
	void finishRecord(Apology apology, Dossier dossier, String summary, String user) {
		Integer number = apology.letterNumber();
		this.life.finish(apology.dutyRecordId(), (number != null) ? number + "/PXL" : dossier.code(),
				this.clock.today(), summary, user);
	}

	/** The new date has passed without a result. */
	@Transactional
	public void breakPromise(long apologyId) {
		get(apologyId).breakPromise();
	}

	/** What the leaders order about a broken promise. */
	@Transactional
	public void direct(long apologyId, String text, String user) {
		Apology apology = get(apologyId);
		apology.direct(text, user);
		this.audit.record(user, "apology.directed", dossierOf(apology).code(), text);
	}

	/** Whether the result is there. */
	@Transactional(readOnly = true)
	public boolean isEnded(long apologyId) {
		return get(apologyId).stage() == ApologyStage.ENDED;
	}

	@Transactional(readOnly = true)
	public boolean isSigned(long apologyId) {
		return get(apologyId).signedAt() != null;
	}

	/**
	 * When the new date passes.
	 * @throws IllegalStateException if there is none
	 */
	@Transactional(readOnly = true)
	public Instant promisedAt(long apologyId) {
		Instant promised = get(apologyId).newDueAt();
		if (promised == null) {
			throw new IllegalStateException("Phiếu xin lỗi %d chưa có ngày hẹn lại".formatted(apologyId));
		}
		return promised;
	}

	Apology get(long apologyId) {
		return this.apologies.findById(apologyId)
			.orElseThrow(() -> new IllegalArgumentException("Không có phiếu xin lỗi số " + apologyId));
	}

	Dossier dossierOf(Apology apology) {
		return this.dossiers.findById(apology.dossierId()).orElseThrow();
	}

	static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessClock.ZONE);
	}

	/** An apology and the duty record that its process takes on. */
	public record Begun(long apologyId, long dutyRecordId, String businessKey) {
	}

	private record Notice(Deadline deadline, boolean missed) {
	}

}
