package vn.gov.nghean.tuongduong.cchc.contract;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
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
		List<Drawn> all = drawn(file);
		for (int i = 0; i < all.size(); i++) {
			for (Drawn other : all.subList(i + 1, all.size())) {
				Drawn one = all.get(i);
				if (one.box().intersects(other.box()) && !belong(one.element(), other.element())
						&& !belong(other.element(), one.element())) {
					faults.add("%s lies on %s".formatted(one.name(), other.name()));
				}
				if (!inside(one, other)) {
					faults.add("%s sticks out of %s".formatted(one.name(), other.name()));
				}
				if (!inside(other, one)) {
					faults.add("%s sticks out of %s".formatted(other.name(), one.name()));
				}
			}
		}
		return faults;
	}

	private static List<Drawn> drawn(BpmnFile file) {
		List<Drawn> drawn = new ArrayList<>();
		for (BpmnShape shape : file.all(BpmnShape.class)) {
			BaseElement element = shape.getBpmnElement();
			drawn.add(new Drawn(element.getId(), element, box(shape.getBounds())));
			if (shape.getBpmnLabel() != null) {
				drawn.add(new Drawn(element.getId() + " label", element, box(shape.getBpmnLabel().getBounds())));
			}
		}
		return drawn;
	}

	/**
	 * What lies in a subprocess lies inside its shape; boundary events sit on borders.
	 */
	private static boolean inside(Drawn part, Drawn whole) {
		return !(whole.element() instanceof SubProcess) || part.element().getParentElement() != whole.element()
				|| part.element() instanceof BoundaryEvent || whole.box().contains(part.box());
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
		List<Drawn> shapes = drawn(file).stream().filter((drawn) -> !drawn.isLabel()).toList();
		for (BpmnEdge edge : file.all(BpmnEdge.class)) {
			if (!(edge.getBpmnElement() instanceof SequenceFlow flow)) {
				continue;
			}
			List<Point2D> points = edge.getWaypoints().stream().map(DiagramRules::point).toList();
			for (Drawn shape : shapes) {
				boolean source = shape.element() == flow.getSource();
				boolean target = shape.element() == flow.getTarget();
				if ((source && !touches(points.get(0), shape.box()))
						|| (target && !touches(points.get(points.size() - 1), shape.box()))) {
					faults.add(flow.getId() + " does not connect");
				}
				if (!source && !target && !(shape.element() instanceof SubProcess) && crosses(points, shape.box())) {
					faults.add("%s crosses %s".formatted(flow.getId(), shape.name()));
				}
			}
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

	/**
	 * A shape or a shape's label.
	 */
	private record Drawn(String name, BaseElement element, Rectangle2D box) {

		boolean isLabel() {
			return !this.name.equals(this.element.getId());
		}

	}

}
