package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;

import vn.gov.nghean.tuongduong.cchc.duty.EscalationRules;
import vn.gov.nghean.tuongduong.cchc.duty.OverdueStep;
import vn.gov.nghean.tuongduong.cchc.duty.OverdueTexts;
import vn.gov.nghean.tuongduong.cchc.duty.StepDueDates;
import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;
import vn.gov.nghean.tuongduong.cchc.engine.TaskForm;

/**
 * The escalation of overdue work as BPMN sees it.
 */
@ProcessBean("escalations")
public class EscalationsBean {

	private static final String DELIVERED = "Message_WorkDelivered";

	private static final int LONGEST_BUSINESS_KEY = 255;

	private final EscalationRules rules;

	private final OverdueTexts texts;

	private final StepDueDates deadlines;

	private final RuntimeService runtime;

	EscalationsBean(EscalationRules rules, OverdueTexts texts, StepDueDates deadlines, RuntimeService runtime) {
		this.rules = rules;
		this.texts = texts;
		this.deadlines = deadlines;
		this.runtime = runtime;
	}

	/** Names an escalation within its process: the step that is late. */
	public String key(long dutyRecordId, String step) {
		return dutyRecordId + ":" + step;
	}

	/** Names the escalation of a step that several units take at once. */
	public String key(long dutyRecordId, String step, String unitId) {
		return key(dutyRecordId, step) + ":" + unitId;
	}

	/**
	 * Business key of the escalation of a step that is not the unit's own: who is late,
	 * row, period and with what for whom, such as "Phòng Nội vụ · II.1 · Quý I/2024 ·
	 * nghiệm thu của Xã Tam Quang".
	 */
	public String businessKey(String lateUnit, String planRow, String periodName, String step, String unit) {
		String key = "%s · %s · %s · %s %s".formatted(lateUnit, planRow, periodName, step, unit);
		return key.substring(0, Math.min(LONGEST_BUSINESS_KEY, key.length()));
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

	public String lateness(DelegateExecution execution) {
		return this.texts.lateness(late(execution));
	}

	/** The reminder letter drafted at the level; blank where none is due. */
	public String letter(DelegateExecution execution) {
		return this.rules.drafts((Integer) execution.getVariable("level")) ? this.texts.letter(late(execution)) : "";
	}

	private static OverdueStep late(VariableScope scope) {
		return new OverdueStep(TaskForm.id(scope.getVariable("dutyRecordId")), (String) scope.getVariable("unitId"),
				(String) scope.getVariable("overdueStep"), ((Date) scope.getVariable("dueAt")).toInstant());
	}

	public Date actionDue() {
		return Date.from(this.deadlines.actionDue().dueAt());
	}

	public void acted(DelegateTask task) {
		this.rules.acted(TaskForm.id(task.getVariable("dutyRecordId")), (Integer) task.getVariable("level"),
				TaskForm.text(task, "measure"), TaskForm.date(task, "promisedDate"), TaskForm.user(task));
	}

	/**
	 * The step is done: whatever escalates it ends. Called when the step's activity ends;
	 * one that is cancelled takes its escalation with it.
	 */
	public void end(DelegateExecution execution) {
		if (execution.isCanceled()) {
			return;
		}
		long duty = TaskForm.id(execution.getVariable("dutyRecordId"));
		String step = execution.getCurrentActivityId();
		if (execution.getVariable("contributorId") instanceof String unit) {
			end(execution.getProcessInstanceId(), key(duty, step, unit));
		}
		else {
			end(execution.getProcessInstanceId(), key(duty, step));
			delivered(execution.getProcessInstanceId());
		}
	}

	/** The step is done, or is not needed any more: whatever escalates it ends. */
	public void end(DelegateExecution execution, String step) {
		end(execution.getProcessInstanceId(), key(TaskForm.id(execution.getVariable("dutyRecordId")), step));
	}

	private void end(String processInstanceId, String key) {
		this.runtime.createProcessInstanceQuery()
			.superProcessInstanceId(processInstanceId)
			.processDefinitionKey("overdue-escalation")
			.variableValueEquals("overdueKey", key)
			.list()
			.forEach((escalation) -> delivered(escalation.getId()));
	}

	private void delivered(String processInstanceId) {
		this.runtime.createExecutionQuery()
			.processInstanceId(processInstanceId)
			.messageEventSubscriptionName(DELIVERED)
			.list()
			.forEach((waiting) -> this.runtime.messageEventReceived(DELIVERED, waiting.getId()));
	}

}
