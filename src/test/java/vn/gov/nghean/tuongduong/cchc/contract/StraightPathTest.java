package vn.gov.nghean.tuongduong.cchc.contract;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.engine.FormFiller;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every duty, found by itself, runs to its end when each task is done by one of those it
 * is offered to with what its form asks for.
 */
@IntegrationTest
class StraightPathTest {

	private static final int MOST_TASKS = 50;

	@Autowired
	private Time time;

	@Autowired
	private DutyStarts starts;

	@Autowired
	private FormFiller forms;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private ManagementService management;

	@Autowired
	private IdentityService identity;

	@Autowired
	private HistoryService history;

	static List<String> duties() {
		return BpmnFile.ofDuties().stream().map(BpmnFile::id).toList();
	}

	@BeforeEach
	void monday() {
		this.time.is("2024-01-08T08:00");
	}

	@ParameterizedTest
	@MethodSource("duties")
	void aDutyRunsToItsEnd(String duty) {
		String instance = this.starts.start(duty);
		int done = 0;
		this.time.runsWhatIsDue();
		while (isRunning(instance) && done++ < MOST_TASKS) {
			nextTask(instance, duty).ifPresentOrElse(this::complete, () -> waitForTimer(instance));
			this.time.runsWhatIsDue();
		}
		assertThat(called(instance)).as("all has ended").isEmpty();
		assertThat(this.history.createHistoricProcessInstanceQuery()
			.processDefinitionKey(duty)
			.rootProcessInstanceId(instance)
			.completed()
			.count()).as("and the duty by itself").isPositive();
	}

	private boolean isRunning(String instance) {
		return this.runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0;
	}

	/** The instance and everything it called, as far as it runs. */
	private Stream<ProcessInstance> called(String instance) {
		return Stream.concat(this.runtime.createProcessInstanceQuery().processInstanceId(instance).list().stream(),
				this.runtime.createProcessInstanceQuery()
					.superProcessInstanceId(instance)
					.list()
					.stream()
					.flatMap((below) -> called(below.getProcessInstanceId())));
	}

	/** The duty's own tasks come before those of what it calls or is called by. */
	private Optional<Task> nextTask(String instance, String duty) {
		return called(instance)
			.flatMap((part) -> this.tasks.createTaskQuery()
				.processInstanceId(part.getProcessInstanceId())
				.initializeFormKeys()
				.list()
				.stream())
			.min(Comparator.comparing((Task task) -> !task.getProcessDefinitionId().startsWith(duty + ":"))
				.thenComparing(Task::getCreateTime));
	}

	private void complete(Task task) {
		String person = (task.getAssignee() != null) ? task.getAssignee() : candidate(task);
		this.identity.setAuthentication(person,
				this.identity.createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList());
		try {
			this.tasks.complete(task.getId(), this.forms.fill(task));
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	private String candidate(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.filter((link) -> link.getGroupId() != null)
			.flatMap((link) -> this.identity.createUserQuery().memberOfGroup(link.getGroupId()).list().stream())
			.findFirst()
			.orElseThrow(() -> new AssertionError("nobody can do " + task.getTaskDefinitionKey()))
			.getId();
	}

	private void waitForTimer(String instance) {
		Date next = called(instance)
			.flatMap((part) -> this.management.createJobQuery()
				.processInstanceId(part.getProcessInstanceId())
				.timers()
				.list()
				.stream())
			.map(Job::getDuedate)
			.min(Comparator.naturalOrder())
			.orElseThrow(() -> new AssertionError("nothing can happen any more"));
		this.time.passesTo(LocalDateTime.ofInstant(next.toInstant(), BusinessClock.ZONE).toString());
	}

}
