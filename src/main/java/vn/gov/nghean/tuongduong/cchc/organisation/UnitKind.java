package vn.gov.nghean.tuongduong.cchc.organisation;

/** Kinds of units of an authority. */
public enum UnitKind {

	/** The People's Committee (Ủy ban nhân dân) that issues the plan. */
	AUTHORITY("UBND"),
	/** Specialised office (phòng chuyên môn), the committee's office included. */
	OFFICE("phòng chuyên môn"),
	/** Public service unit or project board (đơn vị sự nghiệp, ban quản lý). */
	PUBLIC_SERVICE_UNIT("đơn vị sự nghiệp"),
	/** Section inside another unit (bộ phận). */
	SECTION("bộ phận"),
	/** Steering committee (ban chỉ đạo). */
	STEERING_COMMITTEE("ban chỉ đạo"),
	/** Vertical body (cơ quan ngành dọc), not under the authority. */
	VERTICAL_BODY("cơ quan ngành dọc"),
	/** Commune or township (xã, thị trấn) as a subordinate authority. */
	COMMUNE("xã, thị trấn");

	private final String words;

	UnitKind(String words) {
		this.words = words;
	}

	public String inWords() {
		return this.words;
	}

}
