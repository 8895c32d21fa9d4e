package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.util.Date;
import java.util.Objects;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.duty.DutySteps;

/**
 * Puts each task of a duty on its record, with the unit it is offered to.
 */
@Component
class OpenedTasks {

	private final DutySteps steps;

	OpenedTasks(DutySteps steps) {
		this.steps = steps;
	}

	@EventListener(condition = "#task.eventName == 'create'")
	void on(DelegateTask task) {
		if (task.getVariable("dutyRecordId") instanceof Number duty) {
			Date due = task.getDueDate();
			Integer level = (task.getVariable("level") instanceof Integer told) ? told : null;
			this.steps.open(new DutySteps.Opened(task.getId(), duty.longValue(), task.getTaskDefinitionKey(),
					String.valueOf(task.getName()), unitOf(task), level, (due != null) ? due.toInstant() : null));
		}
	}

	private static @Nullable String unitOf(DelegateTask task) {
		return task.getCandidates()
			.stream()
			.map(IdentityLink::getGroupId)
			.filter(Objects::nonNull)
			.map((group) -> group.substring(0, Math.max(0, group.lastIndexOf('.'))))
			.findFirst()
			.orElse(null);
	}

}
