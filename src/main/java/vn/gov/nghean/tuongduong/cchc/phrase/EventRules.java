package vn.gov.nghean.tuongduong.cchc.phrase;

import java.util.List;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

/**
 * What depends on an event or on another document.
 */
final class EventRules {

	private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,2})?|" + Numerals.WORDS + ")";

	private static final String UNIT = "(ngày làm việc|ngày|tuần|tháng|năm|giờ làm việc|giờ(?! ?\\d{2}| phút|,? ngày \\d|,? \\d{1,2}/))";

	private static final List<Rule> TIMES = List.of(DayRules::days, PeriodRules::months, PeriodRules::quarters,
			PeriodRules::monthOfYear, YearRules::halves, YearRules::stages, YearRules::years, YearRules::partOfYear,
			RecurrenceRules::periods, StandingRules::continuous);

	private EventRules() {
	}

	/**
	 * "Chậm nhất 10 ngày sau khi kết thúc quý", "Trong thời hạn 30 ngày kể từ ngày ký".
	 */
	static @Nullable Draft span(Cursor cursor, int year) {
		Matcher led = cursor.take(
				"(?:(?:trong|chậm nhất|không quá|tối đa|sau|thời hạn|thời gian|hoàn thành|báo cáo|là|vòng|đến|thời điểm|thực hiện|:) ?)*(?="
						+ NUMBER + " ?(?:\\([^)]*\\) ?)?" + UNIT + ")");
		boolean after = led != null && led.group().contains("sau");
		boolean within = led != null && led.group().matches(".*(?:trong|chậm nhất|không quá|tối đa|thời hạn|vòng).*");
		Matcher span = cursor.take(NUMBER + " ?(?:\\([^)]*\\) ?)?" + UNIT);
		if (span == null) {
			return null;
		}
		String offset = amount(span.group(1)) + " " + span.group(2);
		if (cursor.skip("trước(?: khi| ngày)?")) {
			Matcher anchor = cursor.take("(?!\\d)(" + Anchor.TEXT + ")");
			return (anchor == null) ? null : event(anchor.group(1), "-" + offset, "Trước sự kiện");
		}
		Matcher anchor = cursor.take(
				"(?:(?:tính )?(?:kể )?từ (?:ngày|khi|thời điểm|lúc)?|kể từ|tính từ|sau khi|sau ngày|sau|khi|từ khi) ?("
						+ Anchor.TEXT + ")");
		if (anchor != null) {
			return event(anchor.group(1), "+" + offset, after ? "Sau sự kiện" : "Trong thời hạn kể từ sự kiện");
		}
		boolean working = span.group(2).endsWith("làm việc") || span.group(2).startsWith("giờ");
		return (working || (within && span.group(2).equals("ngày")))
				? Draft.event("", "+" + offset, "Khoảng thời gian kể từ khi phát sinh") : null;
	}

	private static String amount(String written) {
		int value = Numerals.valueOf(written);
		return (value > 0) ? Integer.toString(value) : written.replace('.', ',').replaceFirst("^0(?=\\d)", "");
	}

	/** "Ngay sau khi có Quyết định công bố", "Sau khi có văn bản chỉ đạo của tỉnh". */
	static @Nullable Draft after(Cursor cursor, int year) {
		Matcher match = cursor.take(
				"(?:thực hiện |hoàn thành )?(ngay )?(?:sau khi|sau|kể từ (?:khi|ngày)?|từ (?:khi|ngày)|ngay khi|khi) ?+"
						+ "(?=\\p{L})(?!ngày \\d|(?:tháng|quý|năm(?! học)|tuần|kỳ(?! họp)|ngày|mùng)(?!\\p{L}))("
						+ Anchor.TEXT + ")");
		if (match == null) {
			return null;
		}
		if (speaksOfTime(cursor, match.start(2), year)) {
			return null;
		}
		boolean atOnce = match.group().contains("ngay ");
		Draft read = event(match.group(2), atOnce ? "+0" : null, atOnce ? "Ngay sau sự kiện" : "Sau sự kiện");
		if (match.group(2).matches("(?:dịp )?tết.*")) {
			return read.doubted("cần xác định ngày");
		}
		return match.group(2).matches("(?:có )?(?:sự )?(?:thay đổi|biến động|điều chỉnh|vướng mắc).*")
				? read.doubted("không rõ là sự kiện cụ thể hay khi phát sinh") : read;
	}

	/** "Sau quý I": no event, and nothing says until when. */
	private static boolean speaksOfTime(Cursor cursor, int at, int year) {
		int here = cursor.position();
		boolean time = false;
		for (Rule rule : TIMES) {
			cursor.back(at);
			time |= rule.read(cursor, year) != null;
		}
		cursor.back(here);
		return time;
	}

	/** "Trước kỳ họp HĐND", "Trước khi trình UBND tỉnh": nobody starts it. */
	static @Nullable Draft before(Cursor cursor, int year) {
		Matcher match = cursor.take(
				"(?:(?:xong|hoàn thành|gửi|nộp|trình|báo cáo) )?trước (?:khi |ngày |thời điểm |lúc )?(?!\\d|(?:ngày|mùng|tháng|quý|năm|tuần|kỳ(?! họp)|đầu|giữa|cuối|hằng|mỗi|thời|hạn|hết|mắt|đó|tết|lễ|dịp|khoảng|"
						+ Numerals.WORDS + ")(?!\\p{L}))(" + Anchor.TEXT + ")");
		if (match == null) {
			return null;
		}
		return event(match.group(1), null, "Trước sự kiện").doubted("cần xác định ngày của sự kiện");
	}

	/** "Theo quy định", "Theo kế hoạch của UBND tỉnh": another document sets the date. */
	static @Nullable Draft reference(Cursor cursor, int year) {
		Matcher match = cursor.take(
				"(?:thực hiện |hoàn thành |báo cáo )?(?:theo|căn cứ(?= (?:kế hoạch|chỉ đạo|văn bản|hướng dẫn|quy định|quyết định|tình hình))|đúng|bảo đảm(?= (?:thời gian|thời hạn|tiến độ|đúng)))(?: thời gian| thời hạn| đúng)?(?: quy định)?(?: tại| của| trong)? ?+(?=\\p{L}|\\d)(?!định kỳ|(?:từng |hằng )?(?:tháng|quý|năm|kỳ(?! họp))(?! báo cáo)|tuần|6 tháng|yêu cầu|đề nghị|nhu cầu)("
						+ Anchor.TEXT + ")");
		if (match == null) {
			return cursor.skip("(?:theo|đúng)(?: thời gian| thời hạn)? quy định")
					? Draft.event("quy định", null, "Theo văn bản khác") : null;
		}
		String anchor = match.group()
			.strip()
			.replaceFirst("^(?:thực hiện |hoàn thành |báo cáo )?(?:theo|căn cứ|đúng|bảo đảm) ", "")
			.replaceFirst("[.,]$", "");
		Draft read = event(anchor, null, "Theo văn bản khác, chờ gắn văn bản");
		return anchor.matches("(?:tình hình|điều kiện|thực tế|thời điểm|từng (?:thời điểm|giai đoạn)).*")
				? read.doubted("không có văn bản nào để gắn") : read;
	}

	private static Draft event(String anchor, @Nullable String offset, String rule) {
		Draft read = Draft.event(anchor.strip().replaceFirst("[.,]+$", ""), offset, rule);
		return Anchor.mayHideTime(anchor)
				? read.doubted("trong «%s» có thể còn thời hạn khác".formatted(anchor.strip())) : read;
	}

}
