package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where deadlines come to lie when the calendar changes. Friday 29 November 2024 is taken
 * off or Saturday 23 November worked.
 */
class RecountTest {

	private static final OfficeHours HOURS = new OfficeHours(LocalTime.of(11, 30), LocalTime.of(17, 0));

	private static final OfficialCalendar SHIPPED = (OfficialCalendar) Calendars.shipped();

	private final CalendarInForce calendar = new CalendarInForce(SHIPPED);

	private final Deadlines deadlines = new DeadlinesInForce(this.calendar, HOURS);

	private final Supplier<Optional<Deadline>> beforeTheThirtieth = () -> Optional
		.of(this.deadlines.before(LocalDate.parse("2024-11-30")));

	private final Supplier<Optional<Deadline>> tenDaysAfterTheFifteenth = () -> Optional
		.of(this.deadlines.workingDaysAfter(LocalDate.parse("2024-11-15"), 10));

	@Test
	void whatLiesFarFromTheDayIsNotComputed() {
		Supplier<Optional<Deadline>> never = () -> {
			throw new AssertionError("asked for its rule");
		};
		assertThat(dayOff("2024-11-20T08:00").moved(at("2026-02-27T17:00"), never)).as("more than a year later")
			.isEmpty();
		assertThat(dayOff("2024-01-20T08:00").moved(at("2024-10-25T17:00"), never)).as("a month before").isEmpty();
	}

	@Test
	void aNamedDayThatIsOffNowGoesBack() {
		assertThat(dayOff("2024-11-20T08:00").moved(at("2024-11-29T17:00"), this.beforeTheThirtieth)).get()
			.satisfies((to) -> {
				assertThat(to.dueAt()).isEqualTo(at("2024-11-28T17:00"));
				assertThat(to.explanation()).contains("lùi về thứ Năm 28/11/2024", "Nghỉ bão", "12/QĐ-UBND");
			});
	}

	@Test
	void aSpanGoesOnOverADayOffAndEndsEarlierWhereASaturdayIsWorked() {
		assertThat(dayOff("2024-11-20T08:00").moved(at("2024-11-29T17:00"), this.tenDaysAfterTheFifteenth)).get()
			.extracting(Deadline::dueAt)
			.isEqualTo(at("2024-12-02T17:00"));
		assertThat(saturdayWorked("2024-11-20T08:00").moved(at("2024-11-29T17:00"), this.tenDaysAfterTheFifteenth))
			.get()
			.extracting(Deadline::dueAt)
			.isEqualTo(at("2024-11-28T17:00"));
	}

	@Test
	void nobodyIsMadeLateByAnAnnouncement() {
		assertThat(dayOff("2024-11-27T15:00").moved(at("2024-11-29T17:00"), this.beforeTheThirtieth)).get()
			.extracting(Deadline::dueAt)
			.as("one working day is left")
			.isEqualTo(at("2024-11-28T17:00"));
		assertThat(dayOff("2024-11-28T15:00").moved(at("2024-11-29T17:00"), this.beforeTheThirtieth))
			.as("the next working day is later than the deadline")
			.isEmpty();
	}

	@Test
	void whatHasPassedMovesOnlyWhereItComesToLieAheadAgain() {
		assertThat(dayOff("2024-12-02T08:00").moved(at("2024-11-29T17:00"), this.tenDaysAfterTheFifteenth)).get()
			.extracting(Deadline::dueAt)
			.isEqualTo(at("2024-12-02T17:00"));
		assertThat(dayOff("2024-12-03T08:00").moved(at("2024-11-29T17:00"), this.tenDaysAfterTheFifteenth)).isEmpty();
		assertThat(dayOff("2024-12-03T08:00").moved(at("2024-11-29T17:00"), this.beforeTheThirtieth)).isEmpty();
	}

	@Test
	void aDayDecidedOnIsKeptAndGoesOnWhereItIsOffNow() {
		assertThat(dayOff("2024-11-20T08:00").moved(at("2024-11-29T17:00"), Optional::empty)).get()
			.extracting(Deadline::dueAt)
			.isEqualTo(at("2024-12-02T17:00"));
		assertThat(dayOff("2024-11-20T08:00").moved(at("2024-12-06T17:00"), this.beforeTheThirtieth))
			.as("extended to a day that is worked")
			.isEmpty();
	}

	@Test
	void whatWasMovedIsNotMovedAgain() {
		assertThat(dayOff("2024-11-20T08:00").moved(at("2024-11-28T17:00"), this.beforeTheThirtieth)).isEmpty();
		assertThat(dayOff("2024-11-20T08:00").moved(at("2024-12-02T17:00"), this.tenDaysAfterTheFifteenth)).isEmpty();
	}

	@Test
	void whatIsSupposedHoldsForTheQuestionAlone() {
		Recount recount = dayOff("2024-11-20T08:00");
		LocalDate friday = LocalDate.parse("2024-11-29");
		assertThat(recount.after(() -> this.calendar.isWorkingDay(friday))).isFalse();
		assertThat(recount.after(() -> recount.before(() -> this.calendar.isWorkingDay(friday)))).isTrue();
		assertThat(this.calendar.isWorkingDay(friday)).isTrue();
		this.calendar.becomes(with(day("2024-11-29", CalendarDay.Kind.HOLIDAY)));
		assertThat(this.calendar.isWorkingDay(friday)).isFalse();
		assertThat(this.deadlines.before(LocalDate.parse("2024-11-30")).dueWorking()).isEqualTo("2024-11-28");
	}

	@Test
	void anEarlierRowIsOverruledByAnOrdinaryDay() {
		OfficialCalendar changed = with(day("2024-09-03", CalendarDay.Kind.ORDINARY));
		assertThat(SHIPPED.isWorkingDay(LocalDate.parse("2024-09-03"))).isFalse();
		assertThat(changed.isWorkingDay(LocalDate.parse("2024-09-03"))).isTrue();
		assertThat(with(day("2024-11-23", CalendarDay.Kind.ORDINARY)).isWorkingDay(LocalDate.parse("2024-11-23")))
			.as("a Saturday")
			.isFalse();
	}

	private Recount dayOff(String now) {
		return recount(day("2024-11-29", CalendarDay.Kind.HOLIDAY), now);
	}

	private Recount saturdayWorked(String now) {
		return recount(day("2024-11-23", CalendarDay.Kind.SWAP_WORK), now);
	}

	private Recount recount(CalendarDay day, String now) {
		return new Recount(this.calendar, SHIPPED, with(day), HOURS, at(now));
	}

	private static CalendarDay day(String date, CalendarDay.Kind kind) {
		return new CalendarDay(LocalDate.parse(date), kind, "Nghỉ bão", CalendarDay.Status.ANNOUNCED, "12/QĐ-UBND");
	}

	private static OfficialCalendar with(CalendarDay day) {
		TreeMap<LocalDate, CalendarDay> days = new TreeMap<>(SHIPPED.days());
		days.put(day.date(), day);
		return new OfficialCalendar(List.copyOf(days.values()));
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(BusinessClock.ZONE).toInstant();
	}

}
