package vn.gov.nghean.tuongduong.cchc.notification;

/** On what occasion somebody is told of a task. */
public enum NoticeKind {

	/** Overdue work has come up to them. */
	ESCALATED("Việc quá hạn chuyển đến ông/bà xử lý"),
	/** Its deadline has passed. */
	LATE("Quá hạn"),
	/** Somebody who watches the plan urges it (đôn đốc). */
	REMINDED("Được nhắc"),
	/** It is due today. */
	TODAY("Đến hạn hôm nay"),
	/** One working day is left. */
	ONE_DAY("Còn 1 ngày làm việc"),
	/** Five working days are left, or fewer. */
	FIVE_DAYS("Còn 2 đến 5 ngày làm việc");

	private final String words;

	NoticeKind(String words) {
		this.words = words;
	}

	/** As a heading, in Vietnamese. */
	public String inWords() {
		return this.words;
	}

}
