package vn.gov.nghean.tuongduong.cchc.plan;

import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/** Something asked of a plan cannot be done; the message says why, in Vietnamese. */
public class PlanRefused extends Refusal {

	private static final long serialVersionUID = 1L;

	public PlanRefused(String message) {
		super(message);
	}

}
