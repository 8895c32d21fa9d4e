package vn.gov.nghean.tuongduong.cchc.organisation;

/** Levels of government a unit works at (cấp). */
public enum UnitLevel {

	PROVINCE, DISTRICT, COMMUNE

}
