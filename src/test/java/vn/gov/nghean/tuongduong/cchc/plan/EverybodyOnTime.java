package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;

/**
 * Officials who do the plan's work on the day they get it: assigned, contributed,
 * submitted, approved and accepted at once.
 */
@Component
class EverybodyOnTime {

	/** What others contribute comes before the products it goes into. */
	private static final String OPEN_TASKS = """
			SELECT t.ID_ AS id, t.TASK_DEF_KEY_ AS step, r.unit_id AS unit
			FROM duty_record r JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = r.process_instance_id
			WHERE r.plan = '2024' AND r.duty_key = 'plan-task'
			ORDER BY FIELD(t.TASK_DEF_KEY_, 'Task_AssignWork', 'Task_ContributeInput', 'Task_SubmitProduct')""";

	private final JdbcTemplate jdbc;

	private final TaskService tasks;

	private final Posts posts;

	private final BusinessClock clock;

	EverybodyOnTime(JdbcTemplate jdbc, TaskService tasks, Posts posts, BusinessClock clock) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.posts = posts;
		this.clock = clock;
	}

	void work() {
		List<Map<String, Object>> open = this.jdbc.queryForList(OPEN_TASKS);
		while (!open.isEmpty()) {
			open.forEach((task) -> this.tasks.complete(text(task, "id"), form(text(task, "step"), text(task, "unit"))));
			open = this.jdbc.queryForList(OPEN_TASKS);
		}
	}

	private Map<String, Object> form(String step, String unit) {
		return switch (step) {
			case "Task_AssignWork" ->
				Map.of("responsibleId", this.posts.acting(unit, Role.STAFF, this.clock.today()).get(0));
			case "Task_ContributeInput" -> Map.of("contribution", "Đã rà soát, không có ý kiến khác");
			case "Task_SubmitProduct" -> Map.of("documentNumber", "15/BC-UBND", "documentDate",
					this.clock.today().toString(), "summary", "Đã hoàn thành theo kế hoạch");
			default -> Map.of("decision", "approve");
		};
	}

	private static String text(Map<String, Object> task, String name) {
		return String.valueOf(task.get(name));
	}

}
