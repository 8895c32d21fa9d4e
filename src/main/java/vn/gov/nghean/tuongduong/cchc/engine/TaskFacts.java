package vn.gov.nghean.tuongduong.cchc.engine;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps with a new task what a list of tasks tells about it: whoever is offered a task
 * may read what is local to it, but nothing of its process.
 */
@Component
public class TaskFacts {

	/** The variables kept, where the process has them. */
	public static final List<String> NAMES = List.of("workTitle", "unitName", "periodName", "planRow", "returnReason");

	@EventListener
	void on(DelegateTask task) {
		if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName())) {
			for (String name : NAMES) {
				Object value = task.getVariable(name);
				if (value != null && !value.equals("")) {
					task.setVariableLocal(name, value);
				}
			}
		}
	}

}
