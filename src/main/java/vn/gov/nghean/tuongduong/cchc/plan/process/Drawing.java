package vn.gov.nghean.tuongduong.cchc.plan.process;

import java.util.LinkedHashMap;
import java.util.Map;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * A process and its diagram, drawn together, every id given: nothing in it is random.
 */
class Drawing {

	private static final String NAMESPACE = "https://tuongduong.nghean.gov.vn/cchc/plan";

	private final BpmnModelInstance model = Bpmn.createEmptyModel();

	private final Process process;

	private final BpmnPlane plane;

	private final Map<String, Box> boxes = new LinkedHashMap<>();

	/**
	 * @param startable whether people can start the process in Tasklist
	 */
	Drawing(String id, String name, String documentation, boolean startable) {
		Definitions definitions = create(Definitions.class, "Definitions_" + id);
		definitions.setTargetNamespace(NAMESPACE);
		definitions.getDomElement().registerNamespace("camunda", BpmnModelConstants.CAMUNDA_NS);
		this.model.setDefinitions(definitions);
		this.process = create(Process.class, id);
		definitions.addChildElement(this.process);
		this.process.setName(name);
		this.process.setExecutable(true);
		this.process.setCamundaIsStartableInTasklist(startable);
		this.process.setCamundaHistoryTimeToLiveString("P1825D");
		document(this.process, documentation);
		BpmnDiagram diagram = create(BpmnDiagram.class, "BPMNDiagram_" + id);
		definitions.addChildElement(diagram);
		this.plane = create(BpmnPlane.class, "BPMNPlane_" + id);
		this.plane.setBpmnElement(this.process);
		diagram.setBpmnPlane(this.plane);
	}

	BpmnModelInstance finish() {
		Bpmn.validateModel(this.model);
		return this.model;
	}

	<T extends FlowNode> T node(Class<T> type, String id, String name, int x, int y, int width, int height) {
		T node = child(this.process, type, id);
		if (!name.isEmpty()) {
			node.setName(name);
		}
		shape(node, new Box(x, y, width, height));
		return node;
	}

	BoundaryEvent boundary(UserTask task, String id, String name) {
		Box host = box(task);
		BoundaryEvent event = node(BoundaryEvent.class, id, name, host.x() + 18, host.y() + host.height() - 18, 36, 36);
		event.setAttachedTo(task);
		event.setCancelActivity(false);
		return event;
	}

	private void shape(FlowNode node, Box box) {
		this.boxes.put(node.getId(), box);
		BpmnShape shape = child(this.plane, BpmnShape.class, "Shape_" + node.getId());
		shape.setBpmnElement(node);
		shape.addChildElement(bounds(box));
		if (node instanceof Event && node.getName() != null) {
			BpmnLabel label = create(BpmnLabel.class, "Label_" + node.getId());
			label.addChildElement(bounds(labelOf(node, box)));
			shape.addChildElement(label);
		}
	}

	/** Starts have their label on the left, other events below. */
	private static Box labelOf(FlowNode node, Box box) {
		if (node instanceof BoundaryEvent) {
			return new Box(box.x() - 98, box.y() + 30, 96, 28);
		}
		return node.getId().startsWith("StartEvent_") ? new Box(box.x() - 165, box.y() - 2, 155, 40)
				: new Box(box.x() - 32, box.y() + 42, 100, 28);
	}

	SequenceFlow flow(FlowNode from, FlowNode to) {
		return flow(from, to, "Flow_%s_%s".formatted(from.getId(), to.getId()));
	}

	SequenceFlow flow(FlowNode from, FlowNode to, String id) {
		SequenceFlow flow = child(this.process, SequenceFlow.class, id);
		flow.setSource(from);
		from.getOutgoing().add(flow);
		flow.setTarget(to);
		to.getIncoming().add(flow);
		BpmnEdge edge = child(this.plane, BpmnEdge.class, "Edge_" + flow.getId());
		edge.setBpmnElement(flow);
		Box source = box(from);
		Box target = box(to);
		if (from instanceof BoundaryEvent) {
			points(edge, source.centre(), source.y() + source.height(), source.centre(), target.middle(), target.x(),
					target.middle());
		}
		else if (from instanceof ParallelGateway && source.middle() != target.middle()) {
			int side = (source.middle() < target.middle()) ? source.y() + source.height() : source.y();
			points(edge, source.centre(), side, source.centre(), target.middle(), target.x(), target.middle());
		}
		else if (source.middle() == target.middle()) {
			points(edge, source.right(), source.middle(), target.x(), target.middle());
		}
		else {
			boolean gateway = target.width() == 50;
			int entry = gateway ? target.centre() : source.right() + 30;
			int side = (source.middle() < target.middle()) ? target.y() : target.y() + target.height();
			if (gateway) {
				points(edge, source.right(), source.middle(), entry, source.middle(), entry, side);
			}
			else {
				points(edge, source.right(), source.middle(), entry, source.middle(), entry, target.middle(),
						target.x(), target.middle());
			}
		}
		return flow;
	}

	/** Lets a start wait for a message, by name. */
	void message(StartEvent start, String name) {
		Message message = create(Message.class, "Message_" + start.getId());
		message.setName(name);
		this.model.getDefinitions().addChildElement(message);
		child(start, MessageEventDefinition.class, "MessageEvent_" + start.getId()).setMessage(message);
	}

	/** Calls an expression when a token passes. */
	void take(SequenceFlow flow, String expression) {
		CamundaExecutionListener listener = extension(flow, CamundaExecutionListener.class);
		listener.setCamundaEvent("take");
		listener.setCamundaExpression(expression);
	}

	private void points(BpmnEdge edge, int... xy) {
		for (int i = 0; i < xy.length; i += 2) {
			Waypoint waypoint = this.model.newInstance(Waypoint.class);
			waypoint.setX(xy[i]);
			waypoint.setY(xy[i + 1]);
			edge.addChildElement(waypoint);
		}
	}

	void timer(Event event, String moment) {
		TimerEventDefinition timer = child(event, TimerEventDefinition.class, "Timer_" + event.getId());
		TimeDate date = child(timer, TimeDate.class, "TimeDate_" + event.getId());
		date.setTextContent(moment);
	}

	void document(BaseElement element, String text) {
		Documentation documentation = create(Documentation.class, "Documentation_" + element.getId());
		documentation.setTextContent(text);
		element.getDocumentations().add(documentation);
	}

	void form(FlowNode node, String formId) {
		node.setAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, "formRef", formId);
		node.setAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, "formRefBinding", "latest");
	}

	void listen(FlowNode node, String event, String expression) {
		if (node instanceof UserTask) {
			CamundaTaskListener listener = extension(node, CamundaTaskListener.class);
			listener.setCamundaEvent(event);
			listener.setCamundaExpression(expression);
		}
		else {
			CamundaExecutionListener listener = extension(node, CamundaExecutionListener.class);
			listener.setCamundaEvent(event);
			listener.setCamundaExpression(expression);
		}
	}

	/** Keeps what the step's form takes with the step. */
	void localInputs(UserTask task, String... names) {
		CamundaInputOutput mapping = extension(task, CamundaInputOutput.class);
		for (String name : names) {
			CamundaInputParameter input = this.model.newInstance(CamundaInputParameter.class);
			input.setCamundaName(name);
			input.setTextContent("${null}");
			mapping.getCamundaInputParameters().add(input);
		}
	}

	<T extends BpmnModelElementInstance> T extension(BaseElement element, Class<T> type) {
		ExtensionElements extensions = element.getExtensionElements();
		if (extensions == null) {
			extensions = this.model.newInstance(ExtensionElements.class);
			element.setExtensionElements(extensions);
		}
		return extensions.addExtensionElement(type);
	}

	<T extends BpmnModelElementInstance> T child(BpmnModelElementInstance parent, Class<T> type, String id) {
		T element = create(type, id);
		parent.addChildElement(element);
		return element;
	}

	private <T extends BpmnModelElementInstance> T create(Class<T> type, String id) {
		return this.model.newInstance(type, id);
	}

	private Bounds bounds(Box box) {
		Bounds bounds = this.model.newInstance(Bounds.class);
		bounds.setX(box.x());
		bounds.setY(box.y());
		bounds.setWidth(box.width());
		bounds.setHeight(box.height());
		return bounds;
	}

	private Box box(FlowNode node) {
		return java.util.Objects.requireNonNull(this.boxes.get(node.getId()), node.getId());
	}

	int middle(FlowNode node) {
		return box(node).middle();
	}

	int bottom(FlowNode node) {
		return box(node).y() + box(node).height();
	}

	/** A rectangle of the diagram. */
	private record Box(int x, int y, int width, int height) {

		int right() {
			return this.x + this.width;
		}

		int centre() {
			return this.x + this.width / 2;
		}

		int middle() {
			return this.y + this.height / 2;
		}

	}

}
