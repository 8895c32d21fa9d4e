package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A day announced at run time, as it is on record.
 *
 * @param addedBy login name
 * @param withdrawnBy login name of who took it back or replaced it; null while it holds
 * @param withdrawnSource the decision that did it
 */
public record AnnouncedDay(CalendarDay day, String addedBy, Instant addedAt, @Nullable String withdrawnBy,
		@Nullable Instant withdrawnAt, @Nullable String withdrawnSource) {

	/** Whether it holds. */
	public boolean isInForce() {
		return this.withdrawnAt == null;
	}

}
