package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day the announcements single out.
 *
 * @param kind whether it is off or worked
 * @param name what it is, such as {@code Quốc khánh}
 * @param status how sure it is
 * @param source the announcement or law it comes from
 */
public record CalendarDay(LocalDate date, Kind kind, String name, Status status, String source) {

	/** Longest name or source, in characters. */
	public static final int LONGEST = 200;

	/** What the day is. */
	public enum Kind {

		/** Public holiday (ngày lễ, tết), or any other day off. */
		HOLIDAY("ngày nghỉ"),
		/** Day off for a holiday on a weekend. */
		SUBSTITUTE("nghỉ bù"),
		/** Day off exchanged for a Saturday. */
		SWAP_OFF("nghỉ hoán đổi"),
		/** Saturday or Sunday worked in exchange. */
		SWAP_WORK("làm bù"),
		/** As its weekday says, where an earlier row said otherwise. */
		ORDINARY("như ngày thường");

		private final String inWords;

		Kind(String inWords) {
			this.inWords = inWords;
		}

		/** As tables write it, such as {@code swap-work}. */
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		public String inWords() {
			return this.inWords;
		}

	}

	/** How sure a day is. */
	public enum Status {

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

		/** As tables write it, such as {@code announced}. */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	boolean worked() {
		return (this.kind == Kind.ORDINARY) ? !OfficialCalendar.isWeekend(this.date) : this.kind == Kind.SWAP_WORK;
	}

	/** What keeps the day from being of its kind, in Vietnamese; blank if nothing. */
	public String fault() {
		return (this.kind == Kind.SWAP_WORK && !OfficialCalendar.isWeekend(this.date))
				? "chỉ làm bù vào thứ Bảy hoặc Chủ nhật" : "";
	}

	@Override
	public String toString() {
		return "%s (%s; %s%s)".formatted(this.name, DateNames.of(this.date), this.source, this.status.remark);
	}

}
