package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * One user task of a duty: from when to when it lay with whom.
 */
@Entity
@Table(name = "duty_step")
class DutyStep implements Persistable<String> {

	@Id
	private String taskId;

	private long recordId;

	private String activityId;

	private String name;

	private @Nullable String unitId;

	private @Nullable Integer level;

	private Instant openedAt;

	private @Nullable Instant dueAt;

	private @Nullable Instant finishedAt;

	private @Nullable String userId;

	private boolean completed;

	@SuppressWarnings("NullAway.Init")
	protected DutyStep() {
	}

	DutyStep(DutySteps.Opened task, Instant openedAt) {
		this.taskId = task.taskId();
		this.recordId = task.dutyRecordId();
		this.activityId = task.activityId();
		this.name = task.name();
		this.unitId = task.unitId();
		this.level = task.level();
		this.openedAt = openedAt;
		this.dueAt = task.dueAt();
	}

	void finish(Instant at, @Nullable String by, boolean done) {
		this.finishedAt = at;
		this.userId = by;
		this.completed = done;
	}

	void dueAt(Instant due) {
		this.dueAt = due;
	}

	DutyView.Step view(@Nullable String unitName, int workingDays) {
		return new DutyView.Step(this.activityId, this.name, this.unitId, unitName, this.openedAt, this.dueAt,
				this.finishedAt, this.userId, this.completed, workingDays);
	}

	long recordId() {
		return this.recordId;
	}

	String activityId() {
		return this.activityId;
	}

	@Nullable Instant dueAt() {
		return this.dueAt;
	}

	String name() {
		return this.name;
	}

	@Nullable String unitId() {
		return this.unitId;
	}

	Instant openedAt() {
		return this.openedAt;
	}

	@Nullable Instant finishedAt() {
		return this.finishedAt;
	}

	@Override
	public String getId() {
		return this.taskId;
	}

	@Override
	public boolean isNew() {
		return this.finishedAt == null;
	}

}
