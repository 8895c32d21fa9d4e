package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;

/**
 * The reform plans of the authority, a year each: drafted, reviewed, approved, running.
 */
@Service
public class Plans {

	private static final String SYSTEM = "cchc";

	private static final int LONGEST_REASON = 2000;

	private final PlanVersionRepository versions;

	private final PlanReader reader;

	private final ApprovedPlans approved;

	private final PlanActivation activation;

	private final RowProcesses processes;

	private final RowRuns runs;

	private final PlanViews views;

	private final BusinessClock clock;

	Plans(PlanVersionRepository versions, PlanReader reader, ApprovedPlans approved, PlanActivation activation,
			RowProcesses processes, RowRuns runs, PlanViews views, BusinessClock clock) {
		this.versions = versions;
		this.reader = reader;
		this.approved = approved;
		this.activation = activation;
		this.processes = processes;
		this.runs = runs;
		this.views = views;
		this.clock = clock;
	}

	/**
	 * Takes in a draft: a new version of its year.
	 * @throws TableFaults listing every fault; nothing is kept then
	 * @throws PlanRefused if a version of that year is still being worked on
	 */
	@Transactional
	public PlanView draft(PlanTexts texts, String by) {
		Plan plan = this.reader.read(texts);
		int last = this.versions.findFirstByPlanYearOrderByVersionDesc(plan.year()).map((version) -> {
			if (version.status() == PlanStatus.DRAFT || version.status() == PlanStatus.SUBMITTED) {
				throw new PlanRefused("Kế hoạch năm %d phiên bản %d chưa được quyết định; sửa phiên bản đó."
					.formatted(plan.year(), version.version()));
			}
			return version.version();
		}).orElse(0);
		PlanVersion draft = this.versions.save(new PlanVersion(plan.year(), last + 1, texts, this.clock.instant(), by));
		return this.views.of(draft, plan);
	}

	/**
	 * The newest version of a year's plan, or the one asked for.
	 * @throws PlanNotFound if there is none
	 */
	@Transactional(readOnly = true)
	public PlanView view(int year, @Nullable Integer version) {
		PlanVersion found = find(year, version);
		return this.views.of(found, this.reader.read(found.texts()));
	}

	/** The review sheet of the newest version, every part a line, as CSV. */
	@Transactional(readOnly = true)
	public String reviewSheet(int year) {
		PlanVersion found = find(year, null);
		return Review.sheetOf(this.reader.read(found.texts()), Review.read(found.texts().review()));
	}

	/**
	 * Puts back a corrected review sheet.
	 * @throws TableFaults listing every fault; nothing is changed then
	 */
	@Transactional
	public PlanView correct(int year, String review) {
		PlanVersion found = find(year, null);
		PlanTexts texts = found.texts();
		Plan plan = this.reader.read(new PlanTexts(texts.head(), texts.groups(), texts.appendix(), review));
		found.correct(review);
		return this.views.of(found, plan);
	}

	/**
	 * Hands the newest version in for review and approval.
	 */
	@Transactional
	public PlanView submit(int year) {
		PlanVersion found = find(year, null);
		found.submit();
		this.versions.saveAndFlush(found);
		Plan plan = this.reader.read(found.texts());
		this.processes.startApproval(year, found.version(), plan.title());
		return this.views.of(found, plan);
	}

	/**
	 * Approves a version; the one before it is replaced.
	 * @throws PlanRefused while questions are open
	 */
	@Transactional
	public void approve(int year, int version, @Nullable String by) {
		PlanVersion found = find(year, version);
		if (found.status() == PlanStatus.APPROVED) {
			return;
		}
		List<Question> questions = this.reader.read(found.texts()).questions();
		if (!questions.isEmpty()) {
			throw new PlanRefused("Còn %d câu hỏi chưa trả lời, đầu tiên: dòng %s – %s".formatted(questions.size(),
					questions.get(0).row(), questions.get(0).text()));
		}
		this.versions.findFirstByPlanYearAndStatusOrderByVersionDesc(year, PlanStatus.APPROVED).ifPresent((earlier) -> {
			earlier.replace();
			this.versions.saveAndFlush(earlier);
		});
		found.approve((by != null) ? by : SYSTEM, this.clock.instant());
		this.versions.saveAndFlush(found);
	}

	/** Gives a version back to Home Affairs with a reason; it can be corrected. */
	@Transactional
	public void giveBack(int year, int version, String reason, @Nullable String by) {
		find(year, version).giveBack(reason, by, this.clock.instant());
	}

	/** Loads a plan that was approved on paper. */
	@Transactional
	void loadApproved(PlanTexts texts) {
		PlanView draft = draft(texts, SYSTEM);
		approve(draft.year(), draft.version(), SYSTEM);
	}

	/**
	 * Makes the approved plan of a year run; can be repeated.
	 * @return the rows whose process was deployed
	 */
	public List<String> activate(int year) {
		return this.activation.activate(year);
	}

	/**
	 * Starts a row by a document or an event.
	 * @return id of the process instance
	 * @throws PlanRefused naming the field at fault
	 */
	@Transactional
	public String start(int year, String row, StartRequest request) {
		this.runs.check(year, row, request);
		return this.processes.start(RowBlueprint.processId(year, row), request);
	}

	/**
	 * Withdraws a row: what runs of it ends, nothing of it starts any more.
	 * @return the duty records withdrawn
	 */
	@Transactional
	public List<Long> withdraw(int year, String row, String reason, String by) {
		if (reason.isBlank() || reason.length() > LONGEST_REASON) {
			throw new PlanRefused("Trường «reason»: phải ghi lý do, dài nhất %d ký tự.".formatted(LONGEST_REASON));
		}
		if (this.approved.get(year).find(row).isEmpty()) {
			throw new PlanNotFound("Kế hoạch năm %d không có dòng «%s».".formatted(year, row));
		}
		return this.activation.withdraw(year, row, reason.strip(), by);
	}

	private PlanVersion find(int year, @Nullable Integer version) {
		return ((version == null) ? this.versions.findFirstByPlanYearOrderByVersionDesc(year)
				: this.versions.findByPlanYearAndVersion(year, version))
			.orElseThrow(() -> new PlanNotFound("Chưa có kế hoạch năm %d.".formatted(year)));
	}

}
