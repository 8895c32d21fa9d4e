package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.duty.DeadlineMoved;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFacts;
import vn.gov.nghean.tuongduong.cchc.duty.DutySteps;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOrdered;
import vn.gov.nghean.tuongduong.cchc.duty.DutyWithdrawn;
import vn.gov.nghean.tuongduong.cchc.duty.ExtensionAsked;
import vn.gov.nghean.tuongduong.cchc.duty.ExtensionLapsed;
import vn.gov.nghean.tuongduong.cchc.duty.StepDueDates;
import vn.gov.nghean.tuongduong.cchc.duty.StepRule;
import vn.gov.nghean.tuongduong.cchc.duty.StepRules;
import vn.gov.nghean.tuongduong.cchc.engine.SystemWork;

/**
 * Makes the running processes follow what happened to a duty.
 */
@Component
class DutyProcesses {

	private static final String EXTENDED = "Message_DeadlineExtended";

	private static final String LAPSED = "Message_ExtensionLapsed";

	private final RuntimeService runtime;

	private final DutyTimers timers;

	private final TaskService tasks;

	private final SystemWork engine;

	private final Duties duties;

	private final StepDueDates deadlines;

	private final DutySteps steps;

	private final StepRules rules;

	DutyProcesses(RuntimeService runtime, DutyTimers timers, TaskService tasks, SystemWork engine, Duties duties,
			StepDueDates deadlines, DutySteps steps, StepRules rules) {
		this.runtime = runtime;
		this.timers = timers;
		this.tasks = tasks;
		this.engine = engine;
		this.duties = duties;
		this.deadlines = deadlines;
		this.steps = steps;
		this.rules = rules;
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
		String process = this.duties.facts(ordered.dutyRecordId()).dutyKey();
		this.engine.run(() -> this.runtime.startProcessInstanceByKey(process, ordered.businessKey(),
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
		this.runtime.setVariable(instance, "dueAt", due);
		this.timers.ofWork(instance, moved.from(), due);
		String explanation = this.duties.facts(moved.dutyRecordId()).explanation();
		List<Task> open = this.tasks.createTaskQuery().processInstanceId(instance).list();
		open.stream()
			.filter((task) -> task.getDueDate() != null && task.getDueDate().toInstant().equals(moved.from())
					&& !hasItsOwn(task, moved.dutyRecordId()))
			.forEach((task) -> moveTask(task, due, "deadlineText", explanation));
		if (moved.contributions()) {
			Deadline contribution = this.deadlines.contributionDue(moved.dutyRecordId());
			this.timers.ofContributions(instance, Date.from(contribution.dueAt()));
			open.stream()
				.filter(DutyProcesses::isContribution)
				.forEach((task) -> moveTask(task, Date.from(contribution.dueAt()), MovedSteps.EXPLANATION,
						contribution.explanation()));
		}
		if (moved.later()) {
			escalated(instance, moved.contributions())
				.forEach((waiting) -> this.runtime.messageEventReceived(EXTENDED, waiting.getId()));
		}
	}

	/** A step with a deadline of its own may be due when the duty is, by chance. */
	private boolean hasItsOwn(Task task, long dutyRecordId) {
		return this.rules
			.deadlineOf(
					new StepRule.Opened(task.getTaskDefinitionKey(), dutyRecordId, task.getCreateTime().toInstant()))
			.isPresent();
	}

	private static boolean isContribution(Task task) {
		return task.getTaskDefinitionKey().equals("Task_ContributeInput");
	}

	/** What of the duty's steps escalates. */
	private List<Execution> escalated(String instance, boolean contributions) {
		ExecutionQuery escalated = this.runtime.createExecutionQuery()
			.processInstanceId(instance)
			.messageEventSubscriptionName(EXTENDED);
		return (contributions ? escalated : escalated.activityId("CallActivity_EscalateWork")).list();
	}

	private void moveTask(Task task, Date due, String variable, String explanation) {
		task.setDueDate(due);
		this.tasks.saveTask(task);
		this.steps.move(task.getId(), due.toInstant());
		this.runtime.setVariableLocal(task.getExecutionId(), variable, explanation);
	}

}
