package vn.gov.nghean.tuongduong.cchc.plan.process;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Puts a step of a plan that passed its deadline before those one level up as well.
 */
@Component
class OverdueTasks {

	private static final int FIRST = 100;

	private final TaskService tasks;

	private final Units units;

	private final BusinessClock clock;

	OverdueTasks(TaskService tasks, Units units, BusinessClock clock) {
		this.tasks = tasks;
		this.units = units;
		this.clock = clock;
	}

	/** Can be repeated: a candidate is one once. */
	void urge(String processInstanceId, String step) {
		this.tasks.createTaskQuery()
			.processInstanceId(processInstanceId)
			.taskDefinitionKey(step)
			.list()
			.forEach((task) -> {
				this.tasks.setPriority(task.getId(), FIRST);
				this.tasks.addCandidateGroup(task.getId(), Role.HEAD.groupOf(this.units.standingAgency().id()));
				this.tasks.addCandidateGroup(task.getId(), Role.VICE_CHAIR.groupOf(this.units.authority().id()));
				this.tasks.createComment(task.getId(), processInstanceId,
						"Quá hạn đến %s, đã chuyển cấp lãnh đạo.".formatted(DateNames.of(this.clock.today())));
			});
	}

}
