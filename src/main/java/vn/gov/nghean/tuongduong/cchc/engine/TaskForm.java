package vn.gov.nghean.tuongduong.cchc.engine;

import java.time.LocalDate;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a completed form brought, for the listeners of a step's completion.
 */
public final class TaskForm {

	private TaskForm() {
	}

	public static String text(DelegateTask task, String name) {
		String value = optional(task, name);
		if (value == null) {
			throw new IllegalArgumentException("Thiếu giá trị «%s»".formatted(name));
		}
		return value;
	}

	public static @Nullable String optional(DelegateTask task, String name) {
		Object value = task.getVariable(name);
		return (value == null || value.toString().isBlank()) ? null : value.toString().strip();
	}

	public static @Nullable LocalDate date(DelegateTask task, String name) {
		String value = optional(task, name);
		return (value != null) ? LocalDate.parse(value) : null;
	}

	/** Who completes the task; its assignee when a program does. */
	public static String user(DelegateTask task) {
		String user = Context.getCommandContext().getAuthenticatedUserId();
		return (user != null) ? user : (task.getAssignee() != null) ? task.getAssignee() : "system";
	}

	public static long id(@Nullable Object value) {
		if (value instanceof Number number) {
			return number.longValue();
		}
		throw new IllegalArgumentException("Thiếu «dutyRecordId»");
	}

}
