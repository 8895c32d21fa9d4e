package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The timers that wait for the deadlines of a duty.
 */
@Component
class DutyTimers {

	/** What waits for a duty's own deadline, in every process of duties. */
	private static final String[] WORK = { "BoundaryEvent_DeadlinePassed", "Event_NewDeadlinePassed",
			"BoundaryEvent_NoticeDeadlinePassed" };

	/** What waits again for a contribution that was late before an extension. */
	private static final String CONTRIBUTION_AGAIN = "Event_NewContributionDeadlinePassed";

	private static final String[] CONTRIBUTIONS = { "BoundaryEvent_ContributionDeadlinePassed", CONTRIBUTION_AGAIN };

	private final ManagementService management;

	DutyTimers(ManagementService management) {
		this.management = management;
	}

	/** Moves what waits for the duty's deadline. */
	void ofWork(String instance, Instant from, Date to) {
		move(instance, WORK, from, to);
	}

	/** Moves what waits for the deadline of a step that has one of its own. */
	void ofStep(Task task, Instant from, Date to) {
		move(this.management.createJobQuery().executionId(task.getExecutionId()).timers(), from, to);
		move(task.getProcessInstanceId(), new String[] { CONTRIBUTION_AGAIN }, from, to);
	}

	private void move(String instance, String[] events, Instant from, Date to) {
		for (String event : events) {
			move(this.management.createJobQuery().processInstanceId(instance).activityId(event), from, to);
		}
	}

	private void move(JobQuery waiting, Instant from, Date to) {
		waiting.list()
			.stream()
			.filter((job) -> job.getDuedate() != null && job.getDuedate().toInstant().equals(from))
			.forEach((job) -> this.management.setJobDuedate(job.getId(), to));
	}

	/** Moves what waits for the contributions. */
	void ofContributions(String instance, Date to) {
		for (String event : CONTRIBUTIONS) {
			this.management.createJobQuery()
				.processInstanceId(instance)
				.activityId(event)
				.list()
				.forEach((job) -> this.management.setJobDuedate(job.getId(), to));
		}
	}

}
