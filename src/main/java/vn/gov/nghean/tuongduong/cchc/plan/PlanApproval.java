package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyLife;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOrder;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * A version of a plan on its way: handed in, reviewed by Home Affairs, approved or given
 * back by the chair. The approval is a duty of Home Affairs like any other, with its own
 * record and deadline.
 */
@Service
public class PlanApproval {

	/** The process that approves, and its key among the duties. */
	public static final String DUTY_KEY = "plan-approval";

	/** What the approval is called among the rows of its plan. */
	static final String ROW = "KH";

	private static final int LONGEST_SUMMARY = 3500;

	private final PlanVersionRepository versions;

	private final PlanReader reader;

	private final RowProcesses processes;

	private final Duties duties;

	private final DutyLife life;

	private final ApprovalDeadlines deadlines;

	private final Units units;

	private final BusinessClock clock;

	private final AuditTrail audit;

	private final Comparison comparison;

	PlanApproval(PlanVersionRepository versions, PlanReader reader, RowProcesses processes, Duties duties,
			DutyLife life, ApprovalDeadlines deadlines, Units units, BusinessClock clock, AuditTrail audit,
			Comparison comparison) {
		this.versions = versions;
		this.reader = reader;
		this.processes = processes;
		this.duties = duties;
		this.life = life;
		this.deadlines = deadlines;
		this.units = units;
		this.clock = clock;
		this.audit = audit;
		this.comparison = comparison;
	}

	/** Starts the approval of a draft. */
	void submit(PlanVersion draft, String by) {
		draft.submit();
		this.versions.saveAndFlush(draft);
		Plan plan = this.reader.read(draft.texts());
		String version = "phiên bản " + draft.version();
		Deadline due = this.deadlines.ofWhole(this.clock.instant());
		long record = this.duties
			.open(new DutyOrder(DUTY_KEY, plan.key(), ROW, draft.version(), "Trình phê duyệt: " + plan.title(),
					"v" + draft.version(), "Kế hoạch năm %d, %s".formatted(plan.year(), version),
					this.units.standingAgency().id(), List.of("Quyết định ban hành kế hoạch"), List.of(), null, due,
					"Trình phê duyệt kế hoạch"))
			.orElseThrow(() -> new PlanRefused("Kế hoạch năm %d %s đã được trình.".formatted(plan.year(), version)));
		this.processes.startApproval(plan.year(), draft.version(), record, this.duties.businessKey(record));
		keep(by, "plan.submitted", draft, plan.title());
	}

	/** When Home Affairs must have reviewed a version that comes to it now. */
	public Deadline reviewDue() {
		return this.deadlines.ofReview(this.clock.instant());
	}

	/** When the chair must have decided on a version that comes to them now. */
	public Deadline approvalDue() {
		return this.deadlines.ofDecision(this.clock.instant());
	}

	/**
	 * What the version holds and what is still to settle, for those who decide on it, as
	 * Markdown of at most 3,600 characters.
	 */
	@Transactional(readOnly = true)
	public String summary(int year, int version) {
		PlanVersion found = get(year, version);
		Plan plan = this.reader.read(found.texts());
		long units = plan.rows()
			.stream()
			.flatMap((row) -> row.parts().stream())
			.flatMap((part) -> part.unitIds().stream())
			.distinct()
			.count();
		int parts = plan.rows().stream().mapToInt((row) -> row.parts().size()).sum();
		StringBuilder text = new StringBuilder("**%s** (phiên bản %d)%n%n%d dòng, %d thời hạn, %d đơn vị chủ trì."
			.formatted(plan.title(), version, plan.rows().size(), parts, units));
		if (found.returnReason() != null) {
			text.append("\n\n**Chủ tịch trả lại:** ").append(shortened(found.returnReason()));
		}
		this.comparison.of(found, plan).ifPresent((changes) -> text.append("\n\n").append(inWords(changes, year)));
		List<Question> questions = plan.questions();
		text.append(questions.isEmpty() ? "\n\nMọi dòng đã rõ: hạn, sản phẩm, đơn vị."
				: "\n\n**Còn %d chỗ phải làm rõ:**\n".formatted(questions.size()));
		int shown = 0;
		for (Question question : questions) {
			String line = "\n- " + shortened(inWords(question));
			if (text.length() + line.length() > LONGEST_SUMMARY) {
				text.append("\n- … và %d chỗ nữa".formatted(questions.size() - shown));
				break;
			}
			text.append(line);
			shown++;
		}
		return text.toString();
	}

	private static String inWords(PlanChanges changes, int year) {
		return ("**Sửa đổi phiên bản %d đang thực hiện:** %d dòng sửa, %d dòng thêm, %d dòng bỏ. Việc đang làm: "
				+ "%d dời hạn, %d kết thúc, %d giao bổ sung. Từng dòng: trang kế hoạch /ke-hoach/%d.")
			.formatted(changes.version(), changes.count(PlanChanges.Kind.CHANGED),
					changes.count(PlanChanges.Kind.ADDED), changes.count(PlanChanges.Kind.REMOVED),
					changes.count(WorkFate.Kind.MOVES), changes.ends(), changes.count(WorkFate.Kind.BEGINS), year);
	}

	private static String inWords(Question question) {
		return (question.row().isEmpty() ? "" : "Dòng %s, phần %d: ".formatted(question.row(), question.part()))
				+ question.text();
	}

	private static String shortened(String text) {
		return (text.length() <= 500) ? text : text.substring(0, 500) + "…";
	}

	/**
	 * Home Affairs has reviewed the version.
	 * @throws PlanRefused naming what is still to settle
	 */
	@Transactional
	public void confirm(int year, int version, String by, @Nullable String note) {
		PlanVersion found = open(year, version);
		List<Question> questions = this.reader.read(found.texts()).questions();
		if (!questions.isEmpty()) {
			throw new PlanRefused("Còn %d chỗ phải làm rõ trong bảng rà soát: %s".formatted(questions.size(),
					questions.stream().limit(5).map(PlanApproval::inWords).collect(Collectors.joining("; "))));
		}
		found.confirm();
		keep(by, "plan.reviewed", found, (note != null) ? note : "");
	}

	/**
	 * The chair approves; the version approved before is replaced.
	 * @param number number of the decision, such as {@code 123/QĐ-UBND}
	 * @param day the day it was signed
	 */
	@Transactional
	public void approve(int year, int version, long dutyRecordId, String by, String number, LocalDate day) {
		PlanVersion found = open(year, version);
		replaceApproved(year);
		found.approve(by, "%s ngày %s".formatted(number, DateNames.of(day)), this.clock.instant());
		this.versions.saveAndFlush(found);
		this.life.submit(dutyRecordId, 0, number, day, "Kế hoạch được phê duyệt", null, by);
		this.life.headApproves(dutyRecordId);
		this.life.homeAffairsAccepts(dutyRecordId);
		this.life.close(dutyRecordId);
		keep(by, "plan.approved", found, number);
	}

	/** Loads a version that was approved on paper. */
	void approveAsOnPaper(PlanVersion draft, String by) {
		draft.submit();
		draft.confirm();
		replaceApproved(draft.year());
		draft.approve(by, null, this.clock.instant());
		this.versions.saveAndFlush(draft);
		keep(by, "plan.approved", draft, "Đã được phê duyệt trước khi nạp");
	}

	private void replaceApproved(int year) {
		this.versions.inForce(year).ifPresent((earlier) -> {
			earlier.replace();
			this.versions.saveAndFlush(earlier);
		});
	}

	/** The chair gives a version back to Home Affairs, which can correct it again. */
	@Transactional
	public void giveBack(int year, int version, String by, String reason) {
		PlanVersion found = open(year, version);
		found.giveBack(reason, by, this.clock.instant());
		keep(by, "plan.returned", found, reason);
	}

	@Transactional(readOnly = true)
	public boolean isApproved(int year, int version) {
		return get(year, version).status() == PlanStatus.APPROVED;
	}

	private void keep(String by, String action, PlanVersion version, String detail) {
		this.audit.record(by, action, "Kế hoạch năm %d, phiên bản %d".formatted(version.year(), version.version()),
				detail);
	}

	private PlanVersion get(int year, int version) {
		return found(this.versions.findByPlanYearAndVersion(year, version), year, version);
	}

	/** The same, so that no save of it comes between. */
	private PlanVersion open(int year, int version) {
		return found(this.versions.lock(year, version), year, version);
	}

	private static PlanVersion found(Optional<PlanVersion> some, int year, int version) {
		return some
			.orElseThrow(() -> new PlanNotFound("Không có kế hoạch năm %d phiên bản %d.".formatted(year, version)));
	}

}
