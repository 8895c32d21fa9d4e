package vn.gov.nghean.tuongduong.cchc.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/**
 * A form as its file describes it: the same file the browser checks by.
 */
class FormSchema {

	/** A step without a form takes no values. */
	static final FormSchema NONE = new FormSchema(List.of());

	private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

	private final List<FormField> fields;

	private FormSchema(List<FormField> fields) {
		this.fields = fields;
	}

	static FormSchema parse(String json) {
		try {
			List<FormField> fields = new ArrayList<>();
			collect(new ObjectMapper().readTree(json).path("components"), fields);
			return new FormSchema(List.copyOf(fields));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException("not a form: " + ex.getOriginalMessage(), ex);
		}
	}

	private static void collect(JsonNode components, List<FormField> fields) {
		for (JsonNode component : components) {
			String key = component.path("key").asText("");
			if (component.path("components").isArray()) {
				collect(component.path("components"), fields);
			}
			else if (!key.isEmpty()) {
				String label = component.path("label").asText(key).strip();
				fields.add(new FormField(key, label, component.path("type").asText(), component));
			}
		}
	}

	List<FormField> fields() {
		return this.fields;
	}

	/**
	 * The faults of a submission, in the order of the form; empty if it is right.
	 * @param known the values the step has already
	 * @param submitted the values submitted now
	 */
	List<String> faults(Map<String, Object> known, Map<String, Object> submitted) {
		List<String> faults = new ArrayList<>();
		Set<String> names = this.fields.stream().map(FormField::key).collect(Collectors.toSet());
		submitted.keySet()
			.stream()
			.filter((name) -> !names.contains(name))
			.sorted()
			.forEach((name) -> faults.add("biến «%s» không có trong biểu mẫu".formatted(name)));
		Map<String, Object> values = new HashMap<>(known);
		values.putAll(submitted);
		for (FormField field : this.fields) {
			if (field.readOnly()) {
				if (submitted.containsKey(field.key())
						&& !Objects.equals(submitted.get(field.key()), known.get(field.key()))) {
					faults.add("«%s» chỉ để đọc".formatted(field.label()));
				}
			}
			else if (!hidden(field, values)) {
				field.faultOf(values.get(field.key())).or(() -> unknownChoice(field, values)).ifPresent(faults::add);
			}
		}
		return faults;
	}

	/** A value that the form's expression does not offer. */
	private static Optional<String> unknownChoice(FormField field, Map<String, Object> values) {
		String value = Objects.toString(values.get(field.key()), "");
		return field.choicesExpression()
			.filter((expression) -> !value.isBlank())
			.map((expression) -> FEEL.evaluateExpression(expression, values))
			.filter((result) -> result.isSuccess() && result.result() instanceof Collection<?> options
					&& options.stream().map(FormSchema::valueOf).noneMatch(value::equals))
			.map((result) -> "«%s» không có trong danh sách lựa chọn".formatted(field.label()));
	}

	private static String valueOf(Object option) {
		return String.valueOf((option instanceof Map<?, ?> pair) ? pair.get("value") : option);
	}

	/** Whether people do not see the field while the form has those values. */
	static boolean hidden(FormField field, Map<String, Object> values) {
		return field.hideCondition()
			.map((condition) -> FEEL.evaluateExpression(condition, values))
			.map((result) -> result.isSuccess() && Boolean.TRUE.equals(result.result()))
			.orElse(false);
	}

}
