package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Optional;

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

	private final DraftEdits edits;

	private final PlanReader reader;

	private final ApprovedPlans approved;

	private final PlanActivation activation;

	private final PlanApproval approval;

	private final RowProcesses processes;

	private final RowRuns runs;

	private final PlanViews views;

	private final BusinessClock clock;

	Plans(PlanVersionRepository versions, DraftEdits edits, PlanReader reader, ApprovedPlans approved,
			PlanActivation activation, PlanApproval approval, RowProcesses processes, RowRuns runs, PlanViews views,
			BusinessClock clock) {
		this.versions = versions;
		this.edits = edits;
		this.reader = reader;
		this.approved = approved;
		this.activation = activation;
		this.approval = approval;
		this.processes = processes;
		this.runs = runs;
		this.views = views;
		this.clock = clock;
	}

	/**
	 * Takes in a draft: a new version of its year, or in place of the one Home Affairs
	 * still works on.
	 * @throws TableFaults listing every fault; nothing is kept then
	 * @throws PlanRefused if the newest version waits for the chair
	 */
	@Transactional
	public PlanView draft(PlanTexts texts, String by) {
		Plan plan = this.reader.read(texts);
		Optional<PlanVersion> newest = this.versions.lockNewest(plan.year());
		if (newest.filter((version) -> version.status().ended()).isEmpty() && newest.isPresent()) {
			this.edits.write(newest.get(), texts, by);
			return this.views.of(newest.get(), plan);
		}
		int number = newest.map(PlanVersion::version).orElse(0) + 1;
		PlanVersion draft = this.versions.save(new PlanVersion(plan.year(), number, texts, this.clock.instant(), by));
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

	/** The review sheet of the newest version, every part a line. */
	@Transactional(readOnly = true)
	public List<ReviewLine> reviewSheet(int year) {
		PlanTexts texts = find(year, null).texts();
		return Review.sheetOf(this.reader.read(texts), Review.read(texts.review()));
	}

	/** Hands the newest version in for review and approval. */
	@Transactional
	public PlanView submit(int year, String by) {
		PlanVersion found = this.edits.open(year);
		this.approval.submit(found, by);
		return this.views.of(found, this.reader.read(found.texts()));
	}

	/** Loads a plan that was approved on paper. */
	@Transactional
	void loadApproved(PlanTexts texts) {
		PlanView draft = draft(texts, SYSTEM);
		this.approval.approveAsOnPaper(find(draft.year(), draft.version()), SYSTEM);
	}

	/**
	 * Makes the approved plan of a year run; can be repeated.
	 * @return the rows whose process was deployed
	 */
	public List<String> activate(int year) {
		List<String> deployed = this.activation.deploy(year);
		this.activation.begin(year);
		return deployed;
	}

	/** The first half of {@link #activate}: the rows' processes are there. */
	public void deploy(int year) {
		this.activation.deploy(year);
	}

	/** The second half of {@link #activate}: the rows' schedules run. */
	public void begin(int year) {
		this.activation.begin(year);
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
