package vn.gov.nghean.tuongduong.cchc.organisation;

import vn.gov.nghean.tuongduong.cchc.calendar.MonthlyRule;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;

/**
 * When a unit meets each month.
 *
 * @param unitId the unit, or {@link #EVERY_UNIT}
 * @param validity holds for the months whose first day is one of these days
 */
record MeetingRule(String unitId, MonthlyRule rule, RowChecks.Validity validity, String note) {

	/** Stands for every unit without a rule of its own. */
	static final String EVERY_UNIT = "*";

	String key() {
		return this.unitId + "/" + this.validity.from();
	}

}
