package vn.gov.nghean.tuongduong.cchc.engine;

import java.util.Map;

import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Completes a task only with what its form allows.
 */
class FormCheckedTaskService extends TaskServiceImpl {

	private final FormGuard guard;

	FormCheckedTaskService(FormGuard guard) {
		this.guard = guard;
	}

	@Override
	public void complete(String taskId) {
		this.guard.checkTask(taskId, null);
		super.complete(taskId);
	}

	@Override
	public void complete(String taskId, Map<String, Object> variables) {
		this.guard.checkTask(taskId, variables);
		super.complete(taskId, variables);
	}

	@Override
	public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables,
			boolean deserializeValues) {
		this.guard.checkTask(taskId, variables);
		return super.completeWithVariablesInReturn(taskId, variables, deserializeValues);
	}

	@Override
	public void resolveTask(String taskId, Map<String, Object> variables) {
		this.guard.checkTask(taskId, variables);
		super.resolveTask(taskId, variables);
	}

}
