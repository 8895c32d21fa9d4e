package vn.gov.nghean.tuongduong.cchc.dossier;

/** How far an apology has come. */
public enum ApologyStage {

	/** The unit has to return the result or explain, sign and send the letter. */
	OPEN,
	/** The applicant has the letter; the new date runs. */
	PROMISED,
	/** The new date passed without a result: before the leaders. */
	BROKEN,
	/** The result was returned. */
	ENDED,
	/** Not needed any more: the dossier was paused or withdrawn before a letter. */
	DROPPED

}
