package vn.gov.nghean.tuongduong.cchc.plan;

/** Where a version of a plan stands. */
public enum PlanStatus {

	/** Being read and corrected. */
	DRAFT,
	/** Handed in: Home Affairs reviews and corrects it. */
	SUBMITTED,
	/** Reviewed: it waits for the chair, nothing of it changes. */
	REVIEWED,
	/** Approved: it runs. */
	APPROVED,
	/** Replaced by a later approved version. */
	REPLACED;

	/** Whether the version is decided and a change of the plan is a new one. */
	boolean ended() {
		return this == APPROVED || this == REPLACED;
	}

}
