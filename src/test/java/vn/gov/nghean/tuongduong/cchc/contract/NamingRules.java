package vn.gov.nghean.tuongduong.cchc.contract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Ids are English and say the element's kind, names are Vietnamese.
 */
final class NamingRules {

	/** The first kind that fits counts. */
	private static final Map<Class<?>, String> PREFIXES = new LinkedHashMap<>();

	static {
		PREFIXES.put(UserTask.class, "Task_");
		PREFIXES.put(ServiceTask.class, "ServiceTask_");
		PREFIXES.put(SendTask.class, "SendTask_");
		PREFIXES.put(ReceiveTask.class, "ReceiveTask_");
		PREFIXES.put(BusinessRuleTask.class, "BusinessRuleTask_");
		PREFIXES.put(CallActivity.class, "CallActivity_");
		PREFIXES.put(SubProcess.class, "SubProcess_");
		PREFIXES.put(StartEvent.class, "StartEvent_");
		PREFIXES.put(EndEvent.class, "EndEvent_");
		PREFIXES.put(BoundaryEvent.class, "BoundaryEvent_");
		PREFIXES.put(Event.class, "Event_");
		PREFIXES.put(Gateway.class, "Gateway_");
		PREFIXES.put(SequenceFlow.class, "Flow_");
		PREFIXES.put(Message.class, "Message_");
	}

	private static final Pattern ASCII = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

	/** Words that each begin with a capital, then perhaps what tells siblings apart. */
	private static final Pattern MEANING = Pattern.compile("([A-Z][a-z]+|P\\d+)+(_[A-Z0-9][A-Za-z0-9]*)*");

	private static final Pattern GENERATED = Pattern
		.compile("_(?=[a-z0-9]*[0-9])[a-z0-9]{7}(_|$)|[0-9a-f]{8}-[0-9a-f]{4}-|sid-");

	/** Letters that no other language here has: a name without any is not Vietnamese. */
	private static final Pattern VIETNAMESE = Pattern.compile(
			"[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private NamingRules() {
	}

	static List<String> fileName(BpmnFile file) {
		List<String> faults = new ArrayList<>();
		if (!file.process().getId().equals(file.id())) {
			faults.add("the process is " + file.process().getId());
		}
		if (!file.isRow() && !file.id().equals(file.folder())) {
			faults.add("lies in " + file.folder());
		}
		return faults;
	}

	static List<String> ids(BpmnFile file) {
		List<String> faults = new ArrayList<>();
		Set<String> known = new HashSet<>();
		for (BaseElement element : file.all(BaseElement.class)) {
			String id = String.valueOf(element.getId());
			if (element.getId() != null && (!ASCII.matcher(id).matches() || !known.add(id))) {
				faults.add(id + " is not plain or not unique");
			}
			if (GENERATED.matcher(id).find()) {
				faults.add(id + " is generated");
			}
			PREFIXES.entrySet()
				.stream()
				.filter((kind) -> kind.getKey().isInstance(element))
				.findFirst()
				.filter((kind) -> !id.startsWith(kind.getValue())
						|| !MEANING.matcher(id.substring(kind.getValue().length())).lookingAt())
				.ifPresent((kind) -> faults.add("%s is no %sMeaning".formatted(id, kind.getValue())));
			if (element instanceof FlowElement
					&& PREFIXES.keySet().stream().noneMatch((kind) -> kind.isInstance(element))) {
				faults.add(id + " is of a kind without a prefix: " + element.getElementType().getTypeName());
			}
		}
		return faults;
	}

	static List<String> names(BpmnFile file) {
		List<String> faults = new ArrayList<>();
		if (!Normalizer.isNormalized(file.text(), Normalizer.Form.NFC)) {
			faults.add("the file is not in NFC");
		}
		check(file.process().getId(), file.process().getName(), faults);
		for (FlowElement element : file.all(FlowElement.class)) {
			boolean quiet = element instanceof SequenceFlow || element instanceof Gateway;
			if (!quiet || element.getName() != null) {
				check(element.getId(), element.getName(), faults);
			}
		}
		return faults;
	}

	/** Where the way parts, people read a question and its answers. */
	static List<String> questions(BpmnFile file) {
		List<String> faults = new ArrayList<>();
		for (Gateway gateway : file.all(Gateway.class)) {
			if (gateway.getOutgoing().size() < 2 || gateway instanceof ParallelGateway) {
				continue;
			}
			if (!String.valueOf(gateway.getName()).endsWith("?")) {
				faults.add(gateway.getId() + " asks no question");
			}
			if (!(gateway instanceof EventBasedGateway)) {
				gateway.getOutgoing().forEach((flow) -> check(flow.getId(), flow.getName(), faults));
			}
		}
		return faults;
	}

	static boolean isVietnamese(String text) {
		return VIETNAMESE.matcher(text).find();
	}

	private static void check(String id, String name, List<String> faults) {
		if (name == null || !name.equals(name.strip()) || !isVietnamese(name)) {
			faults.add("%s is named %s".formatted(id, name));
		}
	}

}
