package vn.gov.nghean.tuongduong.cchc.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forms and processes fit together: what a form shows is given to it, what it takes is
 * used.
 */
class FormsTest {

	private static final List<BpmnFile> FILES = Stream.of(BpmnFile.ofDuties(), BpmnFile.ofRows())
		.flatMap(List::stream)
		.toList();

	private static final Pattern SHOWN = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

	static List<Path> forms() {
		try (Stream<Path> files = Files.walk(Path.of("forms"))) {
			return files.filter((file) -> file.toString().endsWith(".form")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@MethodSource("forms")
	void aFormIsNamedByItsIdAndUsed(Path form) {
		assertThat(json(form).path("id").asText()).isEqualTo(id(form));
		String duty = form.getName(1).toString();
		assertThat(id(form)).startsWith(duty + "-");
		assertThat(BpmnFile.PROCESSES.resolve(duty)).isDirectory();
		assertThat(usesOf(form)).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void whatAFormTakesIsKeptWithItsTaskOrReadByABean(Path form) {
		List<String> keys = keys(json(form).path("components"));
		assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
		assertThat(usesOf(form)).allSatisfy((use) -> assertThat(keys)
			.allSatisfy((key) -> assertThat(inputs(use).contains(key) || Sources.name(key)).as(key).isTrue()));
	}

	/** So that parallel tasks do not overwrite each other's answers. */
	@ParameterizedTest
	@MethodSource("forms")
	void whatAFormTakesIsLocalToItsTask(Path form) {
		List<String> keys = keys(json(form).path("components"));
		assertThat(usesOf(form)).filteredOn(UserTask.class::isInstance)
			.allSatisfy((use) -> assertThat(inputs(use)).containsAll(keys));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void whatAFormShowsIsGivenToIt(Path form) {
		Matcher shown = SHOWN.matcher(BpmnFile.read(form));
		while (shown.find()) {
			String name = shown.group(1);
			assertThat(usesOf(form))
				.allSatisfy((use) -> assertThat(inputs(use).contains(name) || Sources.name(name)).as(name).isTrue());
		}
	}

	@ParameterizedTest
	@MethodSource("forms")
	void labelsAreVietnameseInNfc(Path form) {
		String text = BpmnFile.read(form);
		assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
		assertThat(json(form).findValuesAsText("label"))
			.allSatisfy((label) -> assertThat(NamingRules.isVietnamese(label)).as(label).isTrue());
	}

	private static List<FlowNode> usesOf(Path form) {
		return FILES.stream()
			.flatMap((file) -> file.all(FlowNode.class).stream())
			.filter((node) -> BpmnFile.camunda(node, "formRef").equals(id(form)))
			.toList();
	}

	private static Set<String> inputs(FlowNode node) {
		if (node.getExtensionElements() == null) {
			return Set.of();
		}
		return node.getExtensionElements()
			.getElementsQuery()
			.filterByType(CamundaInputOutput.class)
			.list()
			.stream()
			.flatMap((mapping) -> mapping.getCamundaInputParameters().stream())
			.map(CamundaInputParameter::getCamundaName)
			.collect(Collectors.toSet());
	}

	private static List<String> keys(JsonNode components) {
		List<String> keys = new ArrayList<>();
		for (JsonNode component : components) {
			if (component.has("key")) {
				keys.add(component.path("key").asText());
			}
			keys.addAll(keys(component.path("components")));
		}
		return keys;
	}

	private static String id(Path form) {
		return form.getFileName().toString().replace(".form", "");
	}

	private static JsonNode json(Path form) {
		try {
			return new ObjectMapper().readTree(form.toFile());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
