package vn.gov.nghean.tuongduong.cchc.plan.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Ends what instances of a row's older versions still wait for. Such an instance goes on
 * with the work it has begun; one that has none ends with the reason.
 */
@Component
class SupersededSchedules {

	private static final String WHY = "Thay bằng lịch mới của dòng";

	private static final String LINK = "Task_LinkBasisDocument";

	private final RuntimeService runtime;

	private final TaskService tasks;

	SupersededSchedules(RuntimeService runtime, TaskService tasks) {
		this.runtime = runtime;
		this.tasks = tasks;
	}

	/**
	 * @param starts what began once and is not wanted any more
	 * @param schedule whether timers that would begin a period end
	 */
	void end(String processId, Set<String> starts, boolean schedule) {
		this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(processId)
			.list()
			.forEach((older) -> end(older, starts, schedule));
	}

	private void end(ProcessInstance older, Set<String> starts, boolean schedule) {
		List<String> active = this.runtime.getActiveActivityIds(older.getId());
		List<String> over = new ArrayList<>();
		ActivityInstance all = this.runtime.getActivityInstance(older.getId());
		active.stream()
			.distinct()
			.filter((activity) -> (schedule && activity.startsWith(RowModel.BEGINS))
					|| starts.stream().anyMatch((start) -> activity.equals(recordOf(start))))
			.forEach((activity) -> add(all.getActivityInstances(activity), over));
		waiting(older, starts).forEach((task) -> add(Arrays.stream(all.getActivityInstances(LINK))
			.filter((each) -> List.of(each.getExecutionIds()).contains(task.getExecutionId()))
			.toArray(ActivityInstance[]::new), over));
		if (!over.isEmpty() && over.size() == active.size()) {
			this.runtime.deleteProcessInstance(older.getId(), WHY, false, true);
		}
		else if (!over.isEmpty()) {
			ProcessInstanceModificationBuilder change = this.runtime.createProcessInstanceModification(older.getId());
			over.forEach(change::cancelActivityInstance);
			change.setAnnotation(WHY).execute();
		}
	}

	private static void add(ActivityInstance[] some, List<String> ids) {
		Arrays.stream(some).map(ActivityInstance::getId).forEach(ids::add);
	}

	private static String recordOf(String start) {
		return start.replaceFirst("^" + RowModel.OPEN, "Event_YearEnds_P");
	}

	private List<Task> waiting(ProcessInstance older, Set<String> starts) {
		return this.tasks.createTaskQuery()
			.processInstanceId(older.getId())
			.taskDefinitionKey(LINK)
			.list()
			.stream()
			.filter((task) -> starts
				.contains(RowModel.WAIT + this.runtime.getVariable(task.getExecutionId(), StartForm.PART)))
			.toList();
	}

}
