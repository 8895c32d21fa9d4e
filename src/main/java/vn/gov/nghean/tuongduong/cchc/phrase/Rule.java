package vn.gov.nghean.tuongduong.cchc.phrase;

import org.jspecify.annotations.Nullable;

/**
 * Reads one wording. Where a rule that does not apply leaves the cursor does not matter:
 * the reader puts it back.
 */
@FunctionalInterface
interface Rule {

	/**
	 * @param year the plan's year
	 * @return what was read, or null if the wording is another
	 */
	@Nullable Draft read(Cursor cursor, int year);

}
