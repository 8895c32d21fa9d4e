package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.Time;

/**
 * Plans on their way, for the tests of other packages.
 */
@Component
public class PlanFixture {

	private final Plans plans;

	private final PlanYear year;

	private final EverybodyOnTime everybody;

	PlanFixture(Plans plans, PlanYear year, EverybodyOnTime everybody) {
		this.plans = plans;
		this.year = year;
		this.everybody = everybody;
	}

	/**
	 * The shipped plan runs from its first day to a later one: in spring everybody works
	 * once a month, from summer on nobody does.
	 */
	public void runsUntil(Time time, LocalDate last) {
		this.year.begins(time);
		for (LocalDate day = LocalDate.of(last.getYear(), 1, 20); day.isBefore(last); day = day.plusMonths(1)) {
			time.passesTo(day + "T08:00");
			if (day.getMonthValue() < 7) {
				this.everybody.work();
			}
		}
		time.passesTo(last + "T08:00");
	}

	/** Nothing of the shipped plan is left. */
	public void isForgotten() {
		this.year.isForgotten();
	}

	/** A small plan runs from now on. */
	public void inForce(int year) {
		this.plans.loadApproved(SmallPlan.of(year));
		this.plans.activate(year);
	}

	/** Home Affairs has handed in a small plan in which nothing is unclear. */
	public void submitted(int year) {
		this.plans.draft(SmallPlan.of(year), "noi-vu.chuyenvien");
		this.plans.submit(year, "noi-vu.chuyenvien");
	}

}
