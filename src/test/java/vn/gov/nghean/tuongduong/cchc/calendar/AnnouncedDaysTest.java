package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a system finds at start: announced days hold in place of the shipped ones.
 */
class AnnouncedDaysTest {

	private static final OfficialCalendar SHIPPED = (OfficialCalendar) Calendars.shipped();

	@Test
	void anAnnouncedDayHoldsInPlaceOfTheShippedOne() {
		OfficialCalendar calendar = AnnouncedDays.inForce(SHIPPED,
				List.of(row("2027-02-11", CalendarDay.Kind.ORDINARY, null),
						row("2027-02-13", CalendarDay.Kind.SWAP_WORK, null)));
		assertThat(calendar.isWorkingDay(LocalDate.parse("2027-02-11"))).isTrue();
		assertThat(calendar.isWorkingDay(LocalDate.parse("2027-02-13"))).isTrue();
		assertThat(calendar.isWorkingDay(LocalDate.parse("2027-02-10"))).isFalse();
		assertThat(calendar.rows(LocalDate.parse("2027-02-11"), LocalDate.parse("2027-02-11")))
			.containsExactly("Tết (11/02/2027; TB 1/TB)");
	}

	@Test
	void aDayTakenBackLeavesTheShippedOne() {
		OfficialCalendar calendar = AnnouncedDays.inForce(SHIPPED,
				List.of(row("2027-02-11", CalendarDay.Kind.ORDINARY, Instant.EPOCH)));
		assertThat(calendar.days()).isEqualTo(SHIPPED.days());
	}

	private static AnnouncedDay row(String date, CalendarDay.Kind kind, @Nullable Instant withdrawn) {
		return new AnnouncedDay(
				new CalendarDay(LocalDate.parse(date), kind, "Tết", CalendarDay.Status.ANNOUNCED, "TB 1/TB"), "admin",
				Instant.EPOCH, null, withdrawn, null);
	}

}
