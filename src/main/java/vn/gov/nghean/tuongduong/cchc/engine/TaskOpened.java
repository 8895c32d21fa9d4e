package vn.gov.nghean.tuongduong.cchc.engine;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A user task has been handed out, in the transaction that does it.
 *
 * @param taskId id of the task
 * @param activityId id of the BPMN element, such as {@code Task_SubmitProduct}
 * @param name name of the step
 * @param processKey key of its process
 * @param processInstanceId its process instance
 * @param dutyRecordId the duty record it serves; null for processes without one
 * @param at when
 * @param dueAt when it is due; null if it is not dated
 */
public record TaskOpened(String taskId, String activityId, String name, String processKey, String processInstanceId,
		@Nullable Long dutyRecordId, Instant at, @Nullable Instant dueAt) {
}
