package vn.gov.nghean.tuongduong.cchc.phrase;

import java.util.regex.Pattern;

/**
 * The event or document that a deadline depends on: words up to where the next deadline
 * begins.
 */
final class Anchor {

	/** How the next deadline begins. */
	private static final String NEXT = "(?:báo cáo|bc|trước|chậm nhất|xong|hoàn thành|định kỳ|hằng|thường xuyên|quý|tháng \\d|đột xuất|khi|theo|trong (?:quý|tháng|năm|thời hạn|vòng))(?!\\p{L})";

	/** An anchor ends where the next deadline begins. */
	static final String REST = "(?:(?!;|\\)|, ?(?:và )?" + NEXT + "|\\. | (?:và|hoặc) " + NEXT
			+ "| (?:trước|chậm nhất)(?: là)?(?: ngày)? \\d| trong (?:quý|tháng) [\\div]).)";

	static final String TEXT = REST + "+";

	/** A document by its number, its own date with it, sets no deadline. */
	static final String DOCUMENT = "(?:số )?:? ?\\d+[a-zđ]?(?:/20\\d\\d)?[/-](?=\\p{L})[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*(?:,? ngày \\d{1,2}(?:[/.-]\\d{1,2}[/.-]| tháng \\d{1,2} năm )20\\d\\d)?";

	private static final Pattern TIME_WITHIN = Pattern.compile(
			"\\d{1,2} ?/ ?\\d|(?:quý|tháng) (?:[iv]+(?!\\p{L})|\\d)|(?:trước|hằng|chậm nhất|định kỳ|thường xuyên|thời hạn|nếu|trừ|đến (?:hết|ngày|nay))(?!\\p{L})");

	private Anchor() {
	}

	/** Whether the words may hold a deadline of their own. */
	static boolean mayHideTime(String words) {
		return TIME_WITHIN.matcher(words.replaceAll(DOCUMENT, "")).find();
	}

}
