package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.duty.DutySteps;
import vn.gov.nghean.tuongduong.cchc.duty.StepMoved;
import vn.gov.nghean.tuongduong.cchc.engine.SystemWork;

/**
 * Makes the task of a step, the timer on it and what its form says of it follow the
 * step's deadline.
 */
@Component
class MovedSteps {

	/** Where processes keep the deadline that a task and its timer share. */
	private static final List<String> SHARED = List.of("stepDueAt", "decisionDueAt");

	/** Where a form reads why its step is due when it is. */
	static final String EXPLANATION = "stepDeadlineText";

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
		this.timers.ofStep(task, moved.from(), due);
		String execution = task.getExecutionId();
		SHARED.stream()
			.filter((shared) -> this.runtime.getVariable(execution, shared) != null)
			.forEach((shared) -> this.runtime.setVariable(execution, shared, due));
		if (this.runtime.getVariableLocal(execution, EXPLANATION) != null) {
			this.runtime.setVariableLocal(execution, EXPLANATION, moved.explanation());
		}
	}

}
