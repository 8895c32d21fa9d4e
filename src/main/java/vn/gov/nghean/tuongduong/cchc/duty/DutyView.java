package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything on record about a duty.
 *
 * @param workingDaysLate 0 if delivered in time; null until the end
 */
public record DutyView(long id, String dutyKey, String plan, String row, int part, String title, String period,
		String periodName, String unitId, String unitName, String source, DutyStatus status, Instant orderedAt,
		Instant originalDueAt, Instant dueAt, String explanation, @Nullable String assignee,
		@Nullable Instant deliveredAt, @Nullable Instant closedAt, @Nullable Integer workingDaysLate,
		List<Product> products, List<Contribution> contributions, List<Return> returns, List<Step> steps,
		List<Extension> extensions) {

	/**
	 * A step and who had it.
	 *
	 * @param workingDays how many working days it lay there, up to now if it still does
	 */
	public record Step(String activityId, String name, Instant openedAt, @Nullable Instant dueAt,
			@Nullable Instant finishedAt, @Nullable String userId, boolean completed, int workingDays) {
	}

	/** An extension asked for, and the decision once taken. */
	public record Extension(long id, String reason, LocalDate requestedDay, String requestedBy, Instant requestedAt,
			String status, @Nullable LocalDate grantedDay, @Nullable String decisionReason) {
	}

}
