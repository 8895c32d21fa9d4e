package vn.gov.nghean.tuongduong.cchc.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.plan.process.RowFiles;

/**
 * A BPMN file and questions that the rules ask of it.
 *
 * @param folder the duty's folder; null for the process of a plan's row, which is built
 * @param name name of the file
 */
record BpmnFile(@Nullable String folder, String name, String text, BpmnModelInstance model) {

	static final Path PROCESSES = Path.of("processes");

	static BpmnFile of(@Nullable String folder, String name, String text) {
		return new BpmnFile(folder, name, text,
				Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
	}

	/** Every file below {@code processes/}, however deep it lies. */
	static List<BpmnFile> ofDuties() {
		try (Stream<Path> files = Files.walk(PROCESSES)) {
			return files.filter((file) -> file.toString().endsWith(".bpmn"))
				.sorted()
				.map((file) -> of(PROCESSES.relativize(file.getParent()).toString(), file.getFileName().toString(),
						read(file)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The processes that the rows of the 2024 plan become. */
	static List<BpmnFile> ofRows() {
		return RowFiles.all().entrySet().stream().map((row) -> of(null, row.getKey(), row.getValue())).toList();
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean isRow() {
		return this.folder == null;
	}

	/** The file's name without its ending. */
	String id() {
		return this.name.substring(0, this.name.length() - ".bpmn".length());
	}

	<T extends ModelElementInstance> Collection<T> all(Class<T> type) {
		return this.model.getModelElementsByType(type);
	}

	Process process() {
		Collection<Process> processes = all(Process.class);
		if (processes.size() != 1) {
			throw new AssertionError("a file holds one process, " + this.name + " " + processes.size());
		}
		return processes.iterator().next();
	}

	/** The boundary events on an activity. */
	Stream<BoundaryEvent> on(BaseElement activity) {
		return all(BoundaryEvent.class).stream().filter((event) -> event.getAttachedTo() == activity);
	}

	static boolean isTimer(CatchEvent event) {
		return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
	}

	/** The element and the subprocesses around it, from the inside out. */
	static List<BaseElement> withEnclosing(FlowElement element) {
		return Stream
			.<ModelElementInstance>iterate(element, (part) -> part instanceof SubProcess || part == element,
					ModelElementInstance::getParentElement)
			.map(BaseElement.class::cast)
			.toList();
	}

	/** An attribute of Camunda's; blank if it is not there. */
	static String camunda(ModelElementInstance element, String attribute) {
		String value = element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute);
		return (value != null) ? value : "";
	}

	@Override
	public String toString() {
		return this.name;
	}

}
