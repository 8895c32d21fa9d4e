package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A piece of work of one person.
 *
 * @param row the plan's row, such as {@code II.1}
 * @param title the row's task
 * @param step what they did or have to do, such as {@code Nộp sản phẩm}
 * @param dueAt null if it is not dated
 * @param doneAt null while it is open
 */
public record PersonalWork(String row, String title, String periodName, String step, @Nullable Instant dueAt,
		@Nullable Instant doneAt) {

	/** Whether it was done after its deadline, or is open past it. */
	public boolean isLate(Instant now) {
		return this.dueAt != null && ((this.doneAt != null) ? this.doneAt : now).isAfter(this.dueAt);
	}

}
