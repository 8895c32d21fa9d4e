package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The heading of a group of rows, such as "I. CẢI CÁCH THỂ CHẾ (Đồng chí Trưởng phòng Tư
 * pháp chịu trách nhiệm chủ trì)".
 *
 * @param number as written, without the sign that ends it; blank if it has none
 * @param official the official it makes accountable; blank if it names nobody
 */
record GroupHeading(String number, String title, String official) {

	private static final Pattern NUMBERED = Pattern
		.compile("(?s)([IVX]{1,6}|[A-Z]|\\d{1,3}(?:\\.\\d{1,3})*)\\s*[.)/:–-]\\s*(.+)");

	private static final String ACCOUNTABLE = "(?:chịu trách nhiệm|phụ trách)";

	private static final Pattern IN_BRACKETS = Pattern
		.compile("(?isu)\\(([^()]*" + ACCOUNTABLE + "[^()]*)\\)\\s*[.;:]*\\s*$");

	/**
	 * @param number the number's own cell; blank if the heading has it in its text
	 */
	static GroupHeading of(String number, String text) {
		String code = Numbering.plain(number);
		String rest = text.strip();
		Matcher numbered = NUMBERED.matcher(rest);
		if (code.isEmpty() && numbered.matches()) {
			code = numbered.group(1);
			rest = numbered.group(2).strip();
		}
		Matcher remark = IN_BRACKETS.matcher(rest);
		String official = remark.find() ? official(remark.group(1)) : "";
		String title = CellText.oneLine(official.isEmpty() ? rest : rest.substring(0, remark.start()));
		return new GroupHeading(code, title.replaceFirst("[\\s.:;-]+$", ""), official);
	}

	/** The same with the official of the heading it stands under. */
	GroupHeading under(@Nullable GroupHeading above) {
		return (above != null) ? new GroupHeading(this.number, this.title, above.official()) : this;
	}

	/** Who "Đồng chí … chịu trách nhiệm chủ trì" or "Chịu trách nhiệm: …" names. */
	private static String official(String remark) {
		String text = CellText.oneLine(remark);
		String named = text.matches("(?iu)" + ACCOUNTABLE + ".*")
				? text.replaceFirst("(?iu)^" + ACCOUNTABLE + "( chính| chủ trì| chung)?\\s*:?\\s*", "")
				: text.replaceFirst("(?iu)[,;]?\\s*" + ACCOUNTABLE + ".*$", "");
		return named.replaceFirst("(?iu)^(đồng chí|đ/c|ông|bà)\\s*:?\\s+", "").replaceFirst("[\\s.,;:]+$", "");
	}

}
