package vn.gov.nghean.tuongduong.cchc.plan;

/** Where a version of a plan stands. */
public enum PlanStatus {

	/** Being read and corrected. */
	DRAFT,
	/** Handed in for review and approval. */
	SUBMITTED,
	/** Approved: it runs. */
	APPROVED,
	/** Replaced by a later approved version. */
	REPLACED

}
