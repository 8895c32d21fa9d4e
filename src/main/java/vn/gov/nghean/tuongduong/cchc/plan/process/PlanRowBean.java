package vn.gov.nghean.tuongduong.cchc.plan.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;
import vn.gov.nghean.tuongduong.cchc.plan.RowBlueprint;
import vn.gov.nghean.tuongduong.cchc.plan.RowRuns;

/**
 * What a row's process calls.
 */
@ProcessBean("planRows")
public class PlanRowBean {

	private final RowRuns runs;

	private final OverdueTasks overdueTasks;

	PlanRowBean(RowRuns runs, OverdueTasks overdueTasks) {
		this.runs = runs;
		this.overdueTasks = overdueTasks;
	}

	/** The plan is in force: the row's schedule runs. */
	public void inForce(DelegateExecution execution) {
		Row row = Row.of(execution.getProcessDefinitionId());
		execution.setVariable("planRow", row.code());
		execution.setProcessBusinessKey("%s · năm %d".formatted(row.code(), row.year()));
	}

	/** A period of a part begins; the token carries which. */
	public void begins(DelegateExecution execution, int part, String period) {
		Row row = Row.of(execution.getProcessDefinitionId());
		this.runs.begin(execution.getProcessInstanceId(), row.year(), row.code(), part, period);
		execution.setVariableLocal(StartForm.PART, part);
		execution.setVariableLocal("period", period);
	}

	/** The token carries what the linked document has opened. */
	public void carries(DelegateExecution execution) {
		for (String name : new String[] { StartForm.PART, "period" }) {
			execution.setVariableLocal(name, execution.getProcessInstance().getVariable("linked_" + name));
		}
	}

	/** A person has started a part. */
	public void starts(DelegateExecution execution) {
		execution.setProcessBusinessKey(started(execution, execution.getProcessDefinitionId(),
				execution.getProcessInstanceId(), (String) execution.getVariable("initiator")));
	}

	/** A part begins to wait for the document that dates it. */
	public void waits(DelegateExecution execution, int part) {
		Row row = Row.of(execution.getProcessDefinitionId());
		this.runs.startsOnce(row.year(), row.code(), RowModel.WAIT + part);
		execution.setVariableLocal(StartForm.PART, part);
	}

	/** The document has been linked. */
	public void links(DelegateTask task) {
		Row row = Row.of(task.getProcessDefinitionId());
		RowRuns.PartPeriod opened = this.runs.start(task.getProcessInstanceId(), row.year(), row.code(),
				StartForm.read(task), task.getAssignee());
		DelegateExecution whole = task.getExecution().getProcessInstance();
		whole.setVariable("linked_" + StartForm.PART, opened.part());
		whole.setVariable("linked_period", opened.period());
	}

	/**
	 * No document has come in time: the waiting task is put before the leaders too, first
	 * of all their tasks.
	 */
	public void urges(DelegateExecution execution) {
		this.overdueTasks.urge(execution.getProcessInstanceId(), "Task_LinkBasisDocument");
	}

	/** A continuous part is on record. */
	public void keepsOpen(DelegateExecution execution, int part) {
		Row row = Row.of(execution.getProcessDefinitionId());
		this.runs.startsOnce(row.year(), row.code(), RowModel.OPEN + part);
	}

	/** The duty records of the period this instance has started. */
	public List<Long> open(DelegateExecution execution) {
		Row row = Row.of(execution.getProcessDefinitionId());
		return this.runs.open(execution.getProcessInstanceId(), row.year(), row.code(),
				((Number) execution.getVariable(StartForm.PART)).intValue(), (String) execution.getVariable("period"));
	}

	public String dutyKey(long dutyRecordId) {
		return this.runs.dutyKey(dutyRecordId);
	}

	public String businessKey(long dutyRecordId) {
		return this.runs.businessKey(dutyRecordId);
	}

	private String started(VariableScope scope, String definition, String instance, @Nullable String by) {
		Row row = Row.of(definition);
		RowRuns.PartPeriod opened = this.runs.start(instance, row.year(), row.code(), StartForm.read(scope), by);
		about(scope, row, opened.part(), opened.period());
		return row.code() + " · " + opened.name();
	}

	private static void about(VariableScope scope, Row row, int part, String period) {
		VariableScope whole = (scope instanceof DelegateTask task) ? task.getExecution() : scope;
		whole.setVariable("planRow", row.code());
		whole.setVariable(StartForm.PART, part);
		whole.setVariable("period", period);
	}

	/** The row a process definition is built from. */
	private record Row(int year, String code) {

		static Row of(String definition) {
			String key = definition.substring(0, definition.indexOf(':'));
			return new Row(RowBlueprint.yearOf(key), RowBlueprint.rowOf(key));
		}

	}

}
