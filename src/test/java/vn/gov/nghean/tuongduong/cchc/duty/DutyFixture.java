package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;

/**
 * Duties under way, told as officials would tell them.
 */
@Component
public class DutyFixture {

	private final Duties duties;

	private final Extensions extensions;

	private final Deadlines deadlines;

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final ManagementService management;

	DutyFixture(Duties duties, Extensions extensions, Deadlines deadlines, RuntimeService runtime, TaskService tasks,
			ManagementService management) {
		this.duties = duties;
		this.extensions = extensions;
		this.deadlines = deadlines;
		this.runtime = runtime;
		this.tasks = tasks;
		this.management = management;
	}

	/** A unit owes a product by a day, with units that coordinate. */
	public long owes(String unit, String dueDay, String... coordinating) {
		return owes(unit, dueDay, List.of("Kế hoạch của đơn vị"), coordinating);
	}

	/** A unit owes products by a day; row II.1 answers to the committee's office. */
	public long owes(String unit, String dueDay, List<String> products, String... coordinating) {
		return owes(UUID.randomUUID().toString(), unit, dueDay, products, coordinating);
	}

	/** The same as part of a plan. */
	public long owes(String plan, String unit, String dueDay, List<String> products, String... coordinating) {
		return this.duties
			.open(new DutyOrder("plan-task", plan, "II.1", 1, "Kiểm soát thủ tục hành chính", "2024-Q1", "Quý I/2024",
					unit, products, List.of(coordinating), "van-phong", this.deadlines.by(LocalDate.parse(dueDay)),
					"Phụ lục I, II.1"))
			.map(this::begun)
			.orElseThrow();
	}

	private long begun(long id) {
		this.runtime.startProcessInstanceByKey("plan-task", this.duties.businessKey(id), Map.of("dutyRecordId", id));
		return id;
	}

	public List<Task> tasks(long duty, String step) {
		return this.tasks.createTaskQuery()
			.processVariableValueEquals("dutyRecordId", duty)
			.taskDefinitionKey(step)
			.orderByTaskCreateTime()
			.asc()
			.list();
	}

	public Task task(long duty, String step) {
		return tasks(duty, step).get(0);
	}

	public String shown(Task task, String variable) {
		return String.valueOf(this.tasks.getVariable(task.getId(), variable));
	}

	public List<String> groups(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.filter((group) -> group != null)
			.sorted()
			.toList();
	}

	public void completes(long duty, String step, Map<String, Object> form) {
		this.tasks.complete(task(duty, step).getId(), form);
	}

	public void assigned(long duty, String user) {
		completes(duty, "Task_AssignWork", Map.of("responsibleId", user));
	}

	public void submitted(long duty) {
		completes(duty, "Task_SubmitProduct", product("Đã ban hành kế hoạch"));
	}

	public Map<String, Object> product(String summary) {
		return Map.of("documentNumber", "15/KH-UBND", "documentDate", "2024-01-05", "summary", summary, "link", "");
	}

	public void headApproved(long duty) {
		completes(duty, "Task_ApproveProducts", Map.of("decision", "approve"));
	}

	public void headReturned(long duty, String reason) {
		completes(duty, "Task_ApproveProducts", Map.of("decision", "return", "reason", reason));
	}

	/** From the assignment to the head's approval. */
	public void delivered(long duty, String user) {
		assigned(duty, user);
		while (!tasks(duty, "Task_SubmitProduct").isEmpty()) {
			submitted(duty);
		}
		headApproved(duty);
	}

	public void accepted(long duty) {
		completes(duty, "Task_AcceptResult", Map.of("decision", "approve"));
	}

	public void homeAffairsReturned(long duty, String reason, String redoDay) {
		completes(duty, "Task_AcceptResult", Map.of("decision", "return", "reason", reason, "redoDate", redoDay));
	}

	/** A coordinating unit contributes. */
	public void contributed(long duty, String unit) {
		this.tasks.complete(contribution(duty, unit).getId(), Map.of("contribution", "Đã rà soát", "link", ""));
	}

	public Task contribution(long duty, String unit) {
		return tasks(duty, "Task_ContributeInput").stream()
			.filter((task) -> groups(task).contains(unit + ".staff"))
			.findFirst()
			.orElseThrow();
	}

	public void asksForTime(long duty, String day) {
		this.extensions.ask(duty, "Chờ số liệu của tỉnh", LocalDate.parse(day), "tam-quang.canbo");
	}

	public void grants(long duty, String day) {
		completes(duty, "Task_DecideExtension",
				Map.of("decision", "grant", "newDate", day, "reason", "Lý do chính đáng"));
	}

	public void refuses(long duty) {
		completes(duty, "Task_DecideExtension", Map.of("decision", "refuse", "reason", "Không đủ lý do"));
	}

	/** The escalations that run for a duty, whatever step is late. */
	public long escalations(long duty) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("overdue-escalation")
			.variableValueEquals("dutyRecordId", duty)
			.count();
	}

	/** The business keys of the escalations that run for a duty. */
	public List<String> escalationKeys(long duty) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("overdue-escalation")
			.variableValueEquals("dutyRecordId", duty)
			.list()
			.stream()
			.map((instance) -> instance.getBusinessKey())
			.sorted()
			.toList();
	}

	/** The levels that have overdue work before them. */
	public List<String> levels(long duty) {
		return tasks(duty, "Task_ActOnOverdue").stream().map((task) -> shown(task, "levelName")).toList();
	}

	/** Every process that still runs for a duty. */
	public long processes(long duty) {
		return this.runtime.createProcessInstanceQuery().variableValueEquals("dutyRecordId", duty).count();
	}

	public boolean running(long duty) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("plan-task")
			.variableValueEquals("dutyRecordId", duty)
			.count() > 0;
	}

	/** The jobs of an event or step of the duty's own process. */
	public List<Job> jobs(long duty, String activity) {
		return this.runtime.createProcessInstanceQuery()
			.variableValueEquals("dutyRecordId", duty)
			.list()
			.stream()
			.flatMap((instance) -> this.management.createJobQuery()
				.processInstanceId(instance.getId())
				.activityId(activity)
				.list()
				.stream())
			.toList();
	}

	/** Runs what is due for one duty, and for nobody else. */
	public void runsWhatIsDue(long duty) {
		List<Job> due;
		do {
			due = this.runtime.createProcessInstanceQuery()
				.variableValueEquals("dutyRecordId", duty)
				.list()
				.stream()
				.flatMap((instance) -> this.management.createJobQuery()
					.processInstanceId(instance.getId())
					.executable()
					.list()
					.stream())
				.toList();
			due.forEach((job) -> this.management.executeJob(job.getId()));
		}
		while (!due.isEmpty());
	}

	/** How often a step of the duty was opened so far. */
	public long opened(long duty, String step) {
		return this.duties.view(duty).steps().stream().filter((each) -> each.activityId().equals(step)).count();
	}

	/** Values of a form, with one replaced. */
	public Map<String, Object> but(Map<String, Object> form, String field, Object value) {
		Map<String, Object> changed = new HashMap<>(form);
		changed.put(field, value);
		return changed;
	}

}
