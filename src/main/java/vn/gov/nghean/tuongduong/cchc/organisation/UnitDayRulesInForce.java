package vn.gov.nghean.tuongduong.cchc.organisation;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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

	private volatile @Nullable UnitDayRules loaded;

	UnitDayRulesInForce(UnitDayStore store, WorkingCalendar calendar, Deadlines deadlines, BusinessClock clock) {
		this.store = store;
		this.calendar = calendar;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** What is in force, or what the calling thread supposes. */
	@Override
	public UnitDayRules get() {
		UnitDayRules other = this.supposed.get();
		if (other != null) {
			return other;
		}
		UnitDayRules known = this.loaded;
		if (known == null) {
			known = this.store.all();
			this.loaded = known;
		}
		return known;
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
		this.loaded = null;
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			// What is read meanwhile may be rolled back, or be from before the commit.
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCompletion(int status) {
					UnitDayRulesInForce.this.loaded = null;
				}
			});
		}
	}

}
