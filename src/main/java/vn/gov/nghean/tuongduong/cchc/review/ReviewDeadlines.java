package vn.gov.nghean.tuongduong.cchc.review;

import java.time.YearMonth;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.duty.DeadlineRule;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitDays;

/**
 * The deadlines of reviews: out before the unit's meeting. A measure is due by the day
 * that was agreed.
 */
@Component
class ReviewDeadlines implements DeadlineRule {

	private final UnitDays unitDays;

	ReviewDeadlines(UnitDays unitDays) {
		this.unitDays = unitDays;
	}

	@Override
	public Optional<Deadline> deadlineOf(Ordered duty) {
		return duty.dutyKey().equals(ReviewStarts.DUTY)
				? Optional.of(this.unitDays.beforeMeeting(duty.unitId(), YearMonth.parse(duty.period()).plusMonths(1)))
				: Optional.empty();
	}

}
