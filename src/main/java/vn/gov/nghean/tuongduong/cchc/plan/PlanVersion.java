package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A version of a year's plan, kept as its texts. An approved one never changes; a change
 * is a new version.
 */
@Entity
@Table(name = "plan_version")
class PlanVersion {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int planYear;

	private int version;

	@Enumerated(EnumType.STRING)
	@Column(columnDefinition = "varchar(20)")
	private PlanStatus status;

	@Column(columnDefinition = "longtext")
	private String head;

	@Column(columnDefinition = "longtext")
	private String groupList;

	@Column(columnDefinition = "longtext")
	private String appendix;

	@Column(columnDefinition = "longtext")
	private String review;

	private int edits;

	private Instant createdAt;

	private String createdBy;

	private @Nullable Instant decidedAt;

	private @Nullable String decidedBy;

	private @Nullable String returnReason;

	private @Nullable String decision;

	@SuppressWarnings("NullAway.Init")
	protected PlanVersion() {
	}

	PlanVersion(int planYear, int version, PlanTexts texts, Instant createdAt, String createdBy) {
		this.planYear = planYear;
		this.version = version;
		this.status = PlanStatus.DRAFT;
		this.head = texts.head();
		this.groupList = texts.groups();
		this.appendix = texts.appendix();
		this.review = texts.review();
		this.createdAt = createdAt;
		this.createdBy = createdBy;
	}

	int year() {
		return this.planYear;
	}

	int version() {
		return this.version;
	}

	PlanStatus status() {
		return this.status;
	}

	@Nullable String returnReason() {
		return this.returnReason;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	PlanTexts texts() {
		return new PlanTexts(this.head, this.groupList, this.appendix, this.review);
	}

	/** How many times it was saved since it was made. */
	int edits() {
		return this.edits;
	}

	/** Who approved it or gave it back last; null until somebody did. */
	@Nullable String decidedBy() {
		return this.decidedBy;
	}

	/** Number and date of the decision that approved it; null until there is one. */
	@Nullable String decision() {
		return this.decision;
	}

	/**
	 * Counts one more save while Home Affairs still works on it.
	 * @throws PlanRefused if it does not any more
	 */
	void open() {
		demand(PlanStatus.DRAFT, PlanStatus.SUBMITTED);
		this.edits++;
	}

	/** Replaces the texts as one more save. */
	void correct(PlanTexts corrected) {
		open();
		this.head = corrected.head();
		this.groupList = corrected.groups();
		this.appendix = corrected.appendix();
		this.review = corrected.review();
	}

	void submit() {
		demand(PlanStatus.DRAFT);
		this.status = PlanStatus.SUBMITTED;
	}

	/** Home Affairs has reviewed it: from now on its texts stay as they are. */
	void confirm() {
		demand(PlanStatus.SUBMITTED);
		this.status = PlanStatus.REVIEWED;
		this.returnReason = null;
	}

	void approve(String by, @Nullable String byDecision, Instant at) {
		demand(PlanStatus.REVIEWED);
		this.status = PlanStatus.APPROVED;
		this.decision = byDecision;
		this.decidedBy = by;
		this.decidedAt = at;
	}

	void giveBack(String reason, String by, Instant at) {
		demand(PlanStatus.REVIEWED);
		this.status = PlanStatus.SUBMITTED;
		this.returnReason = reason;
		this.decidedBy = by;
		this.decidedAt = at;
	}

	void replace() {
		demand(PlanStatus.APPROVED);
		this.status = PlanStatus.REPLACED;
	}

	private void demand(PlanStatus... allowed) {
		if (!List.of(allowed).contains(this.status)) {
			throw new PlanRefused("Kế hoạch năm %d phiên bản %d đang ở trạng thái %s nên không làm được việc này."
				.formatted(this.planYear, this.version, name(this.status)));
		}
	}

	private static String name(PlanStatus status) {
		return switch (status) {
			case DRAFT -> "dự thảo";
			case SUBMITTED -> "đang rà soát";
			case REVIEWED -> "đang chờ phê duyệt";
			case APPROVED -> "đã phê duyệt";
			case REPLACED -> "đã được thay thế";
		};
	}

}
