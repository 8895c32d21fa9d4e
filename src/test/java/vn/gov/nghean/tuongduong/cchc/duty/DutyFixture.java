package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;

/**
 * Duties under way, told as officials would tell them.
 */
@Component
public class DutyFixture {

	private final Duties duties;

	private final Deadlines deadlines;

	private final RuntimeService runtime;

	private final TaskService tasks;

	DutyFixture(Duties duties, Deadlines deadlines, RuntimeService runtime, TaskService tasks) {
		this.duties = duties;
		this.deadlines = deadlines;
		this.runtime = runtime;
		this.tasks = tasks;
	}

	/** A unit owes products by a day; row II.1 answers to the committee's office. */
	public long owes(String unit, String dueDay, List<String> products, String... coordinating) {
		return this.duties
			.open(new DutyOrder("plan-task", UUID.randomUUID().toString(), "II.1", 1, "Kiểm soát thủ tục hành chính",
					"2024-Q1", "Quý I/2024", unit, products, List.of(coordinating), "van-phong",
					this.deadlines.by(LocalDate.parse(dueDay)), "Phụ lục I, II.1"))
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
			.list();
	}

	public void completes(long duty, String step, Map<String, Object> form) {
		Task task = tasks(duty, step).get(0);
		this.tasks.complete(task.getId(), form);
	}

	public void assigned(long duty, String user) {
		completes(duty, "Task_AssignWork", Map.of("responsibleId", user));
	}

	public void submitted(long duty) {
		completes(duty, "Task_SubmitProduct", Map.of("documentNumber", "15/KH-UBND", "documentDate", "2024-01-10",
				"summary", "Đã ban hành kế hoạch", "link", ""));
	}

	public void headApproved(long duty) {
		completes(duty, "Task_ApproveProducts", Map.of("decision", "approve"));
	}

	public void accepted(long duty) {
		completes(duty, "Task_AcceptResult", Map.of("decision", "approve"));
	}

	public long escalations(long duty) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("overdue-escalation")
			.variableValueEquals("dutyRecordId", duty)
			.count();
	}

	public boolean running(long duty) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("plan-task")
			.variableValueEquals("dutyRecordId", duty)
			.count() > 0;
	}

}
