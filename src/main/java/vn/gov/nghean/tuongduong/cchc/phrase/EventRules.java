package vn.gov.nghean.tuongduong.cchc.phrase;

import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

/**
 * What depends on an event, a document or a request, and what never ends.
 */
final class EventRules {

	private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,2})?|" + Numerals.WORDS + ")";

	private static final String UNIT = "(ngày làm việc|ngày|tuần|tháng|năm|giờ làm việc|giờ)";

	/** An anchor ends where the next deadline begins. */
	private static final String ANCHOR = "(?:(?!;|, ?(?:báo cáo|bc|trước|chậm nhất|xong|hoàn thành|định kỳ|hằng|thường xuyên|quý|tháng)|\\. |(?:và|hoặc) (?:định kỳ|đột xuất|hằng|khi|thường xuyên|báo cáo|theo|trước|chậm nhất)).)+";

	private EventRules() {
	}

	/**
	 * "Chậm nhất 10 ngày sau khi kết thúc quý", "Trong thời hạn 30 ngày kể từ ngày ký".
	 */
	static @Nullable Draft span(Cursor cursor, int year) {
		int here = cursor.position();
		Matcher led = cursor.take(
				"(?:(?:trong|chậm nhất|không quá|tối đa|sau|thời hạn|thời gian|hoàn thành|báo cáo|là|vòng|trong thời hạn|trong vòng|đến|thời điểm|:) )*(?="
						+ NUMBER + " ?" + UNIT + ")");
		boolean after = led != null && led.group().contains("sau");
		boolean within = led != null && led.group().matches(".*(?:trong|chậm nhất|không quá|tối đa|thời hạn|vòng).*");
		Matcher span = cursor.take(NUMBER + " ?(?:\\([^)]*\\) ?)?" + UNIT);
		if (span == null) {
			cursor.back(here);
			return null;
		}
		String offset = amount(span.group(1)) + " " + span.group(2);
		if (cursor.skip("trước(?: khi| ngày)?")) {
			Matcher anchor = cursor.take("(?!\\d)(" + ANCHOR + ")");
			if (anchor != null) {
				return Draft.event(anchor.group(1), "-" + offset, "Trước sự kiện");
			}
		}
		Matcher anchor = cursor.take(
				"(?:(?:tính )?(?:kể )?từ (?:ngày|khi|thời điểm|lúc)?|kể từ|tính từ|sau khi|sau ngày|sau|khi|từ khi) ?("
						+ ANCHOR + ")");
		if (anchor != null) {
			return Draft.event(anchor.group(1), "+" + offset, after ? "Sau sự kiện" : "Trong thời hạn kể từ sự kiện");
		}
		if (span.group(2).startsWith("ngày làm") || span.group(2).startsWith("giờ")
				|| (within && span.group(2).equals("ngày"))) {
			return Draft.event("", "+" + offset, "Khoảng thời gian kể từ khi phát sinh");
		}
		cursor.back(here);
		return null;
	}

	private static String amount(String written) {
		int value = Numerals.valueOf(written);
		return (value > 0) ? Integer.toString(value) : written.replace('.', ',');
	}

	/** "Ngay sau khi có Quyết định công bố", "Sau khi có văn bản chỉ đạo của tỉnh". */
	static @Nullable Draft after(Cursor cursor, int year) {
		Matcher match = cursor.take(
				"(ngay )?(?:sau khi|sau|kể từ (?:khi|ngày)?|từ (?:khi|ngày)(?! \\d)|ngay khi|khi(?! (?:có )?(?:yêu cầu|phát sinh|cần|đề nghị|thấy))) ?(?!\\d)("
						+ ANCHOR + ")");
		if (match == null) {
			return null;
		}
		if (match.group(2).startsWith("tết")) {
			return Draft.event(match.group(2), null, "Sau ngày lễ").doubted("cần xác định ngày");
		}
		boolean atOnce = match.group().startsWith("ngay");
		return Draft.event(match.group(2), atOnce ? "+0" : null, atOnce ? "Ngay sau sự kiện" : "Sau sự kiện");
	}

	/** "Theo yêu cầu", "Khi phát sinh", "Đột xuất". */
	static @Nullable Draft onRequest(Cursor cursor, int year) {
		return cursor.skip(
				"(?:theo (?:yêu cầu|đề nghị)|(?:ngay )?khi (?:có )?(?:yêu cầu|phát sinh|cần|đề nghị|thấy)|nếu có (?:yêu cầu|phát sinh)|đột xuất|khi có (?:việc|vụ việc|nhiệm vụ))(?:(?! (?:và|hoặc) (?:định kỳ|hằng|thường xuyên))[^;,])*")
						? Draft.undated(Type.ON_REQUEST, "Khi có yêu cầu hoặc phát sinh") : null;
	}

	/** "Theo quy định", "Theo kế hoạch của UBND tỉnh": another document sets the date. */
	static @Nullable Draft reference(Cursor cursor, int year) {
		Matcher match = cursor.take(
				"(?:thực hiện |hoàn thành |báo cáo )?(?:theo|căn cứ|đúng|bảo đảm)(?: thời gian| thời hạn| đúng)?(?: quy định)?(?: tại| của| trong)? ?+(?!định kỳ|(?:từng |hằng )?(?:tháng|quý|năm|kỳ)(?! báo cáo)|tuần|6 tháng|yêu cầu|đề nghị)("
						+ ANCHOR + ")");
		if (match == null) {
			return (cursor.skip("theo quy định")) ? Draft.event("quy định", null, "Theo văn bản khác") : null;
		}
		String anchor = match.group()
			.strip()
			.replaceFirst("^(?:thực hiện |hoàn thành |báo cáo )?(?:theo|căn cứ|đúng|bảo đảm) ", "");
		return Draft.event(anchor.replaceFirst("[.,]$", ""), null, "Theo văn bản khác, chờ gắn văn bản");
	}

	/** "Thường xuyên trong năm", "TX". */
	static @Nullable Draft continuous(Cursor cursor, int year) {
		int here = cursor.position();
		boolean read = cursor.skip(
				"(?:thường xuyên|liên tục|tx|quanh năm|suốt năm|hằng ngày)(?:(?:,| và|;|-)? ?(?:liên tục|thường xuyên|hằng ngày|hằng năm))*(?:,? ?(?:trong|cả|suốt)(?: cả| suốt)? năm(?: 20\\d\\d)?|,? năm 20\\d\\d)?");
		if (!read) {
			return null;
		}
		Draft continuous = Draft.undated(Type.CONTINUOUS, "Thường xuyên, không có hạn");
		return cursor.since(here).startsWith("hằng ngày") ? continuous.doubted("công việc hằng ngày") : continuous;
	}

}
