package vn.gov.nghean.tuongduong.cchc.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What is submitted with a task, whichever of the engine's services takes it: only by the
 * person the task is given to, only with what its form allows, and in one transaction
 * with what the engine does then, so that what is refused leaves the task as it was.
 */
@Component
class TaskSubmissions {

	private final ObjectProvider<ProcessEngine> engine;

	private final FormGuard guard;

	private final TaskHolders holders;

	TaskSubmissions(ObjectProvider<ProcessEngine> engine, FormGuard guard, TaskHolders holders) {
		this.engine = engine;
		this.guard = guard;
		this.holders = holders;
	}

	/**
	 * @param work what the engine does with the submission
	 * @throws AuthorizationException if somebody else holds the task
	 * @throws FormFieldValidationException naming every field at fault, or saying what a
	 * listener refused
	 */
	<T> T of(String taskId, @Nullable Map<String, Object> submitted, Supplier<T> work) {
		var configuration = (ProcessEngineConfigurationImpl) this.engine.getObject().getProcessEngineConfiguration();
		Outcome<T> outcome = PlainRefusals.of(() -> configuration.getCommandExecutorTxRequired().execute((context) -> {
			this.holders.check(taskId);
			List<String> faults = this.guard.faultsOfTask(taskId, submitted);
			// Thrown in here, each slip of the pen would be an error in the log.
			if (!faults.isEmpty()) {
				return new Outcome<T>(faults, null);
			}
			this.holders.take(taskId);
			return new Outcome<>(faults, work.get());
		}));
		FormGuard.refuse(outcome.faults());
		return outcome.result();
	}

	void of(String taskId, @Nullable Map<String, Object> submitted, Runnable work) {
		of(taskId, submitted, () -> {
			work.run();
			return "";
		});
	}

	private record Outcome<T>(List<String> faults, @Nullable T result) {
	}

}
