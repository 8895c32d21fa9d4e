package vn.gov.nghean.tuongduong.cchc.plan;

import org.springframework.stereotype.Component;

/**
 * Plans on their way, for the tests of other packages.
 */
@Component
public class PlanFixture {

	private final Plans plans;

	PlanFixture(Plans plans) {
		this.plans = plans;
	}

	/** Home Affairs has handed in a small plan in which nothing is unclear. */
	public void submitted(int year) {
		this.plans.draft(SmallPlan.of(year), "noi-vu.chuyenvien");
		this.plans.submit(year, "noi-vu.chuyenvien");
	}

}
