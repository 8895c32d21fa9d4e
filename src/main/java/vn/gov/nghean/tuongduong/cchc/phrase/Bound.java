package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.LocalDate;

/**
 * How a day bounds the work.
 */
enum Bound {

	/** "trước ngày D": the day before is the last. */
	BEFORE("Trước"),
	/** "chậm nhất", "đến hết", "hạn cuối": the day itself is the last. */
	BY("Chậm nhất"),
	/** The day alone. */
	ON("Vào");

	private static final String BEFORE_WORDS = "(?:(?:xong|hoàn thành|gửi|nộp|báo cáo) )?trước(?! khi| mắt| hết| đó)";

	private static final String BY_WORDS = "(?:thời gian )?(?:hoàn thành )?(?:chậm nhất|không muộn hơn|không quá|"
			+ "trước và trong|hạn (?:cuối|chót|nộp|gửi|hoàn thành)(?: cùng)?|thời hạn|hạn|đến hết|tới hết|cho đến|đến|tới|hết)"
			+ "(?: là)?(?: (?:đến|hết|vào|trong|:))*";

	private static final String TIME_OF_DAY = "(?:lúc |vào )?\\d{1,2} ?(?:h|giờ|g|:) ?(?:\\d{2})?(?: phút)?,?|(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),?(?= ngày| \\d)";

	private static final String LINK = ":|là|vào|trong|lúc|" + TIME_OF_DAY;

	private final String label;

	Bound(String label) {
		this.label = label;
	}

	String label() {
		return this.label;
	}

	LocalDate last(LocalDate day) {
		return (this == BEFORE) ? day.minusDays(1) : day;
	}

	/** Takes the bounding words that stand here. */
	static Bound take(Cursor cursor) {
		while (cursor.skip(TIME_OF_DAY)) {
			continue;
		}
		Bound bound = ON;
		if (cursor.skip(BEFORE_WORDS)) {
			bound = BEFORE;
		}
		else if (cursor.skip(BY_WORDS)) {
			bound = cursor.skip("trước") ? BEFORE : BY;
		}
		while (cursor.skip((bound == ON) ? TIME_OF_DAY : LINK)) {
			continue;
		}
		return bound;
	}

}
