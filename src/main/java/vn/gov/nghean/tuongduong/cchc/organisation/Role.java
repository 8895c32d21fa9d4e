package vn.gov.nghean.tuongduong.cchc.organisation;

/** What a person can be in a unit. */
public enum Role {

	/** Head (thủ trưởng): trưởng phòng, chủ tịch xã. */
	HEAD("head", "Thủ trưởng"),
	/** Deputy head (cấp phó). */
	DEPUTY("deputy", "Cấp phó"),
	/** Official (chuyên viên, cán bộ). */
	STAFF("staff", "Chuyên viên"),
	/** One-stop clerk (cán bộ một cửa). */
	ONE_STOP_CLERK("one-stop", "Cán bộ một cửa"),
	/** Officer of the standing agency who watches the plan (chuyên viên CCHC). */
	HOME_AFFAIRS_OFFICER("home-affairs", "Theo dõi CCHC"),
	/** Chair of the People's Committee (chủ tịch). */
	CHAIR("chair", "Chủ tịch"),
	/** Vice chair (phó chủ tịch). */
	VICE_CHAIR("vice-chair", "Phó Chủ tịch"),
	/** Administrator of the system (quản trị hệ thống). */
	ADMINISTRATOR("administrator", "Quản trị hệ thống");

	private final String code;

	private final String words;

	Role(String code, String words) {
		this.code = code;
		this.words = words;
	}

	public String code() {
		return this.code;
	}

	public String inWords() {
		return this.words;
	}

	/**
	 * The Camunda group of this role's holders in a unit, such as {@code tam-quang.head}.
	 */
	public String groupOf(String unitId) {
		return unitId + "." + this.code;
	}

}
