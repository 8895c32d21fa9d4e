package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DayStarted;
import vn.gov.nghean.tuongduong.cchc.engine.SystemWork;
import vn.gov.nghean.tuongduong.cchc.organisation.OrganisationChanged;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;

/**
 * Keeps every open task within somebody's reach: when nobody acts any more in the roles
 * it is offered to, it is offered to who answers for the unit as well.
 */
@Component
class OrphanedTasks {

	private final TaskService tasks;

	private final SystemWork engine;

	private final Posts posts;

	private final BusinessClock clock;

	OrphanedTasks(TaskService tasks, SystemWork engine, Posts posts, BusinessClock clock) {
		this.tasks = tasks;
		this.engine = engine;
		this.posts = posts;
		this.clock = clock;
	}

	@EventListener({ DayStarted.class, OrganisationChanged.class })
	void offerToWhoAnswers() {
		Set<Office> empty = this.posts.all()
			.stream()
			.map((post) -> new Office(post.unitId(), post.role()))
			.distinct()
			.filter((office) -> this.posts.acting(office.unitId(), office.role(), this.clock.today()).isEmpty())
			.collect(Collectors.toSet());
		if (!empty.isEmpty()) {
			Set<String> groups = empty.stream().map(Office::group).collect(Collectors.toSet());
			this.engine.run(() -> empty.forEach((office) -> offer(office, groups)));
		}
	}

	private void offer(Office office, Set<String> empty) {
		String answerable = this.posts.answerableFor(office.unitId(), this.clock.today()).group();
		for (Task task : this.tasks.createTaskQuery()
			.taskCandidateGroup(office.group())
			.includeAssignedTasks()
			.list()) {
			if (empty.containsAll(candidates(task))) {
				this.tasks.addCandidateGroup(task.getId(), answerable);
			}
		}
	}

	private List<String> candidates(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.filter(Objects::nonNull)
			.toList();
	}

	/** A role in a unit. */
	private record Office(String unitId, Role role) {

		String group() {
			return this.role.groupOf(this.unitId);
		}

	}

}
