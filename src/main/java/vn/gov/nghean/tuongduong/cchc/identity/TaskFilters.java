package vn.gov.nghean.tuongduong.cchc.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.engine.TaskFacts;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * The filters of Tasklist, made at start and shared by all: each shows a person their
 * own.
 */
@Component
@Order(AccountSync.ORDER + 2)
class TaskFilters implements ApplicationRunner {

	private static final String MY_GROUPS = "${currentUserGroups()}";

	private static final String NOW = "${now()}";

	private static final Map<String, String> LABELS = Map.of("workTitle", "Nhiệm vụ", "unitName", "Đơn vị",
			"periodName", "Kỳ", "planRow", "Mục kế hoạch", "returnReason", "Bị trả lại");

	private static final String[] APPROVALS = { "Task_ApproveProducts", "Task_AcceptResult", "Task_ReviewPlan",
			"Task_ApprovePlan", "Task_DecideExtension", "Task_SignApology", "Task_DirectHandling", "Task_CheckSheet",
			"Task_PublishReview", "Task_ConfirmMeasure", "Task_ApproveReport", "Task_AcceptReport",
			"Task_ApproveDistrictReport", "Task_ApproveSelfScore", "Task_GiveOpinion", "Task_SignDecision" };

	private final FilterService filters;

	private final TaskService tasks;

	private final Grants grants;

	private final Units units;

	TaskFilters(FilterService filters, TaskService tasks, Grants grants, Units units) {
		this.filters = filters;
		this.tasks = tasks;
		this.grants = grants;
		this.units = units;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments args) {
		Map<String, Filter> existing = this.filters.createFilterQuery()
			.list()
			.stream()
			.collect(Collectors.toMap(Filter::getName, (filter) -> filter, (one, other) -> one));
		shared(existing, "Việc của tôi", "Việc đã giao cho tôi", "#2a6f97", 10,
				query().taskAssigneeExpression("${currentUser()}"));
		shared(existing, "Việc của đơn vị", "Mọi việc nhóm của tôi xử lý được", "#2f7d5b", 20, mine());
		shared(existing, "Sắp đến hạn", "Đến hạn trong 7 ngày tới", "#8f5b0b", 30,
				mine().dueAfterExpression(NOW).dueBeforeExpression("${dateTime().plusDays(7)}"));
		shared(existing, "Quá hạn", "Đã qua hạn", "#b42318", 40, mine().dueBeforeExpression(NOW));
		shared(existing, "Chờ duyệt", "Chờ tôi duyệt, nghiệm thu hoặc quyết định", "#6b4fa1", 50,
				mine().taskDefinitionKeyIn(APPROVALS));
		shared(existing, "Đã chuyển cấp", "Việc quá hạn đã chuyển lên cấp tôi", "#8a1c4a", 60,
				mine().processDefinitionKey("overdue-escalation"));
		String district = "Toàn huyện: quá hạn";
		String id = save(existing, district, "Mọi việc quá hạn của các đơn vị", "#b42318", 70,
				query().dueBeforeExpression(NOW));
		if (!existing.containsKey(district)) {
			String homeAffairs = this.units.standingAgency().id();
			for (Role role : List.of(Role.HOME_AFFAIRS_OFFICER, Role.HEAD)) {
				this.grants.group(role.groupOf(homeAffairs), Resources.FILTER, id, Permissions.READ);
			}
		}
	}

	private TaskQuery query() {
		return this.tasks.createTaskQuery().active().orderByDueDate().asc();
	}

	private TaskQuery mine() {
		return query().taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks();
	}

	private void shared(Map<String, Filter> existing, String name, String description, String colour, int position,
			TaskQuery query) {
		String id = save(existing, name, description, colour, position, query);
		if (!existing.containsKey(name)) {
			this.grants.everybody(Resources.FILTER, id, Permissions.READ);
		}
	}

	/** Filters of an earlier version are brought up to date under their name. */
	private String save(Map<String, Filter> existing, String name, String description, String colour, int position,
			TaskQuery query) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("description", description);
		properties.put("color", colour);
		properties.put("priority", position);
		properties.put("refresh", true);
		properties.put("showUndefinedVariable", false);
		properties.put("variables",
				TaskFacts.NAMES.stream()
					.map((fact) -> Map.of("name", fact, "label", LABELS.getOrDefault(fact, fact)))
					.toList());
		Filter filter = existing.containsKey(name) ? existing.get(name) : this.filters.newTaskFilter(name);
		filter.setQuery(query);
		filter.setProperties(properties);
		return this.filters.saveFilter(filter).getId();
	}

}
