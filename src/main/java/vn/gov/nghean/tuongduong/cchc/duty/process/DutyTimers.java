package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/**
 * The timers that wait for the deadlines of a duty.
 */
@Component
class DutyTimers {

	/** What waits for a duty's own deadline, in every process of duties. */
	private static final String[] WORK = { "BoundaryEvent_DeadlinePassed", "Event_NewDeadlinePassed",
			"BoundaryEvent_NoticeDeadlinePassed", "BoundaryEvent_ReviewDeadlinePassed",
			"BoundaryEvent_ApprovalDeadlinePassed" };

	private static final String[] CONTRIBUTIONS = { "BoundaryEvent_ContributionDeadlinePassed",
			"Event_NewContributionDeadlinePassed" };

	private static final String[] STEPS = { "BoundaryEvent_ContributionDeadlinePassed",
			"BoundaryEvent_AcceptanceDeadlinePassed", "BoundaryEvent_DecisionDeadlinePassed",
			"BoundaryEvent_DirectionDeadlinePassed", "BoundaryEvent_FieldPartDeadlinePassed" };

	private final ManagementService management;

	DutyTimers(ManagementService management) {
		this.management = management;
	}

	/** Moves what waits for the duty's deadline. */
	void ofWork(String instance, Instant from, Date to) {
		move(instance, WORK, from, to);
	}

	/** Moves what waits for the deadline of steps that have one of their own. */
	void ofSteps(String instance, Instant from, Date to) {
		move(instance, STEPS, from, to);
	}

	private void move(String instance, String[] events, Instant from, Date to) {
		for (String event : events) {
			this.management.createJobQuery()
				.processInstanceId(instance)
				.activityId(event)
				.list()
				.stream()
				.filter((job) -> job.getDuedate() != null && job.getDuedate().toInstant().equals(from))
				.forEach((job) -> this.management.setJobDuedate(job.getId(), to));
		}
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
