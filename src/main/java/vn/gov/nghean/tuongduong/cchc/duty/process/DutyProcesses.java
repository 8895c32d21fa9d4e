package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.util.Date;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.duty.DeadlineMoved;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFacts;
import vn.gov.nghean.tuongduong.cchc.duty.DutySteps;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOrdered;
import vn.gov.nghean.tuongduong.cchc.duty.DutyWithdrawn;
import vn.gov.nghean.tuongduong.cchc.duty.ExtensionAsked;
import vn.gov.nghean.tuongduong.cchc.duty.ExtensionLapsed;
import vn.gov.nghean.tuongduong.cchc.duty.StepDueDates;
import vn.gov.nghean.tuongduong.cchc.engine.SystemWork;

/**
 * Makes the running processes follow what happened to a duty.
 */
@Component
class DutyProcesses {

	private static final String EXTENDED = "Message_DeadlineExtended";

	private static final String LAPSED = "Message_ExtensionLapsed";

	private final RuntimeService runtime;

	private final ManagementService management;

	private final TaskService tasks;

	private final SystemWork engine;

	private final Duties duties;

	private final StepDueDates deadlines;

	private final DutySteps steps;

	DutyProcesses(RuntimeService runtime, ManagementService management, TaskService tasks, SystemWork engine,
			Duties duties, StepDueDates deadlines, DutySteps steps) {
		this.runtime = runtime;
		this.management = management;
		this.tasks = tasks;
		this.engine = engine;
		this.duties = duties;
		this.deadlines = deadlines;
		this.steps = steps;
	}

	@EventListener
	void on(DutyWithdrawn duty) {
		if (duty.processInstanceId() != null) {
			this.engine.run(() -> this.runtime.deleteProcessInstanceIfExists(duty.processInstanceId(),
					"Rút nhiệm vụ: " + duty.reason(), false, true, false, false));
		}
	}

	@EventListener
	void on(DutyOrdered ordered) {
		this.engine.run(() -> this.runtime.startProcessInstanceByKey("plan-task", ordered.businessKey(),
				Map.of("dutyRecordId", ordered.dutyRecordId())));
	}

	@EventListener
	void on(ExtensionAsked asked) {
		DutyFacts duty = this.duties.facts(asked.dutyRecordId());
		this.engine
			.run(() -> this.runtime.startProcessInstanceByKey("deadline-extension", this.duties.businessKey(duty.id()),
					Map.of("extensionId", asked.extensionId(), "dutyRecordId", duty.id(), "planRow", duty.row(),
							"period", duty.period(), "periodName", duty.periodName(), "unitId", duty.unitId(),
							"unitName", duty.unitName())));
	}

	@EventListener
	void on(ExtensionLapsed request) {
		this.engine.run(() -> this.runtime.createExecutionQuery()
			.processDefinitionKey("deadline-extension")
			.processVariableValueEquals("extensionId", request.extensionId())
			.messageEventSubscriptionName(LAPSED)
			.list()
			.forEach((waiting) -> this.runtime.messageEventReceived(LAPSED, waiting.getId())));
	}

	/**
	 * Timers and due dates of the work and of the contributions to it move; what
	 * escalates already goes back to waiting, for the new deadline.
	 */
	@EventListener
	void on(DeadlineMoved moved) {
		String instance = moved.processInstanceId();
		if (instance != null) {
			this.engine.run(() -> follow(instance, moved));
		}
	}

	private void follow(String instance, DeadlineMoved moved) {
		Date due = Date.from(moved.dueAt());
		Date contribution = Date.from(this.deadlines.contributionDue(moved.dutyRecordId()));
		this.runtime.setVariable(instance, "dueAt", due);
		moveTimers(instance, due, "BoundaryEvent_DeadlinePassed", "Event_NewDeadlinePassed");
		moveTimers(instance, contribution, "BoundaryEvent_ContributionDeadlinePassed",
				"Event_NewContributionDeadlinePassed");
		String explanation = this.duties.facts(moved.dutyRecordId()).explanation();
		for (Task task : this.tasks.createTaskQuery().processInstanceId(instance).list()) {
			Date until = dueOf(task, due, contribution);
			if (until != null) {
				task.setDueDate(until);
				this.tasks.saveTask(task);
				this.steps.move(task.getId(), until.toInstant());
				this.runtime.setVariableLocal(task.getExecutionId(), "deadlineText", explanation);
			}
		}
		this.runtime.createExecutionQuery()
			.processInstanceId(instance)
			.messageEventSubscriptionName(EXTENDED)
			.list()
			.forEach((escalated) -> this.runtime.messageEventReceived(EXTENDED, escalated.getId()));
	}

	private void moveTimers(String instance, Date due, String... events) {
		for (String event : events) {
			this.management.createJobQuery()
				.processInstanceId(instance)
				.activityId(event)
				.list()
				.forEach((job) -> this.management.setJobDuedate(job.getId(), due));
		}
	}

	private static @Nullable Date dueOf(Task task, Date due, Date contribution) {
		return switch (task.getTaskDefinitionKey()) {
			case "Task_ContributeInput" -> contribution;
			case "Task_AcceptResult" -> null;
			default -> due;
		};
	}

}
