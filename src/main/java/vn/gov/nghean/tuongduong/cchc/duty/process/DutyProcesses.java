package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.util.Date;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.duty.DeadlineMoved;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyView;
import vn.gov.nghean.tuongduong.cchc.duty.DutyWithdrawn;
import vn.gov.nghean.tuongduong.cchc.duty.ExtensionAsked;

/**
 * Makes the running processes follow what happened to a duty.
 */
@Component
class DutyProcesses {

	private static final Set<String> DUE_TIMERS = Set.of("BoundaryEvent_DeadlinePassed", "Event_NewDeadlinePassed");

	private static final Set<String> DUE_TASKS = Set.of("Task_AssignWork", "Task_SubmitProduct",
			"Task_ApproveProducts");

	private final RuntimeService runtime;

	private final ManagementService management;

	private final TaskService tasks;

	private final Duties duties;

	private final EscalationsBean escalations;

	DutyProcesses(RuntimeService runtime, ManagementService management, TaskService tasks, Duties duties,
			EscalationsBean escalations) {
		this.runtime = runtime;
		this.management = management;
		this.tasks = tasks;
		this.duties = duties;
		this.escalations = escalations;
	}

	@EventListener
	void on(DutyWithdrawn duty) {
		if (duty.processInstanceId() != null
				&& this.runtime.createProcessInstanceQuery().processInstanceId(duty.processInstanceId()).count() > 0) {
			this.runtime.deleteProcessInstance(duty.processInstanceId(), "Rút nhiệm vụ: " + duty.reason());
		}
	}

	@EventListener
	void on(ExtensionAsked asked) {
		DutyView duty = this.duties.view(asked.dutyRecordId());
		this.runtime.startProcessInstanceByKey("deadline-extension", this.duties.businessKey(duty.id()),
				Map.of("extensionId", asked.extensionId(), "dutyRecordId", duty.id(), "planRow", duty.row(), "period",
						duty.period(), "periodName", duty.periodName(), "unitId", duty.unitId(), "unitName",
						duty.unitName()));
	}

	@EventListener
	void on(DeadlineMoved moved) {
		String instance = moved.processInstanceId();
		if (instance == null) {
			return;
		}
		Date due = Date.from(moved.dueAt());
		for (Job job : this.management.createJobQuery().processInstanceId(instance).timers().list()) {
			if (DUE_TIMERS.contains(activityOf(job))) {
				this.management.setJobDuedate(job.getId(), due);
			}
		}
		for (Task task : this.tasks.createTaskQuery().processInstanceId(instance).list()) {
			if (DUE_TASKS.contains(task.getTaskDefinitionKey())) {
				task.setDueDate(due);
				this.tasks.saveTask(task);
			}
		}
		this.runtime.setVariable(instance, "dueAt", due);
		this.escalations.endStep(instance, "SubProcess_DeliverWork");
	}

	private String activityOf(Job job) {
		return this.management.createJobDefinitionQuery()
			.jobDefinitionId(job.getJobDefinitionId())
			.singleResult()
			.getActivityId();
	}

}
