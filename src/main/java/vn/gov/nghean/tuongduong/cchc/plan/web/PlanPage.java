package vn.gov.nghean.tuongduong.cchc.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.plan.PlanSheet;
import vn.gov.nghean.tuongduong.cchc.plan.PlanStatus;
import vn.gov.nghean.tuongduong.cchc.plan.StartKind;

/**
 * What the page of a year's plan shows.
 */
class PlanPage {

	/** What sets a part off, in words, by what the review sheet calls it. */
	static final Map<String, String> STARTS = starts();

	private final int year;

	private final @Nullable PlanSheet sheet;

	private final boolean keeper;

	private final List<String> faults = new ArrayList<>();

	private final List<String> notes = new ArrayList<>();

	private final Map<String, String> leftOut = new LinkedHashMap<>();

	private boolean conflict;

	private boolean nextPossible;

	private boolean nextThere;

	private ImportForm upload;

	private boolean uploadUnsaved;

	private ReviewForm review = ReviewForm.EMPTY;

	/**
	 * @param keeper whether the person keeps the plans
	 */
	PlanPage(int year, @Nullable PlanSheet sheet, boolean keeper) {
		this.year = year;
		this.sheet = sheet;
		this.keeper = keeper;
		this.upload = (sheet != null) ? new ImportForm(sheet.head(), "", "") : ImportForm.blank(year);
	}

	private static Map<String, String> starts() {
		Map<String, String> starts = new LinkedHashMap<>();
		for (StartKind start : StartKind.values()) {
			starts.put(start.name().toLowerCase(Locale.ROOT), start.inWords());
		}
		return starts;
	}

	/** What was sent and could not be kept. */
	PlanPage with(ImportForm form) {
		this.upload = form;
		this.uploadUnsaved = true;
		return this;
	}

	PlanPage with(ReviewForm form) {
		this.review = form;
		return this;
	}

	/** Others have saved otherwise what was sent. */
	PlanPage conflict(boolean some) {
		this.conflict = some;
		return this;
	}

	PlanPage faults(List<String> some) {
		this.faults.addAll(some);
		return this;
	}

	PlanPage notes(List<String> some) {
		this.notes.addAll(some);
		return this;
	}

	/**
	 * @param possible whether the plan of the year after can be drafted from this one
	 * @param there whether it has one
	 */
	PlanPage next(boolean possible, boolean there) {
		this.nextPossible = possible;
		this.nextThere = there;
		return this;
	}

	PlanPage leftOut(Map<String, String> rows) {
		this.leftOut.putAll(rows);
		return this;
	}

	/** The rows of the year before that the draft has not, as codes and tasks. */
	public Map<String, String> getLeftOut() {
		return this.leftOut;
	}

	/** Whether the plan of the year after can be drafted now. */
	public boolean isDraftingNext() {
		return this.keeper && this.nextPossible && !this.nextThere;
	}

	/** Whether the year after has a plan to go to. */
	public boolean isNextThere() {
		return this.nextPossible && this.nextThere;
	}

	public int getYear() {
		return this.year;
	}

	public @Nullable PlanSheet getSheet() {
		return this.sheet;
	}

	public boolean isKeeper() {
		return this.keeper;
	}

	/** Whether parts can be corrected now. */
	public boolean isOpen() {
		return this.keeper && this.sheet != null
				&& List.of(PlanStatus.DRAFT, PlanStatus.SUBMITTED).contains(this.sheet.plan().status());
	}

	/** Whether a list of tasks can be taken in now. */
	public boolean isTakingIn() {
		return this.keeper && (this.sheet == null || this.sheet.plan().status() != PlanStatus.REVIEWED);
	}

	public String getStatus() {
		return (this.sheet == null) ? "chưa có" : switch (this.sheet.plan().status()) {
			case DRAFT -> "dự thảo";
			case SUBMITTED -> "đã trình, đang rà soát";
			case REVIEWED -> "đang chờ phê duyệt";
			case APPROVED -> "đã phê duyệt";
			case REPLACED -> "đã được thay thế";
		};
	}

	public ImportForm getUpload() {
		return this.upload;
	}

	public boolean isUploadUnsaved() {
		return this.uploadUnsaved;
	}

	public ReviewForm getReview() {
		return this.review;
	}

	public boolean isConflict() {
		return this.conflict;
	}

	public List<String> getFaults() {
		return this.faults;
	}

	public List<String> getNotes() {
		return this.notes;
	}

}
