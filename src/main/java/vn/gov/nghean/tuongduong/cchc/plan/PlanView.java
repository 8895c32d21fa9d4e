package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A version of a plan as people and programs see it.
 *
 * @param edits how many times it was saved; an edit says on which state it is based
 * @param returnReason why it was given back; null if it was not
 * @param questions what must be settled before it can be approved
 */
public record PlanView(int year, int version, int edits, PlanStatus status, String title, String theme, String decision,
		LocalDate firstDay, LocalDate lastDay, @Nullable String returnReason, List<RowView> rows,
		List<Question> questions) {

	/**
	 * A row.
	 *
	 * @param accountableUnitId whose head is accountable for its group; null if nobody is
	 * @param products the products of its cell, in their order
	 * @param processId id of its process
	 * @param withdrawnReason why it was withdrawn; null if it was not
	 * @param started what people started of it so far
	 */
	public record RowView(String row, String group, String groupTitle, String task, String source,
			@Nullable String accountableUnitId, List<String> products, String deadlineText, String processId,
			List<PartView> parts, @Nullable String withdrawnReason, List<StartedView> started) {
	}

	/**
	 * One deadline of a row.
	 *
	 * @param reading how its deadline was understood; blank if it was not
	 * @param units short names of the units that owe it
	 */
	public record PartView(int part, StartKind start, String reading, List<String> products, List<String> unitIds,
			List<String> units, List<String> coordinatingUnitIds, String note, String clause,
			List<OccurrenceView> schedule) {
	}

	/**
	 * One time a part falls due.
	 *
	 * @param startAt when it is handed out
	 * @param beforePlan whether it was due before the plan asked for it, so that it is
	 * not started
	 * @param opened whether it has been handed out
	 */
	public record OccurrenceView(String period, String periodName, Instant startAt, LocalDate lastCompliantDay,
			LocalDate due, Instant dueAt, String explanation, boolean beforePlan, boolean opened) {
	}

	/** A part started by a document or an event. */
	public record StartedView(int part, String period, String periodName, String basis, LocalDate due,
			List<String> unitIds, Instant openedAt) {
	}

}
