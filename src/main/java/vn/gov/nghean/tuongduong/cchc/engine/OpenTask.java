package vn.gov.nghean.tuongduong.cchc.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * A user task that waits for somebody and has a deadline.
 *
 * @param activityId id of the BPMN element, such as {@code Task_SubmitProduct}
 * @param name name of the step
 * @param processInstanceId the process it belongs to
 * @param title the work it serves; the step's name where the process tells none
 * @param unitName the unit that owes the work; blank where the process tells none
 * @param planRow row of the plan; blank likewise
 * @param periodName such as {@code Quý I/2024}; blank likewise
 * @param assignee who it is given to; null while nobody holds it
 * @param groups whom it is offered to
 */
public record OpenTask(String id, String activityId, String name, String processInstanceId, String title,
		String unitName, String planRow, String periodName, Instant createdAt, Instant dueAt, @Nullable String assignee,
		Set<String> groups) {

	/** Whether the task tells somebody that other work is overdue. */
	public boolean escalates() {
		return this.activityId.equals("Task_ActOnOverdue");
	}

	public LocalDate dueDay() {
		return LocalDate.ofInstant(this.dueAt, BusinessClock.ZONE);
	}

	public boolean overdueAt(Instant moment) {
		return !moment.isBefore(this.dueAt);
	}

	/** Step, row, unit and period, such as "Nộp sản phẩm · II.1 · Xã Tam Quang". */
	public String about() {
		StringBuilder text = new StringBuilder(this.name);
		for (String part : new String[] { this.planRow, this.unitName, this.periodName }) {
			if (!part.isBlank()) {
				text.append(" · ").append(part);
			}
		}
		return text.toString();
	}

}
