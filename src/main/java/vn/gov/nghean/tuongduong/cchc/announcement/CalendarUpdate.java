package vn.gov.nghean.tuongduong.cchc.announcement;

import java.util.List;

import vn.gov.nghean.tuongduong.cchc.calendar.CalendarDay;
import vn.gov.nghean.tuongduong.cchc.calendar.CalendarNotice;
import vn.gov.nghean.tuongduong.cchc.calendar.DeadlineMove;

/**
 * What a notice changes, before it is put into force or after.
 *
 * @param days the days that do not hold already
 * @param withdrawals the announced days taken back
 * @param moves what moves with them, the earliest first
 */
public record CalendarUpdate(List<CalendarDay> days, List<CalendarNotice.Withdrawal> withdrawals,
		List<DeadlineMove> moves) {

	static CalendarUpdate of(CalendarNotice news, List<DeadlineMove> moves) {
		return new CalendarUpdate(news.days(), news.withdrawals(), moves);
	}

	/** Whether all of it held already. */
	public boolean changesNothing() {
		return this.days.isEmpty() && this.withdrawals.isEmpty();
	}

}
