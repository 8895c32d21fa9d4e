package vn.gov.nghean.tuongduong.cchc.organisation;

/** What a person can be in a unit. */
public enum Role {

	/** Head (thủ trưởng): trưởng phòng, chủ tịch xã. */
	HEAD("head"),
	/** Deputy head (cấp phó). */
	DEPUTY("deputy"),
	/** Official (chuyên viên, cán bộ). */
	STAFF("staff"),
	/** One-stop clerk (cán bộ một cửa). */
	ONE_STOP_CLERK("one-stop"),
	/** Officer of the standing agency who watches the plan (chuyên viên CCHC). */
	HOME_AFFAIRS_OFFICER("home-affairs"),
	/** Chair of the People's Committee (chủ tịch). */
	CHAIR("chair"),
	/** Vice chair (phó chủ tịch). */
	VICE_CHAIR("vice-chair"),
	/** Administrator of the system (quản trị hệ thống). */
	ADMINISTRATOR("administrator");

	private final String code;

	Role(String code) {
		this.code = code;
	}

	public String code() {
		return this.code;
	}

	/**
	 * The Camunda group of this role's holders in a unit, such as {@code tam-quang.head}.
	 */
	public String groupOf(String unitId) {
		return unitId + "." + this.code;
	}

}
