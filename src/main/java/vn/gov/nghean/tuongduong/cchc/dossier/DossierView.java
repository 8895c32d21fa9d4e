package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A dossier as people see it.
 *
 * @param applicant who applied; null for those whom it does not concern
 * @param contact how the applicant is reached; null for those too
 * @param late whether the date promised on receipt has passed without a result
 * @param apology the last apology; null without one
 */
public record DossierView(String code, String procedure, @Nullable String applicant, @Nullable String contact,
		Instant receivedAt, Instant dueAt, String unitId, @Nullable String official, DossierStatus status,
		@Nullable Instant returnedAt, boolean late, @Nullable Letter apology) {

	/** The same without the applicant's data. */
	public DossierView withoutPerson() {
		return new DossierView(this.code, this.procedure, null, null, this.receivedAt, this.dueAt, this.unitId,
				this.official, this.status, this.returnedAt, this.late, this.apology);
	}

	/**
	 * An apology.
	 *
	 * @param missed whether the letter was not in time
	 * @param promiseKept null while the new date runs
	 */
	public record Letter(ApologyStage stage, boolean missed, Instant noticeDueAt, String ruleSource,
			@Nullable String cause, @Nullable String explanation, @Nullable Instant newDueAt, @Nullable Integer number,
			@Nullable Instant signedAt, @Nullable Instant notifiedAt, @Nullable String notifiedHow,
			@Nullable Boolean promiseKept, @Nullable String direction) {
	}

}
