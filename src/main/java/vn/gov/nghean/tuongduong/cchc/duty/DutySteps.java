package vn.gov.nghean.tuongduong.cchc.duty;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.engine.TaskFinished;
import vn.gov.nghean.tuongduong.cchc.engine.TaskOpened;

/**
 * Keeps, for each duty, whose step took how long.
 */
@Component
class DutySteps {

	private final DutyStepRepository steps;

	DutySteps(DutyStepRepository steps) {
		this.steps = steps;
	}

	@EventListener
	@Transactional
	public void on(TaskOpened task) {
		if (task.dutyRecordId() != null) {
			this.steps.save(new DutyStep(task, task.dutyRecordId()));
		}
	}

	@EventListener
	@Transactional
	public void on(TaskFinished task) {
		this.steps.findById(task.taskId()).ifPresent((step) -> step.finish(task));
	}

}
