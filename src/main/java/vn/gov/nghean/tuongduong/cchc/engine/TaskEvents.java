package vn.gov.nghean.tuongduong.cchc.engine;

import java.util.Date;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * Turns the engine's task events into the system's own, and keeps on record what people
 * completed.
 */
@Component
class TaskEvents {

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	private final IdentityService identity;

	private final AuditTrail audit;

	TaskEvents(ApplicationEventPublisher events, BusinessClock clock, IdentityService identity, AuditTrail audit) {
		this.events = events;
		this.clock = clock;
		this.identity = identity;
		this.audit = audit;
	}

	@EventListener
	void on(DelegateTask task) {
		switch (task.getEventName()) {
			case TaskListener.EVENTNAME_CREATE -> this.events.publishEvent(opened(task));
			case TaskListener.EVENTNAME_COMPLETE -> {
				recordAct(task);
				this.events.publishEvent(finished(task, true));
			}
			case TaskListener.EVENTNAME_DELETE -> this.events.publishEvent(finished(task, false));
			default -> {
			}
		}
	}

	private void recordAct(DelegateTask task) {
		Authentication user = this.identity.getCurrentAuthentication();
		if (user != null && user.getUserId() != null) {
			String key = (task.getExecution() != null) ? task.getExecution().getProcessBusinessKey() : null;
			this.audit.record(user.getUserId(), "task.completed", (key != null) ? key : task.getId(),
					"%s (%s)".formatted(task.getName(), task.getTaskDefinitionKey()));
		}
	}

	private TaskOpened opened(DelegateTask task) {
		Date due = task.getDueDate();
		String processKey = task.getProcessDefinitionId().split(":", 2)[0];
		return new TaskOpened(task.getId(), task.getTaskDefinitionKey(), String.valueOf(task.getName()), processKey,
				task.getProcessInstanceId(), dutyRecordId(task), this.clock.instant(),
				(due != null) ? due.toInstant() : null);
	}

	private TaskFinished finished(DelegateTask task, boolean completed) {
		Authentication user = this.identity.getCurrentAuthentication();
		String userId = (completed && user != null) ? user.getUserId() : null;
		return new TaskFinished(task.getId(), task.getTaskDefinitionKey(), dutyRecordId(task),
				(userId != null || !completed) ? userId : task.getAssignee(), this.clock.instant(), completed);
	}

	private static @Nullable Long dutyRecordId(DelegateTask task) {
		return (task.getVariable("dutyRecordId") instanceof Number id) ? Long.valueOf(id.longValue()) : null;
	}

}
