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

	private final TaskSubmissions submissions;

	FormCheckedFormService(FormGuard guard, TaskSubmissions submissions) {
		this.guard = guard;
		this.submissions = submissions;
	}

	@Override
	public void submitTaskForm(String taskId, Map<String, Object> properties) {
		this.submissions.of(taskId, properties, () -> super.submitTaskForm(taskId, properties));
	}

	@Override
	public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> properties,
			boolean deserializeValues) {
		return this.submissions.of(taskId, properties,
				() -> super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues));
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

}
