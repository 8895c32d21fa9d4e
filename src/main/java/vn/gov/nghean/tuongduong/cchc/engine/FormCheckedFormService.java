package vn.gov.nghean.tuongduong.cchc.engine;

import java.util.Map;

import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Submits a form only by the person its task is given to and only with what its file
 * allows.
 */
class FormCheckedFormService extends FormServiceImpl {

	private final FormGuard guard;

	private final TaskHolders holders;

	FormCheckedFormService(FormGuard guard, TaskHolders holders) {
		this.guard = guard;
		this.holders = holders;
	}

	@Override
	public void submitTaskForm(String taskId, Map<String, Object> properties) {
		check(taskId, properties);
		PlainRefusals.of(() -> super.submitTaskForm(taskId, properties));
	}

	@Override
	public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> properties,
			boolean deserializeValues) {
		check(taskId, properties);
		return PlainRefusals.of(() -> super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues));
	}

	@Override
	public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
		this.guard.checkStart(processDefinitionId, properties);
		return PlainRefusals.of(() -> super.submitStartForm(processDefinitionId, properties));
	}

	@Override
	public ProcessInstance submitStartForm(String processDefinitionId, String businessKey,
			Map<String, Object> properties) {
		this.guard.checkStart(processDefinitionId, properties);
		return PlainRefusals.of(() -> super.submitStartForm(processDefinitionId, businessKey, properties));
	}

	private void check(String taskId, Map<String, Object> properties) {
		this.holders.check(taskId);
		this.guard.checkTask(taskId, properties);
		this.holders.take(taskId);
	}

}
