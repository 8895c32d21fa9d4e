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
 * What somebody did about overdue work (biện pháp xử lý).
 */
@Entity
@Table(name = "duty_escalation_action")
class EscalationAction {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long recordId;

	private String levelName;

	private String measure;

	private @Nullable LocalDate promisedDay;

	private String actedBy;

	private Instant actedAt;

	@SuppressWarnings("NullAway.Init")
	protected EscalationAction() {
	}

	EscalationAction(long recordId, String levelName, String measure, @Nullable LocalDate promisedDay, String actedBy,
			Instant actedAt) {
		this.recordId = recordId;
		this.levelName = levelName;
		this.measure = measure;
		this.promisedDay = promisedDay;
		this.actedBy = actedBy;
		this.actedAt = actedAt;
	}

	long recordId() {
		return this.recordId;
	}

	DutyView.Measure view() {
		return new DutyView.Measure(this.levelName, this.measure, this.promisedDay, this.actedBy, this.actedAt);
	}

}
