package vn.gov.nghean.tuongduong.cchc.phrase;

import org.jspecify.annotations.Nullable;

/**
 * "Hằng năm" before or after a day or period: it comes back every year.
 *
 * @param rule reads the day or period
 */
record Yearly(Rule rule) implements Rule {

	private static final String BEFORE = "(?:định kỳ )?(?:vào )?(?:hằng|mỗi) năm ?[,:(]* ?(?=(?:xong|hoàn thành|trước|chậm nhất|không|đến|vào|trong|ngày|tháng|quý|từ|đầu|cuối|\\d))(?!trong năm)";

	private static final String AFTER = "(?:, ?)?(?:của )?(?:hằng|mỗi) năm";

	@Override
	public @Nullable Draft read(Cursor cursor, int year) {
		boolean before = cursor.takePrefix(BEFORE) != null;
		Draft read = this.rule.read(cursor, year);
		if (read == null) {
			return null;
		}
		if (before) {
			cursor.skip("\\)");
		}
		return (before || cursor.skip(AFTER)) ? read.everyYear() : read;
	}

}
