package vn.gov.nghean.tuongduong.cchc.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What no rule reads: names of work, which do not matter, and words that may change a
 * deadline, which do.
 */
final class Leftovers {

	private static final String PERIOD_NAME = "(?:hằng )?(?:tháng|quý(?: (?:[iv]+|[1-4]))?|0?6 tháng(?: (?:đầu|cuối) năm)?|0?9 tháng(?: đầu năm)?|năm)";

	/**
	 * What stands before a deadline without being one: an item's number, "Đợt 1", the
	 * number and date of a document, the report named by its period ("Báo cáo 6 tháng
	 * trước ngày 15/6").
	 */
	private static final String NAME = "(?:lần|đợt|bước) (?:thứ )?(?:một|hai|ba|nhất|[1-9]|i{1,3})(?= ?:| -| \\(| trước| tháng| quý| ngày| trong)"
			+ "|" + Anchor.DOCUMENT
			+ "|(?:(?:nghị quyết|quyết định|công văn|kế hoạch|chỉ thị|thông báo|nghị định|thông tư|kết luận|chương trình|đề án|luật)(?: số)?) \\d+(?!\\d|[/.-])"
			+ "|(?:(?:báo cáo|bc|sơ kết|tổng kết|kế hoạch|số liệu)(?: (?:kết quả|định kỳ|sơ kết|tổng kết))*) "
			+ PERIOD_NAME
			+ "(?=:? ?\\(?(?:gửi |nộp |xong |hoàn thành )?(?:trước|chậm nhất|vào ngày|ngày \\d|hạn|\\d{1,2} ?/))"
			+ "|\\((?:(?:kỳ )?(?:báo cáo|bc|sơ kết|tổng kết)) " + PERIOD_NAME + "\\)"
			+ "|(?:tháng|quý(?: (?:[iv]+|[1-4]))?|0?6 tháng(?: (?:đầu|cuối) năm)?|0?9 tháng(?: đầu năm)?|(?:cả )?năm) ?:(?= ?(?:trước|chậm nhất|ngày|\\d{1,2} ?/))"
			+ "|(?:đối với|của|cho) (?:kỳ )?(?:báo cáo|bc|số liệu) " + PERIOD_NAME + "(?! ?\\d)";

	private static final String ITEM = "(?:[a-zđ]|\\d{1,2}|i{1,3}|iv)\\)|\\d{1,2}\\.(?= ?\\p{L})|\\([\\da-zđ]{1,2}\\)|[-+]";

	/** Words of time within words of work: "đầu tư", "kịp thời". */
	private static final String IDIOM = "(?:hoặc|và)(?= (?:theo yêu cầu|đột xuất|khi))"
			+ "|thời (?:gian|hạn|điểm)(?: hoàn thành| thực hiện| báo cáo)*|hạn (?:báo cáo|hoàn thành|nộp)"
			+ "|(?:báo cáo )?định kỳ(?= (?:trước|chậm nhất|vào|ngày|mùng))|(?:kịp|đồng|nhất) thời|thời sự"
			+ "|đầu (?:tư|mối|ra|vào)|(?:đứng|ban|dẫn) đầu|theo (?:dõi|thẩm quyền)|kèm theo|tiếp (?:nhận|tục|thu|cận|xúc|công dân)"
			+ "|liên quan (?:đến|tới)|(?:quyền|nhiệm) hạn|hạn chế|thống nhất|du lịch|nước ngoài|hàng (?:hóa|hoá|không)|khách hàng|ngân hàng"
			+ "|từ (?:xa|chối)|không (?:gian|dùng)|ngay(?= (?:trong|sau|khi))|lần thứ|giấy tờ|lịch sử|năng lực";

	/** Words that turn the deadline after them into another. */
	private static final String WARNING = "số(?= ?\\d)|gia hạn|chuyển (?:sang|qua|tiếp)|kéo dài|điều chỉnh (?:sang|đến|thời)|cụ thể(?! h[oóò]?[aáà])|kỷ niệm|chào mừng|nhân dịp"
			+ "|định hướng|tầm nhìn|dự kiến|đã (?:hoàn thành|thực hiện|ban hành|có)|tạm (?:dừng|hoãn)|chưa xác định|không (?:sau|trước)";

	private static final Pattern ABOUT_TIME = Pattern.compile(
			"ngày|tháng|quý|năm|tuần|kỳ|trước|sau|khi|theo|từ|đến|tới|hạn|trừ|nếu|không|chậm|sớm|muộn|mỗi|khoảng|gần|hơn|dưới|tối|tiếp|trở"
					+ "|lịch|đầu|giữa|cuối|lần|tùy|tuỳ|ngoài|tết|lễ|dịp|riêng|lùi|giờ|thời|nhất|hoặc|mùa|hè|đợt|khóa|khoá|giai|đoạn|quá|cách|kể|kề"
					+ "|hằng|hàng|dương|âm|thứ|nay|chưa|dừng|hoãn|vòng|xong|suốt|phút|sáng|chiều|i|ii|iii|iv|v|vi|vii|x");

	/**
	 * Neither a syllable of Vietnamese nor an abbreviation: misspelt, or another
	 * language.
	 */
	private static final Pattern SYLLABLE = Pattern.compile("(?:ch|gh|gi|kh|ngh|ng|nh|ph|qu|th|tr|[bcdghklmnpqrstvx])?"
			+ "(?:uye|uya|uyu|oai|oay|oao|oeo|uay|uoi|uou|ieu|yeu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|[aeiouy])"
			+ "(?:ch|ng|nh|[cmnpt])?|[aeiouy]?[^aeiouy]{2,6}|[^aeiouy]"
			+ "|iso|vneid|email|website|index|sipas|papi|ocop|online|zalo|ioffice|voffice|internet|video");

	private static final Pattern SIGNS = Pattern.compile("[,;:.()'’/+&-]*");

	/** Misspellings of "trước" turn a deadline by a day. */
	private static final Pattern NEARLY_BEFORE = Pattern.compile("t?r?u?o?c?|tr.oc|tru.c|truo.|.ruoc|truoc.|tru.oc");

	private Leftovers() {
	}

	/** Takes the name of a thing, which must not be read as a deadline. */
	static boolean skipName(Cursor cursor) {
		return (cursor.startsClause() && cursor.takePrefix(ITEM) != null) || cursor.skip(NAME);
	}

	static boolean skipIdiom(Cursor cursor) {
		return cursor.skip(IDIOM);
	}

	/** Takes words that must not go unread; blank if none stand here. */
	static String warning(Cursor cursor) {
		Matcher warning = cursor.take(WARNING);
		return (warning != null) ? warning.group().strip() : "";
	}

	/** Whether an unread word may change a deadline. */
	static boolean matters(String word) {
		if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
			return !SIGNS.matcher(word).matches();
		}
		String plain = Spelling.plain(word);
		return word.codePoints().anyMatch(Character::isDigit) || ABOUT_TIME.matcher(word).matches()
				|| !SYLLABLE.matcher(plain).matches() || (plain.length() > 3 && NEARLY_BEFORE.matcher(plain).matches());
	}

}
