package vn.gov.nghean.tuongduong.cchc.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;

/**
 * Work reaches somebody by a day, and lateness escalates; machines' work is repeated.
 */
final class WorkRules {

	private static final String ESCALATION = "overdue-escalation";

	private static final Pattern ASKS_A_BEAN = Pattern.compile("\\$\\{\\w+\\.\\w+\\(.*\\)}", Pattern.DOTALL);

	private WorkRules() {
	}

	static List<String> process(BpmnFile file) {
		List<String> faults = new ArrayList<>();
		String timeToLive = String.valueOf(file.process().getCamundaHistoryTimeToLiveString());
		if (!timeToLive.matches("P\\d+D")) {
			faults.add("history lives for " + timeToLive);
		}
		if (!file.process().isExecutable()) {
			faults.add("is not executable");
		}
		file.all(ScriptTask.class).forEach((task) -> faults.add(task.getId() + " is a script"));
		file.all(CamundaScript.class).forEach((script) -> faults.add("a script: " + script.getTextContent()));
		return faults;
	}

	static List<String> userTasks(BpmnFile file) {
		List<String> faults = new ArrayList<>();
		for (UserTask task : file.all(UserTask.class)) {
			if (BpmnFile.camunda(task, "candidateGroups").isBlank()) {
				faults.add(task.getId() + " is offered to nobody");
			}
			if (BpmnFile.camunda(task, "dueDate").isBlank()) {
				faults.add(task.getId() + " has no due date");
			}
			if (BpmnFile.camunda(task, "formRef").isBlank()) {
				faults.add(task.getId() + " has no form");
			}
		}
		return faults;
	}

	/** Each form named lies where it belongs and is deployed with its process. */
	static List<String> forms(BpmnFile file) {
		List<String> faults = new ArrayList<>();
		for (FlowNode node : file.all(FlowNode.class)) {
			String form = BpmnFile.camunda(node, "formRef");
			if (form.isEmpty()) {
				continue;
			}
			String folder = file.isRow() ? "plan-approval" : file.folder();
			String binding = file.isRow() ? "latest" : "deployment";
			if (!form.startsWith(folder + "-") || Files.notExists(Path.of("forms", folder, form + ".form"))) {
				faults.add("%s: no form %s in forms/%s".formatted(node.getId(), form, folder));
			}
			if (!BpmnFile.camunda(node, "formRefBinding").equals(binding)) {
				faults.add(node.getId() + " does not bind its form by " + binding);
			}
		}
		return faults;
	}

	/**
	 * A visible timer that interrupts nothing, on the task or the subprocess around it,
	 * leads to the escalation. Within the escalation the timers of its levels serve; the
	 * task of a row that waits for a document is put before the leaders by a service.
	 */
	static List<String> escalations(BpmnFile file) {
		if (file.id().equals(ESCALATION)) {
			return List.of();
		}
		return file.all(UserTask.class)
			.stream()
			.filter((task) -> BpmnFile.withEnclosing(task)
				.stream()
				.flatMap(file::on)
				.noneMatch((event) -> BpmnFile.isTimer(event) && !event.cancelActivity() && escalates(file, event)))
			.map((task) -> task.getId() + " does not escalate when its deadline passes")
			.toList();
	}

	private static boolean escalates(BpmnFile file, BoundaryEvent event) {
		return behind(event).stream()
			.anyMatch((node) -> (node instanceof CallActivity call) ? ESCALATION.equals(call.getCalledElement())
					: file.isRow() && node instanceof ServiceTask);
	}

	private static Set<FlowNode> behind(FlowNode from) {
		Set<FlowNode> reached = new HashSet<>();
		Deque<FlowNode> open = new ArrayDeque<>(List.of(from));
		while (!open.isEmpty()) {
			for (SequenceFlow flow : open.pop().getOutgoing()) {
				if (reached.add(flow.getTarget())) {
					open.push(flow.getTarget());
				}
			}
		}
		return reached;
	}

	/** Timers ask a bean; those of a row carry the dates that the calendar gave it. */
	static List<String> timers(BpmnFile file) {
		return file.all(TimerEventDefinition.class)
			.stream()
			.filter((timer) -> !ASKS_A_BEAN.matcher(timer.getTextContent().strip()).matches())
			.filter((timer) -> !(file.isRow() && timer.getTimeDate() != null))
			.map((timer) -> "%s is set to %s".formatted(timer.getId(), timer.getTextContent().strip()))
			.toList();
	}

	static List<String> services(BpmnFile file) {
		List<String> faults = new ArrayList<>();
		for (Task task : file.all(Task.class)) {
			boolean works = task instanceof ServiceTask || task instanceof SendTask;
			if (!works && !(task instanceof UserTask) && !(task instanceof BusinessRuleTask)) {
				faults.add(task.getId() + " is done by nobody");
			}
			if (works && (!task.isCamundaAsyncBefore() || retryCycle(task).isBlank())) {
				faults.add(task.getId() + " is not asynchronous with a retry cycle");
			}
		}
		return faults;
	}

	private static String retryCycle(Task task) {
		return (task.getExtensionElements() == null) ? ""
				: task.getExtensionElements()
					.getElementsQuery()
					.filterByType(CamundaFailedJobRetryTimeCycle.class)
					.list()
					.stream()
					.map(CamundaFailedJobRetryTimeCycle::getTextContent)
					.findFirst()
					.orElse("");
	}

}
