package vn.gov.nghean.tuongduong.cchc.duty.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.duty.DutyReworded;
import vn.gov.nghean.tuongduong.cchc.engine.SystemWork;

/**
 * Makes the open tasks of a duty read as its record now does.
 */
@Component
class RewordedTasks {

	private static final String TITLE = "workTitle";

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final DutyRecordsBean records;

	private final SystemWork engine;

	RewordedTasks(TaskService tasks, RuntimeService runtime, DutyRecordsBean records, SystemWork engine) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.records = records;
		this.engine = engine;
	}

	@EventListener
	void on(DutyReworded duty) {
		String instance = duty.processInstanceId();
		if (instance != null) {
			this.engine.run(() -> this.tasks.createTaskQuery()
				.processInstanceId(instance)
				.list()
				.forEach((task) -> reword(task, duty.dutyRecordId())));
		}
	}

	private void reword(Task task, long duty) {
		if (this.tasks.getVariable(task.getId(), TITLE) != null) {
			String title = this.records.title(duty);
			this.tasks.setVariableLocal(task.getId(), TITLE, title);
			this.runtime.setVariableLocal(task.getExecutionId(), TITLE, title);
		}
		if (this.runtime.getVariable(task.getExecutionId(), "productNo") instanceof Integer number) {
			this.runtime.setVariableLocal(task.getExecutionId(), "productName", this.records.productName(duty, number));
		}
		if (this.runtime.getVariable(task.getExecutionId(), "productsText") != null) {
			this.runtime.setVariableLocal(task.getExecutionId(), "productsText", this.records.productsText(duty));
		}
	}

}
