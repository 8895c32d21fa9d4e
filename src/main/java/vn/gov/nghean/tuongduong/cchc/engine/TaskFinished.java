package vn.gov.nghean.tuongduong.cchc.engine;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A user task has ended, in the transaction that ends it.
 *
 * @param taskId id of the task
 * @param activityId id of the BPMN element
 * @param dutyRecordId the duty record it serves; null for processes without one
 * @param userId who completed it; null when it was withdrawn by the process
 * @param at when
 * @param completed whether it was done, not withdrawn
 */
public record TaskFinished(String taskId, String activityId, @Nullable Long dutyRecordId, @Nullable String userId,
		Instant at, boolean completed) {
}
