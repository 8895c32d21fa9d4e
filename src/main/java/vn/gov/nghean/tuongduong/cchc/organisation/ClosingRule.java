package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.HalfDay;
import vn.gov.nghean.tuongduong.cchc.calendar.LocalClosings;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;

/**
 * When a unit is closed beside the announced days off.
 *
 * @param weekday the weekday closed as long as the rule holds; null if it is one day, the
 * only one on which it holds
 * @param halves the halves closed; none if the closing is taken back
 */
record ClosingRule(String unitId, @Nullable DayOfWeek weekday, Set<HalfDay> halves, String name, String source,
		RowChecks.Validity validity) {

	String key() {
		return String.join("/", this.unitId, day(), this.validity.from().toString());
	}

	/**
	 * The date or the weekday in programs, such as {@code 2024-03-01}, {@code friday}.
	 */
	String day() {
		return (this.weekday != null) ? this.weekday.name().toLowerCase(Locale.ROOT) : this.validity.from().toString();
	}

	Optional<LocalClosings.Closing> on(LocalDate day) {
		return (!this.halves.isEmpty() && this.validity.holdsOn(day)
				&& (this.weekday == null || this.weekday == day.getDayOfWeek()))
						? Optional.of(new LocalClosings.Closing(day, this.halves, this.name, this.source))
						: Optional.empty();
	}

}
