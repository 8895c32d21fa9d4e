package vn.gov.nghean.tuongduong.cchc.duty;

/**
 * A level that overdue work goes up to.
 *
 * @param order position, from 1
 * @param name name for people
 * @param graceDays working days after the deadline
 * @param recipient who receives it
 * @param letter whether a reminder letter (công văn đôn đốc) is drafted
 */
record EscalationLevel(int order, String name, int graceDays, To recipient, boolean letter) {

	enum To {

		/** Head of the unit that is late. */
		UNIT_HEAD,
		/** The standing agency. */
		HOME_AFFAIRS,
		/** Head of the unit accountable for the row's group. */
		ACCOUNTABLE_HEAD,
		/** Vice chair of the People's Committee. */
		VICE_CHAIR

	}

}
