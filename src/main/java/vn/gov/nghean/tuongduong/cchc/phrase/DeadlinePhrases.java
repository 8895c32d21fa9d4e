package vn.gov.nghean.tuongduong.cchc.phrase;

/**
 * Reads deadline phrases as plans write them.
 */
public interface DeadlinePhrases {

	/**
	 * @param phrase the deadline cell of a plan's row, verbatim, any Unicode form
	 * @param year the plan's year, which dates without a year belong to
	 * @return what was understood; uncertain readings are marked for review, never
	 * guessed
	 */
	Interpretation interpret(String phrase, int year);

}
