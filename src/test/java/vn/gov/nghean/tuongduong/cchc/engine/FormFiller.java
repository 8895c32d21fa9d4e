package vn.gov.nghean.tuongduong.cchc.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * Fills a task's form in as somebody does who wants the work to go on: what is proposed
 * stays, the first choice is taken, everything else gets a value that its rules allow.
 */
@Component
public class FormFiller {

	private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

	private static final List<String> TEXTS = List.of("Đã thực hiện xong theo kế hoạch", "https://cchc.example/15",
			"15/KH-UBND", "15");

	private final TaskService tasks;

	private final FormService forms;

	private final BusinessClock clock;

	FormFiller(TaskService tasks, FormService forms, BusinessClock clock) {
		this.tasks = tasks;
		this.forms = forms;
		this.clock = clock;
	}

	/**
	 * @param task with its form keys
	 * @throws AssertionError if no value fits a field
	 */
	public Map<String, Object> fill(Task task) {
		Map<String, Object> values = new HashMap<>(this.tasks.getVariables(task.getId()));
		Map<String, Object> submitted = new LinkedHashMap<>();
		for (FormField field : schema(task).fields()) {
			if (!field.readOnly() && !FormSchema.hidden(field, values)) {
				Object value = candidates(field, values).stream()
					.filter((candidate) -> field.faultOf(candidate).isEmpty())
					.findFirst()
					.orElseThrow(() -> new AssertionError(
							"%s: no value fits %s".formatted(task.getTaskDefinitionKey(), field)));
				values.put(field.key(), value);
				submitted.put(field.key(), value);
			}
		}
		return submitted;
	}

	private FormSchema schema(Task task) {
		if (task.getCamundaFormRef() == null) {
			return FormSchema.NONE;
		}
		try (InputStream form = this.forms.getDeployedTaskForm(task.getId())) {
			return FormSchema.parse(new String(form.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<Object> candidates(FormField field, Map<String, Object> values) {
		List<Object> candidates = new ArrayList<>();
		if (values.get(field.key()) != null) {
			candidates.add(values.get(field.key()));
		}
		switch (field.type()) {
			case "radio", "select" -> candidates.addAll(choices(field.rules(), values));
			case "datetime" -> candidates
				.addAll(List.of(this.clock.today().toString(), this.clock.localNow().withNano(0).toString(), "07:30"));
			case "number" -> candidates.addAll(List.of(field.rules().path("validate").path("min").asInt(1), 1, 0));
			case "checkbox" -> candidates.add(true);
			default -> candidates.addAll(TEXTS);
		}
		return candidates;
	}

	private static List<Object> choices(JsonNode rules, Map<String, Object> values) {
		String expression = rules.path("valuesExpression").asText("");
		if (expression.isEmpty()) {
			return List.copyOf(rules.path("values").findValuesAsText("value"));
		}
		var choices = FEEL.evaluateExpression(expression.replaceFirst("^=", ""), values);
		return ((List<?>) choices.result()).stream()
			.<Object>map((choice) -> ((Map<?, ?>) choice).get("value"))
			.toList();
	}

}
