package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything on record about a duty.
 *
 * @param deliveredAt when the head approved; null while the unit has the work
 * @param workingDaysLate how many working days late it was delivered, all deliveries
 * together: 0 if in time; null until it is delivered
 * @param withdrawal why it was withdrawn; null if it was not
 */
public record DutyView(long id, String dutyKey, String plan, String row, int part, String title, String period,
		String periodName, String unitId, String unitName, @Nullable String accountableUnitId, String source,
		DutyStatus status, Instant orderedAt, Instant originalDueAt, Instant dueAt, String explanation,
		@Nullable String assignee, @Nullable String assignNote, @Nullable Instant deliveredAt,
		@Nullable Instant closedAt, @Nullable Integer workingDaysLate, @Nullable String withdrawal,
		List<Product> products, List<Contribution> contributions, List<Return> returns, List<Step> steps,
		List<Extension> extensions, List<Measure> measures) {

	/**
	 * A step and who had it.
	 *
	 * @param unitId the unit it lay with; null if it was offered to nobody
	 * @param userId who completed it; null if nobody did
	 * @param completed whether it was done, not ended by the process
	 * @param workingDays how many working days it lay there, up to now if it still does
	 */
	public record Step(String activityId, String name, @Nullable String unitId, @Nullable String unitName,
			Instant openedAt, @Nullable Instant dueAt, @Nullable Instant finishedAt, @Nullable String userId,
			boolean completed, int workingDays) {
	}

	/**
	 * An extension asked for, and the decision once taken.
	 *
	 * @param status ASKED, REFUSED, GRANTED (to be put into force), APPLIED, or LAPSED
	 * when the work was delivered or withdrawn first
	 */
	public record Extension(long id, String reason, LocalDate requestedDay, String requestedBy, Instant requestedAt,
			String status, @Nullable LocalDate grantedDay, @Nullable String decisionReason, @Nullable String decidedBy,
			@Nullable Instant decidedAt) {
	}

	/** What somebody did about overdue work, as one of the levels it had gone up to. */
	public record Measure(String levelName, String measure, @Nullable LocalDate promisedDay, String actedBy,
			Instant actedAt) {
	}

}
