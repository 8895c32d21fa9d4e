package vn.gov.nghean.tuongduong.cchc.ranking.process;

import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.engine.SystemWork;
import vn.gov.nghean.tuongduong.cchc.engine.TaskForm;
import vn.gov.nghean.tuongduong.cchc.ranking.RankingSteps;

/**
 * Finds the steps among the engine's tasks.
 */
@Component
class OpenRankingSteps implements RankingSteps {

	private static final Map<String, Work> WORK = Map.of("Task_FillSelfScore", Work.FILL, "Task_ApproveSelfScore",
			Work.EXAMINE, "Task_AppraiseField", Work.APPRAISE, "Task_ExplainScores", Work.EXPLAIN, "Task_AppraiseAgain",
			Work.APPRAISE_AGAIN, "Task_ConsolidateScores", Work.CONSOLIDATE, "Task_GiveOpinion", Work.WATCH,
			"Task_SignDecision", Work.WATCH, "Task_PublishRanking", Work.WATCH);

	private final TaskService tasks;

	private final SystemWork system;

	OpenRankingSteps(TaskService tasks, SystemWork system) {
		this.tasks = tasks;
		this.system = system;
	}

	@Override
	public Optional<Step> find(String taskId) {
		return this.system.run(() -> {
			Task task = this.tasks.createTaskQuery().taskId(taskId).singleResult();
			Work work = (task != null) ? WORK.get(task.getTaskDefinitionKey()) : null;
			if (work == null) {
				return Optional.<Step>empty();
			}
			Map<String, Object> known = this.tasks.getVariables(taskId);
			String unit = String.valueOf(known.getOrDefault("contributorId", known.get("unitId")));
			return Optional.of(new Step(taskId, work, TaskForm.id(known.get("dutyRecordId")), unit));
		});
	}

}
