package vn.gov.nghean.tuongduong.cchc.contract;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The diagram shows everything and hides nothing behind another thing.
 */
final class DiagramRules {

	/** Borders may touch, and a line may end this far from its shape. */
	private static final double PIXEL = 1;

	private DiagramRules() {
	}

	/** Every element has its shape or edge, and nothing else is drawn. */
	static List<String> complete(BpmnFile file) {
		List<String> faults = new ArrayList<>();
		Map<BaseElement, Integer> drawn = new HashMap<>();
		file.all(BpmnShape.class).forEach((shape) -> drawn.merge(shape.getBpmnElement(), 1, Integer::sum));
		file.all(BpmnEdge.class).forEach((edge) -> drawn.merge(edge.getBpmnElement(), 1, Integer::sum));
		for (FlowElement element : file.all(FlowElement.class)) {
			int times = drawn.getOrDefault(element, 0);
			if (times != 1) {
				faults.add("%s is drawn %d times".formatted(element.getId(), times));
			}
		}
		if (drawn.containsKey(null)) {
			faults.add("something is drawn that is not there");
		}
		return faults;
	}

	/** Shapes and labels lie beside each other, inside their subprocess. */
	static List<String> tidy(BpmnFile file) {
		List<String> faults = new ArrayList<>();
		Map<String, Rectangle2D> boxes = new LinkedHashMap<>();
		Map<String, BaseElement> elements = new HashMap<>();
		for (BpmnShape shape : file.all(BpmnShape.class)) {
			BaseElement element = shape.getBpmnElement();
			boxes.put(element.getId(), box(shape.getBounds()));
			elements.put(element.getId(), element);
			if (shape.getBpmnLabel() != null) {
				boxes.put(element.getId() + " label", box(shape.getBpmnLabel().getBounds()));
				elements.put(element.getId() + " label", element);
			}
		}
		List<String> names = List.copyOf(boxes.keySet());
		for (int i = 0; i < names.size(); i++) {
			for (int j = i + 1; j < names.size(); j++) {
				BaseElement one = elements.get(names.get(i));
				BaseElement other = elements.get(names.get(j));
				if (boxes.get(names.get(i)).intersects(boxes.get(names.get(j))) && !belong(one, other)
						&& !belong(other, one)) {
					faults.add("%s lies on %s".formatted(names.get(i), names.get(j)));
				}
			}
		}
		elements.forEach((name, element) -> {
			if (element.getParentElement() instanceof SubProcess around && !(element instanceof BoundaryEvent)
					&& !boxes.get(around.getId()).contains(boxes.get(name))) {
				faults.add("%s sticks out of %s".formatted(name, around.getId()));
			}
		});
		return faults;
	}

	/** Whether one is part of the other or fixed to it. */
	private static boolean belong(BaseElement part, BaseElement whole) {
		if (part instanceof BoundaryEvent event && event.getAttachedTo() == whole) {
			return true;
		}
		for (ModelElementInstance around = part.getParentElement(); around != null; around = around
			.getParentElement()) {
			if (around == whole) {
				return true;
			}
		}
		return false;
	}

	/** Lines begin and end at what they connect and cross no third thing. */
	static List<String> lines(BpmnFile file) {
		List<String> faults = new ArrayList<>();
		Map<BaseElement, Rectangle2D> boxes = new LinkedHashMap<>();
		file.all(BpmnShape.class).forEach((shape) -> boxes.put(shape.getBpmnElement(), box(shape.getBounds())));
		for (BpmnEdge edge : file.all(BpmnEdge.class)) {
			if (!(edge.getBpmnElement() instanceof SequenceFlow flow)) {
				continue;
			}
			List<Point2D> points = edge.getWaypoints().stream().map(DiagramRules::point).toList();
			if (!touches(points.get(0), boxes.get(flow.getSource()))
					|| !touches(points.get(points.size() - 1), boxes.get(flow.getTarget()))) {
				faults.add(flow.getId() + " does not connect");
			}
			boxes.forEach((element, box) -> {
				if (element != flow.getSource() && element != flow.getTarget() && !(element instanceof SubProcess)
						&& crosses(points, box)) {
					faults.add("%s crosses %s".formatted(flow.getId(), element.getId()));
				}
			});
		}
		return faults;
	}

	private static boolean touches(Point2D point, Rectangle2D box) {
		return grown(box, PIXEL).contains(point) && !grown(box, -PIXEL).contains(point);
	}

	private static boolean crosses(List<Point2D> points, Rectangle2D box) {
		for (int i = 1; i < points.size(); i++) {
			if (new Line2D.Double(points.get(i - 1), points.get(i)).intersects(grown(box, -PIXEL))) {
				return true;
			}
		}
		return false;
	}

	private static Rectangle2D grown(Rectangle2D box, double by) {
		return new Rectangle2D.Double(box.getX() - by, box.getY() - by, box.getWidth() + 2 * by,
				box.getHeight() + 2 * by);
	}

	private static Rectangle2D box(Bounds bounds) {
		return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
	}

	private static Point2D point(Waypoint waypoint) {
		return new Point2D.Double(waypoint.getX(), waypoint.getY());
	}

}
