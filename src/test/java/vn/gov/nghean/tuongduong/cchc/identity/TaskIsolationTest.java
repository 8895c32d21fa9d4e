package vn.gov.nghean.tuongduong.cchc.identity;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Rest;
import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a commune's staff can see and do over the engine's REST API: their unit's tasks
 * and nothing else.
 */
@IntegrationTest
class TaskIsolationTest {

	private static final int FORBIDDEN = 403;

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private HistoryService history;

	@Autowired
	private AuthorizationService authorizations;

	@Autowired
	private AuditTrail audit;

	private String deployment;

	private Task own;

	private Task others;

	private Rest staff;

	private Rest head;

	@BeforeEach
	void twoCommunesHaveATaskEach() {
		this.deployment = this.repository.createDeployment()
			.addModelInstance("isolation-probe.bpmn",
					Bpmn.createExecutableProcess("isolation-probe")
						.camundaHistoryTimeToLiveString("P1D")
						.startEvent()
						.userTask("Task_Probe")
						.name("Việc thử")
						.camundaCandidateGroups("${unitId}.staff,${unitId}.head")
						.camundaDueDate("2024-01-31T17:00:00")
						.camundaTaskListenerExpression("complete", "${unitId == 'tam-hop' ? noSuchBean.work() : ''}")
						.endEvent()
						.done())
			.deploy()
			.getId();
		this.own = start("tam-quang");
		this.others = start("tam-hop");
		this.staff = Rest.as(this.http, "tam-quang.canbo");
		this.head = Rest.as(this.http, "tam-quang.chutich");
	}

	@AfterEach
	void cleanUp() {
		this.repository.deleteDeployment(this.deployment, true);
	}

	@Test
	void staffSeeTheirUnitsTasksOnly() {
		assertThat(this.staff.ids("/engine-rest/task?processDefinitionKey=isolation-probe"))
			.containsExactly(this.own.getId());
		assertThat(this.staff.get("/engine-rest/task/" + this.own.getId())).isEqualTo(200);
		assertThat(this.staff.get("/engine-rest/task/" + this.others.getId())).isIn(FORBIDDEN, 404);
		assertThat(this.staff.get("/engine-rest/task/" + this.others.getId() + "/variables")).isEqualTo(FORBIDDEN);
		assertThat(this.staff.get("/engine-rest/task/" + this.others.getId() + "/identity-links")).isEqualTo(FORBIDDEN);
	}

	@Test
	void aCompletionThatFailsOnTheWayLeavesTheTaskWithNobody() {
		int answer = Rest.as(this.http, "tam-hop.canbo")
			.post("/engine-rest/task/" + this.others.getId() + "/complete", Map.of());
		assertThat(answer).isEqualTo(500);
		assertThat(this.tasks.createTaskQuery().taskId(this.others.getId()).singleResult().getAssignee()).isNull();
	}

	@Test
	void homeAffairsSeeAllOfThemAndTheirInstances() {
		Rest homeAffairs = Rest.as(this.http, "noi-vu.chuyenvien");
		assertThat(homeAffairs.ids("/engine-rest/task?processDefinitionKey=isolation-probe")).contains(this.own.getId(),
				this.others.getId());
		assertThat(homeAffairs.ids("/engine-rest/process-instance?processDefinitionKey=isolation-probe"))
			.contains(this.own.getProcessInstanceId(), this.others.getProcessInstanceId());
		assertThat(homeAffairs.post("/engine-rest/task/" + this.own.getId() + "/complete", Map.of()))
			.isEqualTo(FORBIDDEN);
	}

	@Test
	void staffSeeNothingOfInstancesDefinitionsVariablesHistoryJobsAndPeople() {
		for (String list : List.of("process-instance", "process-definition", "variable-instance", "history/task",
				"history/process-instance", "history/variable-instance", "history/activity-instance", "job",
				"deployment", "execution", "incident", "history/user-operation", "authorization", "batch")) {
			var answer = this.staff.read("/engine-rest/" + list);
			assertThat(answer.getBody().toString()).as(list)
				.doesNotContain(this.others.getId(), this.others.getProcessInstanceId());
		}
		assertThat(this.staff.ids("/engine-rest/user")).containsExactly("tam-quang.canbo");
		assertThat(this.staff.get("/engine-rest/user/tam-hop.canbo/profile")).isIn(FORBIDDEN, 404);
	}

	@Test
	void staffCannotMoveTheDueDateOrAnythingElseOfATask() {
		String task = "/engine-rest/task/" + this.own.getId();
		assertThat(
				this.staff.put(task, Map.of("name", "Việc thử", "priority", 50, "due", "2024-12-31T17:00:00.000+0700")))
			.isEqualTo(FORBIDDEN);
		assertThat(this.staff.put(task + "/variables/dueAt", Map.of("value", "2024-12-31T17:00:00.000+0700")))
			.isEqualTo(FORBIDDEN);
		assertThat(this.staff.put(task + "/localVariables/unitId", Map.of("value", "tam-hop"))).isEqualTo(FORBIDDEN);
		assertThat(
				this.staff.put("/engine-rest/process-instance/" + this.own.getProcessInstanceId() + "/variables/unitId",
						Map.of("value", "tam-hop")))
			.isEqualTo(FORBIDDEN);
		assertThat(this.staff.post(task + "/identity-links", Map.of("groupId", "tam-hop.staff", "type", "candidate")))
			.isEqualTo(FORBIDDEN);
		assertThat(this.staff.delete(task)).isIn(FORBIDDEN, 400, 500);
		assertThat(reread(this.own).getDueDate()).isEqualTo(this.own.getDueDate());
	}

	@Test
	void staffCannotHandATaskToAStranger() {
		String task = "/engine-rest/task/" + this.own.getId();
		Map<String, String> stranger = Map.of("userId", "tam-hop.canbo");
		assertThat(this.staff.post(task + "/assignee", stranger)).isEqualTo(FORBIDDEN);
		assertThat(this.staff.post(task + "/claim", stranger)).isEqualTo(FORBIDDEN);
		assertThat(this.staff.post(task + "/delegate", stranger)).isEqualTo(FORBIDDEN);
		this.staff.post(task + "/claim", Map.of("userId", "tam-quang.canbo"));
		assertThat(this.staff.post(task + "/assignee", stranger)).isEqualTo(FORBIDDEN);
		assertThat(reread(this.own).getAssignee()).isEqualTo("tam-quang.canbo");
	}

	@Test
	void aTaskIsHandedOnAmongThoseItIsOfferedTo() {
		String task = "/engine-rest/task/" + this.own.getId();
		assertThat(this.staff.post(task + "/claim", Map.of("userId", "tam-quang.canbo"))).isEqualTo(204);
		assertThat(this.staff.post(task + "/unclaim", Map.of())).isEqualTo(204);
		assertThat(reread(this.own).getAssignee()).isNull();
		assertThat(this.head.post(task + "/assignee", Map.of("userId", "tam-quang.canbo"))).isEqualTo(204);
		assertThat(this.head.post(task + "/assignee", Map.of("userId", "tam-quang.chutich"))).isEqualTo(204);
		assertThat(this.staff.post(task + "/assignee", Map.of("userId", "tam-quang.canbo"))).isEqualTo(FORBIDDEN);
		assertThat(reread(this.own).getAssignee()).isEqualTo("tam-quang.chutich");
	}

	@Test
	void whoNoLongerHoldsATaskCannotCompleteIt() {
		String task = "/engine-rest/task/" + this.own.getId();
		this.staff.post(task + "/claim", Map.of("userId", "tam-quang.canbo"));
		this.head.post(task + "/assignee", Map.of("userId", "tam-quang.chutich"));
		for (String way : List.of("/complete", "/submit-form", "/resolve")) {
			var refused = this.staff.exchange(HttpMethod.POST, task + way, Map.of());
			assertThat(refused.getStatusCode().value()).as(way).isEqualTo(FORBIDDEN);
			assertThat(refused.getBody().path("message").asText()).contains("đang do tam-quang.chutich xử lý");
		}
		assertThat(this.head.post(task + "/submit-form", Map.of())).isEqualTo(204);
	}

	@Test
	void completingATaskNobodyHoldsTakesItAndIsOnRecord() {
		assertThat(this.staff.post("/engine-rest/task/" + this.own.getId() + "/complete", Map.of())).isEqualTo(204);
		assertThat(this.history.createHistoricTaskInstanceQuery().taskId(this.own.getId()).singleResult().getAssignee())
			.isEqualTo("tam-quang.canbo");
		assertThat(this.audit.about("isolation-probe/tam-quang"))
			.anySatisfy((entry) -> assertThat(entry.actor()).isEqualTo("tam-quang.canbo"));
	}

	@Test
	void othersTasksCannotBeTouched() {
		String task = "/engine-rest/task/" + this.others.getId();
		assertThat(this.staff.post(task + "/claim", Map.of("userId", "tam-quang.canbo"))).isEqualTo(FORBIDDEN);
		assertThat(this.staff.post(task + "/complete", Map.of())).isEqualTo(FORBIDDEN);
		assertThat(this.staff.post(task + "/submit-form", Map.of())).isEqualTo(FORBIDDEN);
		assertThat(this.staff.post(task + "/bpmnError", Map.of("errorCode", "x"))).isEqualTo(FORBIDDEN);
	}

	@Test
	void aTaskCannotBeEndedPastItsForm() {
		String task = "/engine-rest/task/" + this.own.getId();
		assertThat(this.staff.post(task + "/bpmnError", Map.of("errorCode", "x"))).isEqualTo(FORBIDDEN);
		assertThat(this.staff.post(task + "/bpmnEscalation", Map.of("escalationCode", "x"))).isEqualTo(FORBIDDEN);
		assertThat(this.staff.post(task + "/complete", Map.of("variables", Map.of("unitId", Map.of("value", "x")))))
			.isEqualTo(400);
		assertThat(reread(this.own)).isNotNull();
	}

	@Test
	void staffCannotStartSignalDeployOrStoreExpressions() {
		assertThat(this.staff.post("/engine-rest/process-definition/key/isolation-probe/start", Map.of()))
			.isIn(FORBIDDEN, 404);
		assertThat(this.staff.post("/engine-rest/task/create", Map.of("id", "của-tôi"))).isEqualTo(FORBIDDEN);
		assertThat(this.staff.post("/engine-rest/filter/create",
				Map.of("resourceType", "Task", "name", "x", "query", Map.of(), "properties", Map.of())))
			.isEqualTo(FORBIDDEN);
		assertThat(this.staff.post("/engine-rest/task",
				Map.of("assigneeExpression", "${''.getClass().forName('java.lang.Runtime')}")))
			.isIn(400, FORBIDDEN, 500);
		assertThat(this.staff.delete("/engine-rest/process-instance/" + this.own.getProcessInstanceId()))
			.isEqualTo(FORBIDDEN);
		assertThat(reread(this.own)).isNotNull();
	}

	@Test
	void aGroupThatIsNoLongerCandidateLosesWhatCameWithTheTask() {
		assertThat(grants("tam-quang.staff")).isEqualTo(2);
		this.tasks.deleteCandidateGroup(this.own.getId(), "tam-quang.staff");
		assertThat(grants("tam-quang.staff")).isZero();
		assertThat(grants("tam-quang.head")).isEqualTo(2);
		assertThat(this.staff.post("/engine-rest/task/" + this.own.getId() + "/complete", Map.of()))
			.isEqualTo(FORBIDDEN);
	}

	@Test
	void whatAUnitHasDoneStaysReadableToItAndOnlyToIt() {
		this.staff.post("/engine-rest/task/" + this.own.getId() + "/complete", Map.of());
		String done = "/engine-rest/history/task?processDefinitionKey=isolation-probe";
		assertThat(this.head.ids(done)).containsExactly(this.own.getId());
		assertThat(Rest.as(this.http, "tam-hop.canbo").ids(done)).containsExactly(this.others.getId());
	}

	private long grants(String group) {
		return List.of(Resources.TASK, Resources.HISTORIC_TASK)
			.stream()
			.mapToLong((resource) -> this.authorizations.createAuthorizationQuery()
				.groupIdIn(group)
				.resourceType(resource)
				.resourceId(this.own.getId())
				.count())
			.sum();
	}

	private Task start(String unit) {
		String instance = this.runtime
			.startProcessInstanceByKey("isolation-probe", "isolation-probe/" + unit, Map.of("unitId", unit))
			.getId();
		return this.tasks.createTaskQuery().processInstanceId(instance).singleResult();
	}

	private Task reread(Task task) {
		return this.tasks.createTaskQuery().taskId(task.getId()).singleResult();
	}

}
