package vn.gov.nghean.tuongduong.cchc.organisation;

import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.calendar.Recount;
import vn.gov.nghean.tuongduong.cchc.calendar.Supposition;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;

/**
 * The rules of units' own days, read once and kept until they change.
 */
@Component
class UnitDayRulesInForce implements Supplier<UnitDayRules> {

	private final UnitDayStore store;

	private final WorkingCalendar calendar;

	private final Deadlines deadlines;

	private final BusinessClock clock;

	private final Supposition<UnitDayRules> supposed = new Supposition<>();

	private final KeptUntilChanged<UnitDayRules> kept;

	UnitDayRulesInForce(UnitDayStore store, WorkingCalendar calendar, Deadlines deadlines, BusinessClock clock) {
		this.store = store;
		this.kept = new KeptUntilChanged<>(store::all);
		this.calendar = calendar;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** What is in force, or what the calling thread supposes. */
	@Override
	public UnitDayRules get() {
		UnitDayRules other = this.supposed.get();
		return (other != null) ? other : this.kept.get();
	}

	/**
	 * How deadlines are computed anew if other rules come into force.
	 * @param why as the explanation of a moved deadline introduces it
	 */
	Recount recount(UnitDayRules next, String why) {
		return new Recount(this.supposed.of(this.store.all()), this.supposed.of(next), this.calendar, this.deadlines,
				this.clock.instant(), why);
	}

	/** Reads again at the next question. */
	void changed() {
		this.kept.changed();
	}

}
