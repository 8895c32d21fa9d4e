package vn.gov.nghean.tuongduong.cchc.engine;

import java.util.Map;

import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Submits a form only with what its file allows.
 */
class FormCheckedFormService extends FormServiceImpl {

	private final FormGuard guard;

	FormCheckedFormService(FormGuard guard) {
		this.guard = guard;
	}

	@Override
	public void submitTaskForm(String taskId, Map<String, Object> properties) {
		this.guard.checkTask(taskId, properties);
		super.submitTaskForm(taskId, properties);
	}

	@Override
	public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> properties,
			boolean deserializeValues) {
		this.guard.checkTask(taskId, properties);
		return super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues);
	}

	@Override
	public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
		this.guard.checkStart(processDefinitionId, properties);
		return super.submitStartForm(processDefinitionId, properties);
	}

	@Override
	public ProcessInstance submitStartForm(String processDefinitionId, String businessKey,
			Map<String, Object> properties) {
		this.guard.checkStart(processDefinitionId, properties);
		return super.submitStartForm(processDefinitionId, businessKey, properties);
	}

}
