package vn.gov.nghean.tuongduong.cchc.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * "Hằng năm" before or after a day or period: it comes back every year.
 *
 * @param rule reads the day or period
 */
record Yearly(Rule rule) implements Rule {

	private static final String BEFORE = "(?:định kỳ )?(?:vào )?(?:hằng|mỗi) năm ?[,:(]* ?(?=(?:xong|hoàn thành|trước|chậm nhất|không|đến|vào|trong|ngày|tháng|quý|từ|đầu|cuối|\\d))(?!trong năm)";

	private static final Pattern YEAR = Pattern.compile("20\\d\\d");

	private static final String AFTER = "(, ?)?(?:của )?(?:hằng|mỗi) năm";

	@Override
	public @Nullable Draft read(Cursor cursor, int year) {
		int here = cursor.position();
		boolean before = cursor.takePrefix(BEFORE) != null;
		Draft read = this.rule.read(cursor, year);
		if (read == null) {
			return null;
		}
		if (before) {
			cursor.skip("\\)");
		}
		String written = cursor.between(here, cursor.position());
		Matcher after = before ? null : cursor.take(AFTER);
		if (!before && after == null) {
			return read;
		}
		Draft yearly = read.everyYear();
		if (after != null && after.group(1) != null) {
			yearly = yearly.doubted("không rõ «hằng năm» là của ngày nêu trước đó");
		}
		return YEAR.matcher(written).find() ? yearly.doubted("hằng năm mà nêu một năm cụ thể") : yearly;
	}

}
