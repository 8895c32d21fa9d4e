package vn.gov.nghean.tuongduong.cchc.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Checks what is submitted with a step or a start against its form file, whichever way it
 * comes: Tasklist checks in the browser only, and REST takes any variable.
 */
@Component
class FormGuard {

	private final ObjectProvider<ProcessEngine> engine;

	private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

	FormGuard(ObjectProvider<ProcessEngine> engine) {
		this.engine = engine;
	}

	/** Every field of a task's form at fault with what is submitted. */
	List<String> faultsOfTask(String taskId, @Nullable Map<String, Object> submitted) {
		return schemaOf(taskId).map((schema) -> {
			Map<String, Object> known = new HashMap<>(this.engine.getObject().getTaskService().getVariables(taskId));
			return schema.faults(known, (submitted != null) ? submitted : Map.of());
		}).orElse(List.of());
	}

	/** The fields of a task's form that people fill in. */
	Set<String> editableFields(String taskId) {
		return schemaOf(taskId).map(FormSchema::fields)
			.orElse(List.of())
			.stream()
			.filter((field) -> !field.readOnly())
			.map(FormField::key)
			.collect(Collectors.toSet());
	}

	private Optional<FormSchema> schemaOf(String taskId) {
		ProcessEngine processEngine = this.engine.getObject();
		Task task = processEngine.getTaskService().createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
		if (task == null || task.getProcessDefinitionId() == null) {
			return Optional.empty();
		}
		return Optional
			.of(this.schemas.computeIfAbsent(task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey(),
					(key) -> (task.getCamundaFormRef() != null)
							? read(processEngine.getFormService().getDeployedTaskForm(taskId)) : FormSchema.NONE));
	}

	/**
	 * @throws FormFieldValidationException naming every field at fault
	 */
	void checkStart(String processDefinitionId, @Nullable Map<String, Object> submitted) {
		ProcessEngine processEngine = this.engine.getObject();
		FormSchema schema = this.schemas.computeIfAbsent(processDefinitionId, (key) -> {
			var form = processEngine.getFormService().getStartFormData(processDefinitionId);
			return (form != null && form.getCamundaFormRef() != null)
					? read(processEngine.getFormService().getDeployedStartForm(processDefinitionId)) : FormSchema.NONE;
		});
		refuse(schema.faults(Map.of(), (submitted != null) ? submitted : Map.of()));
	}

	private static FormSchema read(InputStream form) {
		try (form) {
			return FormSchema.parse(new String(form.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * @throws FormFieldValidationException with the faults, if there are any
	 */
	static void refuse(List<String> faults) {
		if (!faults.isEmpty()) {
			throw new FormFieldValidationException("form", "Biểu mẫu chưa đúng: " + String.join("; ", faults) + ".");
		}
	}

}
