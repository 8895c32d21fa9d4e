package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;

/**
 * A day the announcements single out.
 *
 * @param kind whether it is off or worked
 * @param name what it is, such as {@code Quốc khánh}
 * @param status how sure it is
 * @param source the announcement or law it comes from
 */
record CalendarDay(LocalDate date, Kind kind, String name, Status status, String source) {

	enum Kind {

		/** Public holiday (ngày lễ, tết). */
		HOLIDAY,
		/** Day off for a holiday on a weekend (nghỉ bù). */
		SUBSTITUTE,
		/** Day off exchanged for a Saturday (nghỉ hoán đổi). */
		SWAP_OFF,
		/** Saturday worked in exchange (làm bù). */
		SWAP_WORK

	}

	enum Status {

		/** In a yearly announcement. */
		ANNOUNCED(""),
		/** Follows from the law without one. */
		STATUTORY(""),
		/** Expected; the announcement is still to come. */
		ESTIMATED("; dự kiến"),
		/** Known, but its document has not been seen. */
		UNVERIFIED("; chưa kiểm chứng");

		private final String remark;

		Status(String remark) {
			this.remark = remark;
		}

	}

	boolean worked() {
		return this.kind == Kind.SWAP_WORK;
	}

	@Override
	public String toString() {
		return "%s (%s; %s%s)".formatted(this.name, DateNames.of(this.date), this.source, this.status.remark);
	}

}
