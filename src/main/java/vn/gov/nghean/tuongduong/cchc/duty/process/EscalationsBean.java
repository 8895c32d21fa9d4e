package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.runtime.Execution;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.duty.DutyLife;
import vn.gov.nghean.tuongduong.cchc.duty.EscalationRules;
import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;

/**
 * The escalation of overdue work as BPMN sees it.
 */
@ProcessBean("escalations")
public class EscalationsBean {

	private static final String DELIVERED = "Message_WorkDelivered";

	private final EscalationRules rules;

	private final DutyLife life;

	private final RuntimeService runtime;

	private final BusinessClock clock;

	EscalationsBean(EscalationRules rules, DutyLife life, RuntimeService runtime, BusinessClock clock) {
		this.rules = rules;
		this.life = life;
		this.runtime = runtime;
		this.clock = clock;
	}

	/** Names one escalation: the record, the step that is late, the unit that owes it. */
	public String key(long dutyRecordId, String step, String unitId) {
		return dutyRecordId + ":" + step + ":" + unitId;
	}

	public List<Integer> levels(long dutyRecordId, String unitId) {
		return this.rules.levelsFor(dutyRecordId, unitId);
	}

	public Date graceEnd(int level, Date dueAt) {
		return Date.from(this.rules.graceEnd(level, dueAt.toInstant()));
	}

	public String levelName(int level) {
		return this.rules.name(level);
	}

	public String group(int level, long dutyRecordId, String unitId) {
		return this.rules.recipient(level, dutyRecordId, unitId).group();
	}

	public String note(int level, long dutyRecordId, String unitId) {
		return this.rules.recipient(level, dutyRecordId, unitId).reason();
	}

	public String letter(int level, long dutyRecordId, String unitId, Date dueAt) {
		return this.rules.letter(level, dutyRecordId, unitId, dueAt.toInstant());
	}

	public Date actionDue() {
		return Date.from(this.life.dueAfter(this.clock.instant(), "escalation-action"));
	}

	public void acted(DelegateTask task) {
		String promised = Tasks.optional(task, "promisedDate");
		this.rules.acted(Tasks.id(task.getVariable("dutyRecordId")), (Integer) task.getVariable("level"),
				Tasks.text(task, "measure"), (promised != null) ? LocalDate.parse(promised) : null, Tasks.user(task));
	}

	/**
	 * The step is done: whatever escalates it ends. Called when the step's activity ends.
	 */
	public void end(DelegateExecution execution) {
		if (!execution.isCanceled()) {
			endStep(execution.getProcessInstanceId(), execution.getCurrentActivityId());
		}
	}

	/**
	 * Ends the escalations of one step of a process, and the wait for its new deadline.
	 */
	void endStep(String processInstanceId, String step) {
		this.runtime.createProcessInstanceQuery()
			.superProcessInstanceId(processInstanceId)
			.processDefinitionKey("overdue-escalation")
			.list()
			.forEach((escalation) -> this.runtime.createExecutionQuery()
				.processInstanceId(escalation.getId())
				.messageEventSubscriptionName(DELIVERED)
				.list()
				.stream()
				.filter((waiting) -> concerns(waiting, step))
				.forEach(this::deliver));
		this.runtime.createExecutionQuery()
			.processInstanceId(processInstanceId)
			.messageEventSubscriptionName(DELIVERED)
			.list()
			.forEach(this::deliver);
	}

	private boolean concerns(Execution escalation, String step) {
		return String.valueOf(this.runtime.getVariable(escalation.getId(), "overdueKey")).contains(":" + step + ":");
	}

	private void deliver(Execution waiting) {
		this.runtime.messageEventReceived(DELIVERED, waiting.getId());
	}

}
