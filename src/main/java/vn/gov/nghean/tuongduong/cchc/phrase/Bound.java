package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.LocalDate;

/**
 * How a day bounds the work.
 */
enum Bound {

	/** "trước ngày D": the day before is the last. */
	BEFORE("Trước", "Trước ngày nêu: ngày liền trước là hạn"),
	/** "trước 17 giờ ngày D": there is time until that hour of the day itself. */
	BEFORE_HOUR("Trước giờ nêu của", "Trước giờ nêu: còn chính ngày ấy"),
	/** "chậm nhất", "đến hết", "hạn cuối": the day itself is the last. */
	BY("Chậm nhất", "Chậm nhất ngày nêu"),
	/** The day alone. */
	ON("Vào", "Vào ngày nêu");

	private static final String DONE = "(?:(?:thực hiện|phải|cần|phấn đấu|cơ bản)? ?(?:xong|hoàn thành|hoàn tất|gửi|nộp|trình|báo cáo|ban hành) )?";

	private static final String BEFORE_WORDS = DONE + "trước(?! khi| mắt| hết| đó| và trong| hoặc trong)";

	private static final String BY_WORDS = DONE + "(?:chậm nhất|không muộn hơn|không quá|trước (?:và|hoặc) trong"
			+ "|(?:thời )?hạn(?: (?:cuối cùng|cuối|chót|nộp|gửi|báo cáo|hoàn thành|thực hiện))*|thời gian hoàn thành"
			+ "|kết thúc|đến hết|tới hết|cho đến|đến|tới|hết|xong trong)(?: là)?(?: (?:đến|hết|vào|trong))*(?: ?:)?";

	private static final String HOUR = "(?:lúc |vào )?(?:[01]?\\d|2[0-4]) ?(?:(?:h|giờ|g) ?(?:\\d{2})?(?: phút)?|: ?\\d{2}),?";

	private static final String WEEKDAY = "(?:(?:vào )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)|(?:vào )?(?:buổi )?(?:sáng|chiều)),?(?= ngày| \\d)";

	private static final String LINK = ":|là|vào|trong|lúc|" + WEEKDAY;

	private final String label;

	private final String rule;

	Bound(String label, String rule) {
		this.label = label;
		this.rule = rule;
	}

	String label() {
		return this.label;
	}

	/** How a day under this bound is read, in Vietnamese. */
	String rule() {
		return this.rule;
	}

	LocalDate last(LocalDate day) {
		return (this == BEFORE) ? day.minusDays(1) : day;
	}

	/** Takes the bounding words that stand here. */
	static Bound take(Cursor cursor) {
		boolean led = true;
		while (led) {
			led = cursor.skip(HOUR) || cursor.skip(WEEKDAY);
		}
		if (cursor.skip(BEFORE_WORDS)) {
			return links(cursor, true) ? BEFORE_HOUR : BEFORE;
		}
		if (cursor.skip(BY_WORDS)) {
			boolean before = cursor.skip("trước(?! khi)");
			boolean hour = links(cursor, true);
			return !before ? BY : hour ? BEFORE_HOUR : BEFORE;
		}
		if (cursor.looksAt("vào (?:ngày|tháng|quý|năm|đầu|giữa|cuối|t\\d|q\\d|\\d)")) {
			links(cursor, false);
		}
		return ON;
	}

	private static boolean links(Cursor cursor, boolean withHour) {
		boolean hour = false;
		boolean more = true;
		while (more) {
			boolean at = withHour && cursor.skip(HOUR);
			hour |= at;
			more = at || cursor.skip(LINK);
		}
		return hour;
	}

}
