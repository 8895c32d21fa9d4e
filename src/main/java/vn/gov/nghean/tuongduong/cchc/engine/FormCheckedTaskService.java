package vn.gov.nghean.tuongduong.cchc.engine;

import java.util.Map;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * Completes a task only by the person it is given to and only with what its form allows.
 */
class FormCheckedTaskService extends TaskServiceImpl {

	private final TaskSubmissions submissions;

	private final TaskHolders holders;

	private final SystemWork system;

	FormCheckedTaskService(TaskSubmissions submissions, TaskHolders holders, SystemWork system) {
		this.submissions = submissions;
		this.holders = holders;
		this.system = system;
	}

	@Override
	public void complete(String taskId) {
		complete(taskId, null);
	}

	@Override
	public void complete(String taskId, @Nullable Map<String, Object> variables) {
		this.submissions.of(taskId, variables, () -> super.complete(taskId, variables));
	}

	@Override
	public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables,
			boolean deserializeValues) {
		return this.submissions.of(taskId, variables,
				() -> super.completeWithVariablesInReturn(taskId, variables, deserializeValues));
	}

	@Override
	public void resolveTask(String taskId, Map<String, Object> variables) {
		try {
			this.submissions.of(taskId, variables, () -> super.resolveTask(taskId, variables));
		}
		catch (FormFieldValidationException ex) {
			// REST takes this for a fault of the request here, not a form's own exception
			throw new BadUserRequestException(ex.getMessage(), ex);
		}
	}

	@Override
	public void claim(String taskId, @Nullable String userId) {
		if (this.holders.claims(userId)) {
			this.holders.check(taskId);
			super.claim(taskId, userId);
		}
		else {
			setAssignee(taskId, userId);
		}
	}

	@Override
	public void setAssignee(String taskId, @Nullable String userId) {
		if (this.holders.mayHand(taskId, userId)) {
			this.system.run(() -> super.setAssignee(taskId, userId));
		}
		else {
			super.setAssignee(taskId, userId);
		}
	}

	@Override
	public void handleBpmnError(String taskId, String errorCode, @Nullable String errorMessage,
			@Nullable Map<String, Object> variables) {
		this.holders.refuseShortcut();
		super.handleBpmnError(taskId, errorCode, errorMessage, variables);
	}

	@Override
	public void handleEscalation(String taskId, String escalationCode, @Nullable Map<String, Object> variables) {
		this.holders.refuseShortcut();
		super.handleEscalation(taskId, escalationCode, variables);
	}

}
