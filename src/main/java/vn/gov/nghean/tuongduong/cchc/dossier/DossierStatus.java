package vn.gov.nghean.tuongduong.cchc.dossier;

/** Where a dossier stands in the one-stop system. */
public enum DossierStatus {

	/** Being handled (đang giải quyết). */
	PROCESSING,
	/** Its time stands still: supplement or payment awaited (tạm dừng). */
	PAUSED,
	/** Its result was returned (đã trả kết quả). */
	RETURNED,
	/** Withdrawn by the applicant or refused (rút hồ sơ, từ chối). */
	WITHDRAWN

}
