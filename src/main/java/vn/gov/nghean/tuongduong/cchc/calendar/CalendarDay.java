package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;

/**
 * A day the announcements single out.
 *
 * @param kind whether it is off or worked
 * @param name what it is, such as {@code Quốc khánh}
 * @param status how sure it is: {@code announced}, {@code statutory}, {@code estimated},
 * {@code unverified}
 * @param source the announcement or law it comes from
 */
record CalendarDay(LocalDate date, Kind kind, String name, String status, String source) {

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

	boolean worked() {
		return this.kind == Kind.SWAP_WORK;
	}

	@Override
	public String toString() {
		return "%s (%s; %s)".formatted(this.name, DateNames.of(this.date), this.source);
	}

}
