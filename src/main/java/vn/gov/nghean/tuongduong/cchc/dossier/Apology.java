package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * The apology for one dossier (xin lỗi và hẹn lại ngày trả kết quả), from the warning to
 * the returned result. It guards its own order: explained, signed, sent; one new date.
 */
@Entity
@Table(name = "dossier_apology")
class Apology {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long dossierId;

	private int attempt;

	private long dutyRecordId;

	@Enumerated(EnumType.STRING)
	private ApologyStage stage = ApologyStage.OPEN;

	private boolean missed;

	private Instant noticeDueAt;

	private String ruleSource;

	private @Nullable String cause;

	private @Nullable String explanation;

	private @Nullable Instant newDueAt;

	private @Nullable String returnReason;

	private @Nullable Integer letterNumber;

	private @Nullable Instant signedAt;

	private @Nullable String signedBy;

	private @Nullable Instant notifiedAt;

	private @Nullable String notifiedHow;

	private @Nullable String notifiedNote;

	private @Nullable String notifiedBy;

	private @Nullable Instant endedAt;

	private @Nullable String direction;

	private @Nullable String directedBy;

	@SuppressWarnings("NullAway.Init")
	protected Apology() {
	}

	/**
	 * @param missed whether the letter can no longer be in time
	 */
	Apology(long dossierId, int attempt, long dutyRecordId, Deadline notice, boolean missed, String ruleSource) {
		this.dossierId = dossierId;
		this.attempt = attempt;
		this.dutyRecordId = dutyRecordId;
		this.noticeDueAt = notice.dueAt();
		this.missed = missed;
		this.ruleSource = ruleSource;
	}

	/** The calendar has changed: the letter is due at another moment. */
	void noticeDue(Instant due) {
		this.noticeDueAt = due;
	}

	void explain(String causeCode, String why, Instant newDue) {
		mustBe(ApologyStage.OPEN);
		if (this.notifiedAt != null) {
			throw new Refusal("Hồ sơ đã hẹn lại một lần, không hẹn lại lần nữa (%s).".formatted(this.ruleSource));
		}
		this.cause = causeCode;
		this.explanation = why;
		this.newDueAt = newDue;
		this.returnReason = null;
	}

	void sendBack(String reason) {
		mustBe(ApologyStage.OPEN);
		this.returnReason = reason;
	}

	void sign(int number, String user, Instant at) {
		mustBe(ApologyStage.OPEN);
		if (this.newDueAt == null) {
			throw new Refusal("Phiếu chưa có ngày hẹn lại, chưa ký được.");
		}
		this.letterNumber = number;
		this.signedBy = user;
		this.signedAt = at;
	}

	/** The letter reached the applicant. */
	void reached(String how, Instant at, @Nullable String note, String user) {
		mustBe(ApologyStage.OPEN);
		if (this.signedAt == null || at.isBefore(this.signedAt)) {
			throw new Refusal("«Thời điểm người nộp nhận phiếu» không thể trước khi phiếu được ký.");
		}
		this.notifiedHow = how;
		this.notifiedAt = at;
		this.notifiedNote = note;
		this.notifiedBy = user;
		this.missed = this.missed || at.isAfter(this.noticeDueAt);
		this.stage = ApologyStage.PROMISED;
	}

	void breakPromise() {
		mustBe(ApologyStage.PROMISED);
		this.stage = ApologyStage.BROKEN;
	}

	void direct(String text, String user) {
		this.direction = text;
		this.directedBy = user;
	}

	void end(Instant at) {
		if (this.stage == ApologyStage.DROPPED) {
			throw new IllegalStateException("Phiếu đã hủy");
		}
		this.stage = ApologyStage.ENDED;
		this.endedAt = at;
	}

	void drop(Instant at) {
		mustBe(ApologyStage.OPEN);
		this.stage = ApologyStage.DROPPED;
		this.endedAt = at;
	}

	private void mustBe(ApologyStage expected) {
		if (this.stage != expected) {
			throw new Refusal("Phiếu xin lỗi đã sang bước khác, hãy tải lại trang.");
		}
	}

	/** Whether the applicant was told in time. */
	boolean inTime() {
		return this.notifiedAt != null && !this.missed;
	}

	/**
	 * Whether the new date was kept; null while it runs, or when there was none.
	 */
	@Nullable Boolean promiseKept() {
		if (this.notifiedAt == null || this.newDueAt == null) {
			return null;
		}
		if (this.stage == ApologyStage.BROKEN) {
			return false;
		}
		return (this.endedAt != null) ? !this.endedAt.isAfter(this.newDueAt) : null;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	long dossierId() {
		return this.dossierId;
	}

	long dutyRecordId() {
		return this.dutyRecordId;
	}

	int attempt() {
		return this.attempt;
	}

	ApologyStage stage() {
		return this.stage;
	}

	boolean missed() {
		return this.missed;
	}

	Instant noticeDueAt() {
		return this.noticeDueAt;
	}

	String ruleSource() {
		return this.ruleSource;
	}

	@Nullable String cause() {
		return this.cause;
	}

	@Nullable String explanation() {
		return this.explanation;
	}

	@Nullable Instant newDueAt() {
		return this.newDueAt;
	}

	@Nullable String returnReason() {
		return this.returnReason;
	}

	@Nullable Integer letterNumber() {
		return this.letterNumber;
	}

	@Nullable Instant signedAt() {
		return this.signedAt;
	}

	@Nullable String signedBy() {
		return this.signedBy;
	}

	@Nullable Instant notifiedAt() {
		return this.notifiedAt;
	}

	@Nullable String notifiedHow() {
		return this.notifiedHow;
	}

	@Nullable String direction() {
		return this.direction;
	}

}
