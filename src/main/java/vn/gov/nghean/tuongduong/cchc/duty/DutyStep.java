package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import vn.gov.nghean.tuongduong.cchc.engine.TaskFinished;
import vn.gov.nghean.tuongduong.cchc.engine.TaskOpened;

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

	private Instant openedAt;

	private @Nullable Instant dueAt;

	private @Nullable Instant finishedAt;

	private @Nullable String userId;

	private boolean completed;

	@SuppressWarnings("NullAway.Init")
	protected DutyStep() {
	}

	DutyStep(TaskOpened task, long recordId) {
		this.taskId = task.taskId();
		this.recordId = recordId;
		this.activityId = task.activityId();
		this.name = task.name();
		this.openedAt = task.at();
		this.dueAt = task.dueAt();
	}

	void finish(TaskFinished task) {
		this.finishedAt = task.at();
		this.userId = task.userId();
		this.completed = task.completed();
	}

	DutyView.Step view(int workingDays) {
		return new DutyView.Step(this.activityId, this.name, this.openedAt, this.dueAt, this.finishedAt, this.userId,
				this.completed, workingDays);
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
