package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.util.Date;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.duty.DutySteps;
import vn.gov.nghean.tuongduong.cchc.duty.StepMoved;
import vn.gov.nghean.tuongduong.cchc.engine.SystemWork;

/**
 * Makes the task of a step, and the timer on it, follow the step's deadline.
 */
@Component
class MovedSteps {

	/** Where a process keeps the deadline that its task and its timer share. */
	private static final String SHARED = "decisionDueAt";

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final DutyTimers timers;

	private final DutySteps steps;

	private final SystemWork engine;

	MovedSteps(TaskService tasks, RuntimeService runtime, DutyTimers timers, DutySteps steps, SystemWork engine) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.timers = timers;
		this.steps = steps;
		this.engine = engine;
	}

	@EventListener
	void on(StepMoved moved) {
		this.engine.run(() -> this.tasks.createTaskQuery()
			.taskId(moved.taskId())
			.list()
			.forEach((task) -> follow(task, moved)));
	}

	private void follow(Task task, StepMoved moved) {
		Date due = Date.from(moved.dueAt());
		task.setDueDate(due);
		this.tasks.saveTask(task);
		this.steps.move(task.getId(), moved.dueAt());
		this.timers.ofSteps(task.getProcessInstanceId(), moved.from(), due);
		if (this.runtime.getVariable(task.getProcessInstanceId(), SHARED) != null) {
			this.runtime.setVariable(task.getProcessInstanceId(), SHARED, due);
		}
	}

}
