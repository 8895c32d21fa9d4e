package vn.gov.nghean.tuongduong.cchc.organisation;

/** Kinds of units of an authority. */
public enum UnitKind {

	/** The People's Committee (Ủy ban nhân dân) that issues the plan. */
	AUTHORITY,
	/** Specialised office (phòng chuyên môn), the committee's office included. */
	OFFICE,
	/** Public service unit or project board (đơn vị sự nghiệp, ban quản lý). */
	PUBLIC_SERVICE_UNIT,
	/** Section inside another unit (bộ phận). */
	SECTION,
	/** Steering committee (ban chỉ đạo). */
	STEERING_COMMITTEE,
	/** Vertical body (cơ quan ngành dọc), not under the authority. */
	VERTICAL_BODY,
	/** Commune or township (xã, thị trấn) as a subordinate authority. */
	COMMUNE

}
