package vn.gov.nghean.tuongduong.cchc.plan.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

import vn.gov.nghean.tuongduong.cchc.plan.Plan2024;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The processes of the 2024 plan's rows, and their diagrams.
 */
class RowModelTest {

	static List<String> rows() {
		return Plan2024.rows();
	}

	@ParameterizedTest
	@MethodSource("rows")
	void theSameRowGivesTheSameBytes(String row) {
		assertThat(RowModel.build(Plan2024.blueprint(row))).isEqualTo(RowModel.build(Plan2024.blueprint(row)));
	}

	@ParameterizedTest
	@MethodSource("rows")
	void everyElementHasAnIdOfItsOwnMeaningAndAShapeOrEdge(String row) throws IOException {
		BpmnModelInstance model = model(row);
		assertThat(model.getModelElementsByType(FlowElement.class)).allSatisfy((element) -> {
			assertThat(element.getId()).doesNotContainPattern("_[0-9a-f]{8}-[0-9a-f]{4}");
			assertThat(drawn(model, element)).isTrue();
		});
		assertThat(model.getModelElementsByType(BaseElement.class))
			.allSatisfy((element) -> assertThat(String.valueOf(element.getId()))
				.doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-"));
	}

	private static boolean drawn(BpmnModelInstance model, FlowElement element) {
		return (element instanceof SequenceFlow)
				? model.getModelElementsByType(BpmnEdge.class)
					.stream()
					.anyMatch((edge) -> edge.getBpmnElement() == element)
				: model.getModelElementsByType(BpmnShape.class)
					.stream()
					.anyMatch((shape) -> shape.getBpmnElement() == element);
	}

	@ParameterizedTest
	@MethodSource("rows")
	void noShapeOrLabelLiesOnAnother(String row) throws IOException {
		BpmnModelInstance model = model(row);
		List<Box> boxes = new ArrayList<>();
		for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
			BaseElement element = shape.getBpmnElement();
			if (!(element instanceof SubProcess)) {
				boxes.add(Box.of(element.getId(), shape.getBounds()));
			}
			if (shape.getBpmnLabel() != null) {
				boxes.add(Box.of(element.getId() + " label", shape.getBpmnLabel().getBounds()));
			}
		}
		List<String> overlaps = new ArrayList<>();
		for (int i = 0; i < boxes.size(); i++) {
			for (int j = i + 1; j < boxes.size(); j++) {
				boolean attached = Set.of(boxes.get(i).id(), boxes.get(j).id())
					.equals(Set.of("Task_LinkBasisDocument", "BoundaryEvent_DeadlinePassed"));
				if (!attached && boxes.get(i).overlaps(boxes.get(j))) {
					overlaps.add(boxes.get(i).id() + " / " + boxes.get(j).id());
				}
			}
		}
		assertThat(overlaps).isEmpty();
	}

	@Test
	void oneStopReportsBeginThirteenTimesByTimer() {
		assertThat(model("VI.5").getModelElementsByType(IntermediateCatchEvent.class)
			.stream()
			.filter((begin) -> begin.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance)))
			.hasSize(13);
	}

	@Test
	void aRowThatWaitsHasATaskForHomeAffairsWithAVisibleNonInterruptingTimer() {
		assertThat(model("III.2").getModelElementsByType(BoundaryEvent.class)).singleElement().satisfies((event) -> {
			assertThat(event.cancelActivity()).isFalse();
			assertThat(event.getAttachedTo().getId()).isEqualTo("Task_LinkBasisDocument");
		});
	}

	@Test
	void namesAreThePlansOwn() {
		org.camunda.bpm.model.bpmn.instance.Process process = model("II.2")
			.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
			.iterator()
			.next();
		assertThat(process.getId()).isEqualTo("plan-2024-II-2");
		assertThat(process.getName()).isEqualTo("II.2 Công khai TTHC");
	}

	private static BpmnModelInstance model(String row) {
		String text = RowModel.build(Plan2024.blueprint(row));
		try {
			Path folder = Files.createDirectories(Path.of("target/plan-bpmn"));
			Files.writeString(folder.resolve("plan-2024-" + row.replace('.', '-') + ".bpmn"), text);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private record Box(String id, double x, double y, double right, double bottom) {

		static Box of(String id, Bounds bounds) {
			return new Box(id, bounds.getX(), bounds.getY(), bounds.getX() + bounds.getWidth(),
					bounds.getY() + bounds.getHeight());
		}

		boolean overlaps(Box other) {
			return this.x < other.right && other.x < this.right && this.y < other.bottom && other.y < this.bottom;
		}

	}

}
