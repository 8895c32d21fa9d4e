package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What a decision says about the calendar.
 *
 * @param days days to hold from now on, each date once
 * @param withdrawals announced days to be taken back, so that the shipped calendar holds
 * for them again
 */
public record CalendarNotice(List<CalendarDay> days, List<Withdrawal> withdrawals) {

	/** Whether it says nothing. */
	public boolean isEmpty() {
		return this.days.isEmpty() && this.withdrawals.isEmpty();
	}

	/**
	 * An announced day taken back.
	 *
	 * @param source the decision that does it
	 */
	public record Withdrawal(LocalDate date, String source) {
	}

}
