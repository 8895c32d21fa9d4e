package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * An extension (gia hạn) asked for: open, then granted or refused, then applied; lapsed
 * when the work was delivered or withdrawn first. A duty has one open at a time.
 */
@Entity
@Table(name = "duty_extension")
class DutyExtension {

	static final String ASKED = "ASKED";

	static final String GRANTED = "GRANTED";

	static final String REFUSED = "REFUSED";

	static final String APPLIED = "APPLIED";

	static final String LAPSED = "LAPSED";

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long recordId;

	private String reason;

	private LocalDate requestedDay;

	private String requestedBy;

	private Instant requestedAt;

	private String status = ASKED;

	private @Nullable LocalDate grantedDay;

	private @Nullable String decisionReason;

	private @Nullable String decidedBy;

	private @Nullable Instant decidedAt;

	@SuppressWarnings("NullAway.Init")
	protected DutyExtension() {
	}

	DutyExtension(long recordId, String reason, LocalDate requestedDay, String requestedBy, Instant requestedAt) {
		this.recordId = recordId;
		this.reason = reason;
		this.requestedDay = requestedDay;
		this.requestedBy = requestedBy;
		this.requestedAt = requestedAt;
	}

	void decide(@Nullable LocalDate granted, String why, String userId, Instant at) {
		if (!isOpen()) {
			throw new IllegalStateException("Đề nghị gia hạn không còn chờ quyết định: " + this.status);
		}
		this.status = (granted != null) ? GRANTED : REFUSED;
		this.grantedDay = granted;
		this.decisionReason = why;
		this.decidedBy = userId;
		this.decidedAt = at;
	}

	void applied() {
		this.status = APPLIED;
	}

	void lapse() {
		this.status = LAPSED;
	}

	boolean isOpen() {
		return ASKED.equals(this.status);
	}

	boolean isGranted() {
		return GRANTED.equals(this.status);
	}

	long id() {
		return (this.id != null) ? this.id : 0;
	}

	long recordId() {
		return this.recordId;
	}

	@Nullable LocalDate grantedDay() {
		return this.grantedDay;
	}

	DutyView.Extension view() {
		return new DutyView.Extension(id(), this.reason, this.requestedDay, this.requestedBy, this.requestedAt,
				this.status, this.grantedDay, this.decisionReason, this.decidedBy, this.decidedAt);
	}

}
