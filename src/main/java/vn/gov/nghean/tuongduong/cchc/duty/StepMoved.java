package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;

/**
 * An open step with a deadline of its own has another one.
 *
 * @param from the deadline before
 */
public record StepMoved(String taskId, Instant from, Instant dueAt) {
}
