package vn.gov.nghean.tuongduong.cchc.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.organisation.Role;

/**
 * Who may work on a task: the person it is given to; while it is given to nobody, any of
 * its candidates, who takes it by working on it. The engine alone lets every candidate
 * complete what somebody else holds, and claim it in anybody's name. What the system
 * itself does, without a login, is not checked.
 */
@Component
class TaskHolders {

	private final ObjectProvider<ProcessEngine> engine;

	private final SystemWork system;

	TaskHolders(ObjectProvider<ProcessEngine> engine, SystemWork system) {
		this.engine = engine;
		this.system = system;
	}

	/**
	 * @throws AuthorizationException if somebody else holds the task
	 */
	void check(String taskId) {
		Authentication user = user();
		Task task = (user != null) ? visible(taskId) : null;
		if (user != null && task != null && task.getAssignee() != null
				&& !task.getAssignee().equals(user.getUserId())) {
			throw new AuthorizationException(
					"Việc «%s» đang do %s xử lý; chỉ người đang giữ việc mới hoàn thành được việc."
						.formatted(task.getName(), task.getAssignee()));
		}
	}

	/** Gives a task nobody holds to the person who is about to finish it. */
	void take(String taskId) {
		Authentication user = user();
		Task task = (user != null) ? visible(taskId) : null;
		if (user != null && task != null && task.getAssignee() == null) {
			this.engine.getObject().getTaskService().claim(taskId, user.getUserId());
		}
	}

	/**
	 * @throws AuthorizationException if a person tries to end a task past its form
	 */
	void refuseShortcut() {
		if (user() != null) {
			throw new AuthorizationException("Việc chỉ kết thúc bằng cách hoàn thành biểu mẫu của nó.");
		}
	}

	/** Whether the person may take the task for themselves. */
	boolean claims(@Nullable String userId) {
		Authentication user = user();
		return user == null || Objects.equals(user.getUserId(), userId);
	}

	/**
	 * Whether the person may give the task to another, or back to all if {@code userId}
	 * is null: they hold it, or nobody does, or they lead a unit it is offered to; and
	 * the other belongs to a group it is offered to.
	 */
	boolean mayHand(String taskId, @Nullable String userId) {
		Authentication user = user();
		Task task = (user != null) ? visible(taskId) : null;
		if (user == null || task == null || user.getGroupIds() == null) {
			return false;
		}
		Collection<String> offeredTo = candidates(taskId);
		boolean own = user.getUserId().equals(task.getAssignee());
		boolean offered = offeredTo.stream().anyMatch(user.getGroupIds()::contains);
		boolean free = task.getAssignee() == null;
		return (own || (offered && (free || leads(user, offeredTo))))
				&& (userId == null || isMember(userId, offeredTo));
	}

	private static boolean leads(Authentication user, Collection<String> groups) {
		return groups.stream()
			.map((group) -> group.substring(0, Math.max(0, group.lastIndexOf('.'))))
			.anyMatch((unit) -> user.getGroupIds().contains(Role.HEAD.groupOf(unit))
					|| user.getGroupIds().contains(Role.DEPUTY.groupOf(unit)));
	}

	private boolean isMember(String userId, Collection<String> groups) {
		return this.system.run(() -> groups.stream()
			.anyMatch((group) -> this.engine.getObject()
				.getIdentityService()
				.createUserQuery()
				.userId(userId)
				.memberOfGroup(group)
				.count() > 0));
	}

	private List<String> candidates(String taskId) {
		return this.system.run(() -> this.engine.getObject()
			.getTaskService()
			.getIdentityLinksForTask(taskId)
			.stream()
			.filter((link) -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
			.map(IdentityLink::getGroupId)
			.toList());
	}

	/** The task if the person may read it: others learn nothing of it here. */
	private @Nullable Task visible(String taskId) {
		return this.engine.getObject().getTaskService().createTaskQuery().taskId(taskId).singleResult();
	}

	private @Nullable Authentication user() {
		Authentication current = this.engine.getObject().getIdentityService().getCurrentAuthentication();
		return (current != null && current.getUserId() != null) ? current : null;
	}

}
