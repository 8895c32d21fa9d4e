package vn.gov.nghean.tuongduong.cchc.identity;

import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what comes with a task when the task is taken away: the engine's own rule
 * leaves a former candidate or assignee able to read and complete it. What was done stays
 * readable to those who had the task when it ended.
 */
class TaskAuthorisations extends DefaultAuthorizationProvider {

	@Override
	public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
		if (oldAssignee != null && !oldAssignee.equals(newAssignee)
				&& links(task).noneMatch((link) -> oldAssignee.equals(link.getUserId()))) {
			revoke(existing(task, oldAssignee, null));
		}
		return super.newTaskAssignee(task, oldAssignee, newAssignee);
	}

	@Override
	public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
		boolean keeps = ended(task) || userId.equals(task.getAssignee())
				|| links(task).anyMatch((link) -> userId.equals(link.getUserId()) && !type.equals(link.getType()));
		return keeps ? new AuthorizationEntity[0] : existing(task, userId, null);
	}

	@Override
	public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
		boolean keeps = ended(task)
				|| links(task).anyMatch((link) -> groupId.equals(link.getGroupId()) && !type.equals(link.getType()));
		return keeps ? new AuthorizationEntity[0] : existing(task, null, groupId);
	}

	private AuthorizationEntity[] existing(Task task, @Nullable String userId, @Nullable String groupId) {
		return Stream.of(Resources.TASK, Resources.HISTORIC_TASK)
			.map((resource) -> getGrantAuthorization(task.getId(), userId, groupId, resource))
			.filter(Objects::nonNull)
			.toArray(AuthorizationEntity[]::new);
	}

	private static void revoke(AuthorizationEntity[] authorizations) {
		Context.getCommandContext().getTaskManager().deleteDefaultAuthorizations(authorizations);
	}

	private static Stream<? extends IdentityLink> links(Task task) {
		return ((TaskEntity) task).getIdentityLinks().stream();
	}

	/** An ending task loses its links too, but that takes nothing away from anybody. */
	private static boolean ended(Task task) {
		return ((TaskEntity) task).isDeleted();
	}

}
