package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.List;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.engine.TaskFinished;

/**
 * Keeps, for each duty, whose step took how long.
 */
@Component
public class DutySteps {

	private final DutyStepRepository steps;

	private final BusinessClock clock;

	DutySteps(DutyStepRepository steps, BusinessClock clock) {
		this.steps = steps;
		this.clock = clock;
	}

	@Transactional
	public void open(Opened task) {
		this.steps.save(new DutyStep(task, this.clock.instant()));
	}

	/** An open step is due at another moment. */
	@Transactional
	public void move(String taskId, Instant dueAt) {
		this.steps.findById(taskId).ifPresent((step) -> step.dueAt(dueAt));
	}

	/** What a person did between two moments, the second one excluded. */
	@Transactional(readOnly = true)
	public List<PersonalWork> doneBy(String userId, Instant from, Instant until) {
		return this.steps.doneBy(userId, from, until);
	}

	/** What was given to a person in a unit and is not delivered yet. */
	@Transactional(readOnly = true)
	public List<PersonalWork> openOf(String userId, String unitId) {
		return this.steps.openOf(userId, unitId);
	}

	@EventListener
	@Transactional
	public void on(TaskFinished task) {
		if (task.dutyRecordId() != null) {
			this.steps.findById(task.taskId())
				.ifPresent((step) -> step.finish(task.at(), task.userId(), task.completed()));
		}
	}

	/**
	 * A user task that has been handed out.
	 *
	 * @param unitId the unit it lies with; null if it is offered to nobody
	 * @param level the level of escalation at which its unit is told of overdue work;
	 * null for every other step
	 * @param dueAt null if it is not dated
	 */
	public record Opened(String taskId, long dutyRecordId, String activityId, String name, @Nullable String unitId,
			@Nullable Integer level, @Nullable Instant dueAt) {
	}

}
