package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Spans counted from an event or from the receipt of something.
 */
class SpansTest {

	private final Deadlines deadlines = Calendars.deadlines();

	@Test
	void theFirstDayIsNotCounted() {
		assertThat(after("2024-03-04", Span.days(3))).satisfies((deadline) -> {
			assertThat(deadline.dueWorking()).hasToString("2024-03-07");
			assertThat(deadline.explanation())
				.isEqualTo("3 ngày kể từ 04/03/2024 (không tính ngày đầu): thứ Năm 07/03/2024.");
		});
	}

	@Test
	void aSpanInDaysThatEndsOnADayOffGoesOnToTheNextWorkingDay() {
		assertThat(after("2024-03-04", Span.days(5))).satisfies((deadline) -> {
			assertThat(deadline.lastCompliantDay()).hasToString("2024-03-09");
			assertThat(deadline.dueWorking()).hasToString("2024-03-11");
			assertThat(deadline.explanation()).isEqualTo(
					"5 ngày kể từ 04/03/2024 (không tính ngày đầu): thứ Bảy 09/03/2024; là ngày nghỉ nên chuyển sang thứ Hai 11/03/2024.");
		});
	}

	@Test
	void aSpanInWeeksThatEndsInTetGoesOnBehindIt() {
		assertThat(after("2024-01-25", Span.weeks(2))).satisfies((deadline) -> {
			assertThat(deadline.lastCompliantDay()).hasToString("2024-02-08");
			assertThat(deadline.dueWorking()).hasToString("2024-02-15");
			assertThat(deadline.explanation()).startsWith(
					"2 tuần kể từ 25/01/2024 (không tính ngày đầu): thứ Năm 08/02/2024; là ngày nghỉ nên chuyển sang thứ Năm 15/02/2024 – lịch: Tết Nguyên đán Giáp Thìn (29 tháng Chạp) (08/02/2024; CV 8662/VPCP-KGVX 03/11/2023), ");
		});
	}

	@Test
	void workingDaysOverTetLeaveItOutAndNameEveryRow() {
		assertThat(after("2024-02-06", Span.workingDays(5))).satisfies((deadline) -> {
			assertThat(deadline.dueWorking()).hasToString("2024-02-20");
			assertThat(deadline.explanation()).isEqualTo(
					"5 ngày làm việc kể từ 06/02/2024 (không tính ngày đầu): thứ Ba 20/02/2024 – lịch: Tết Nguyên đán Giáp Thìn (29 tháng Chạp) (08/02/2024; CV 8662/VPCP-KGVX 03/11/2023), Tết Nguyên đán (30 tháng Chạp) (09/02/2024; CV 8662/VPCP-KGVX), Tết Nguyên đán (mùng 1) (10/02/2024; CV 8662/VPCP-KGVX), Tết Nguyên đán (mùng 2) (11/02/2024; CV 8662/VPCP-KGVX), Tết Nguyên đán (mùng 3) (12/02/2024; CV 8662/VPCP-KGVX), Nghỉ bù Tết (13/02/2024; CV 8662/VPCP-KGVX), Nghỉ bù Tết (14/02/2024; CV 8662/VPCP-KGVX).");
		});
	}

	@ParameterizedTest
	@CsvSource({ "2024-04-25, 3, 2024-05-03", "2024-04-26, 3, 2024-05-04", "2025-04-25, 1, 2025-04-26",
			"2024-12-31, 1, 2025-01-02", "2024-03-02, 1, 2024-03-04" })
	void workingDaysCountSwappedSaturdaysAndNoDayOff(LocalDate from, int count, String due) {
		assertThat(this.deadlines.workingDaysAfter(from, count).dueWorking()).hasToString(due);
	}

	@ParameterizedTest
	@CsvSource({ "2024-01-31, 1, 2024-02-29", "2023-01-31, 1, 2023-02-28", "2024-02-29, 12, 2025-02-28",
			"2024-03-31, 1, 2024-04-30", "2024-02-29, 1, 2024-03-29" })
	void monthsEndOnTheSameDayOrTheLastOfAShorterMonth(LocalDate from, int months, String last) {
		assertThat(this.deadlines.monthsAfter(from, months).lastCompliantDay()).hasToString(last);
	}

	@Test
	void theThirtyFirstPlusAMonthSaysWhyItIsTheLastDay() {
		assertThat(after("2024-01-31", Span.months(1)).explanation()).isEqualTo(
				"1 tháng kể từ 31/01/2024 (không tính ngày đầu); tháng 02/2024 không có ngày 31 nên lấy ngày cuối tháng: thứ Năm 29/02/2024.");
	}

	@Test
	void aNegativeSpanGoesBack() {
		assertThat(after("2024-03-08", Span.workingDays(-5))).satisfies((deadline) -> {
			assertThat(deadline.dueWorking()).hasToString("2024-03-01");
			assertThat(deadline.explanation()).isEqualTo("5 ngày làm việc trước 08/03/2024: thứ Sáu 01/03/2024.");
		});
		assertThat(after("2024-02-20", Span.workingDays(-5)).dueWorking()).hasToString("2024-02-06");
		assertThat(after("2024-03-10", Span.workingDays(-1)).dueWorking()).hasToString("2024-03-08");
		assertThat(after("2024-03-13", Span.days(-10))).satisfies((deadline) -> {
			assertThat(deadline.dueWorking()).hasToString("2024-03-01");
			assertThat(deadline.explanation()).isEqualTo(
					"10 ngày trước 13/03/2024: Chủ nhật 03/03/2024; là ngày nghỉ nên lùi về thứ Sáu 01/03/2024.");
		});
		assertThat(after("2024-03-31", Span.months(-1)).lastCompliantDay()).hasToString("2024-02-29");
		assertThat(after("2024-03-31", Span.weeks(-1)).lastCompliantDay()).hasToString("2024-03-24");
	}

	@Test
	void seventeenAndAHalfWorkingDaysEndAtNoon() {
		assertThat(after("2024-03-01", Span.workingDays(17.5))).satisfies((deadline) -> {
			assertThat(deadline.dueWorking()).hasToString("2024-03-27");
			assertThat(local(deadline)).hasToString("2024-03-27T11:30");
			assertThat(deadline.explanation()).isEqualTo(
					"17,5 ngày làm việc kể từ 01/03/2024 (không tính ngày đầu): hết buổi sáng thứ Tư 27/03/2024.");
		});
		assertThat(local(after("2024-03-01", Span.workingDays(18)))).hasToString("2024-03-27T17:00");
		assertThat(local(after("2024-03-01", Span.workingDays(0.5)))).hasToString("2024-03-04T11:30");
		assertThatThrownBy(() -> Span.workingDays(17.3)).isInstanceOf(IllegalArgumentException.class);
	}

	@ParameterizedTest
	@CsvSource({ "2024-03-08, 1, 2024-03-07T17:00", "2024-03-08, 1.5, 2024-03-07T11:30",
			"2024-03-08, 0.5, 2024-03-08T11:30", "2024-03-10, 0.5, 2024-03-08T17:00",
			"2024-03-10, 1.5, 2024-03-08T11:30", "2024-03-10, 2, 2024-03-07T17:00" })
	void halfDaysGoBackAsFarAsTheyGoOn(LocalDate event, double days, String due) {
		assertThat(local(this.deadlines.after(event, Span.workingDays(-days)))).hasToString(due);
	}

	@Test
	void halfDaysOnWhichAUnitIsClosedAreLeftOut() {
		Deadlines unit = this.deadlines.closedAlso(fridayAfternoons());
		assertThat(unit.workingDaysAfter(LocalDate.of(2024, 2, 29), 5)).satisfies((deadline) -> {
			assertThat(local(deadline)).hasToString("2024-03-08T11:30");
			assertThat(deadline.explanation()).isEqualTo(
					"5 ngày làm việc kể từ 29/02/2024 (không tính ngày đầu): thứ Sáu 08/03/2024 – lịch: Họp dân (buổi chiều 01/03/2024; TB 3/TB-UBND), Họp dân (buổi chiều 08/03/2024; TB 3/TB-UBND).");
		});
		assertThat(local(unit.by(LocalDate.of(2024, 3, 8)))).hasToString("2024-03-08T11:30");
		assertThat(local(unit.workingDaysAfter(LocalDate.of(2024, 2, 29), 1))).hasToString("2024-03-04T11:30");
		assertThat(local(this.deadlines.workingDaysAfter(LocalDate.of(2024, 2, 29), 5)))
			.hasToString("2024-03-07T17:00");
	}

	@Test
	void aHalfDayEndsWithTheAfternoonWhereTheMorningIsClosed() {
		LocalDate monday = LocalDate.of(2024, 3, 4);
		Deadlines unit = this.deadlines.closedAlso(Calendars.closed(monday, HalfDay.MORNING));
		assertThat(local(unit.after(LocalDate.of(2024, 3, 1), Span.workingDays(0.5)))).hasToString("2024-03-04T17:00");
		Deadlines closed = this.deadlines.closedAlso(Calendars.closed(monday, HalfDay.values()));
		assertThat(local(closed.after(LocalDate.of(2024, 3, 1), Span.workingDays(0.5))))
			.hasToString("2024-03-05T11:30");
		assertThat(closed.by(monday).dueWorking()).hasToString("2024-03-01");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					2024-03-01T15:59 | 2024-03-06 | Nhận lúc 15:59 thứ Sáu 01/03/2024. 3 ngày làm việc kể từ 01/03/2024 (không tính ngày đầu): thứ Tư 06/03/2024.
					2024-03-01T16:00 | 2024-03-07 | Nhận lúc 16:00 thứ Sáu 01/03/2024, trong giờ làm việc cuối cùng nên tính như nhận thứ Hai 04/03/2024. 3 ngày làm việc kể từ 04/03/2024 (không tính ngày đầu): thứ Năm 07/03/2024.
					2024-03-01T17:00 | 2024-03-07 | Nhận lúc 17:00 thứ Sáu 01/03/2024, sau giờ làm việc nên tính như nhận thứ Hai 04/03/2024. 3 ngày làm việc kể từ 04/03/2024 (không tính ngày đầu): thứ Năm 07/03/2024.
					2024-03-02T09:00 | 2024-03-07 | Nhận lúc 09:00 thứ Bảy 02/03/2024, là ngày nghỉ nên tính như nhận thứ Hai 04/03/2024. 3 ngày làm việc kể từ 04/03/2024 (không tính ngày đầu): thứ Năm 07/03/2024.
					2024-04-18T09:00 | 2024-04-24 | Nhận lúc 09:00 thứ Năm 18/04/2024, là ngày nghỉ nên tính như nhận thứ Sáu 19/04/2024 – lịch: Giỗ Tổ Hùng Vương (10/3 âm) (18/04/2024; Điều 112; tính âm lịch). 3 ngày làm việc kể từ 19/04/2024 (không tính ngày đầu): thứ Tư 24/04/2024.
					""")
	void whatComesInTheLastWorkingHourCountsFromTheNextWorkingDay(LocalDateTime received, String due,
			String explanation) {
		assertThat(this.deadlines.afterReceipt(received, Span.workingDays(3))).satisfies((deadline) -> {
			assertThat(deadline.dueWorking()).hasToString(due);
			assertThat(deadline.explanation()).isEqualTo(explanation);
		});
	}

	@Test
	void theLastWorkingHourOfAMorningIsItsLast() {
		Deadlines unit = this.deadlines.closedAlso(fridayAfternoons());
		assertThat(unit.afterReceipt(LocalDateTime.parse("2024-03-01T10:29"), Span.workingDays(1)).dueWorking())
			.hasToString("2024-03-04");
		assertThat(unit.afterReceipt(LocalDateTime.parse("2024-03-01T10:30"), Span.workingDays(1)).dueWorking())
			.hasToString("2024-03-05");
	}

	private Deadline after(String event, Span span) {
		return this.deadlines.after(LocalDate.parse(event), span);
	}

	private static LocalClosings fridayAfternoons() {
		return (day) -> (day.getDayOfWeek() == DayOfWeek.FRIDAY)
				? List.of(new LocalClosings.Closing(day, Set.of(HalfDay.AFTERNOON), "Họp dân", "TB 3/TB-UBND"))
				: List.of();
	}

	private static LocalDateTime local(Deadline deadline) {
		return LocalDateTime.ofInstant(deadline.dueAt(), BusinessClock.ZONE);
	}

}
