package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Deadlines that name a day or the end of a period, with what they say of themselves.
 */
class DeadlinesTest {

	private final Deadlines deadlines = Calendars.deadlines();

	@Test
	void beforeTheThirtiethOfNovember2024IsTheFridayBefore() {
		assertThat(this.deadlines.before(day("2024-11-30"))).satisfies((deadline) -> {
			assertThat(deadline.lastCompliantDay()).hasToString("2024-11-29");
			assertThat(deadline.dueWorking()).hasToString("2024-11-29");
			assertThat(local(deadline)).hasToString("2024-11-29T17:00");
			assertThat(deadline.explanation())
				.isEqualTo("Trước ngày 30/11/2024: ngày cuối còn đúng hạn là thứ Sáu 29/11/2024.");
		});
	}

	@Test
	void beforeAMondayTheLastCompliantDayIsSundayAndWorkIsDueOnFriday() {
		assertThat(this.deadlines.before(day("2024-12-16"))).satisfies((deadline) -> {
			assertThat(deadline.lastCompliantDay()).hasToString("2024-12-15");
			assertThat(deadline.dueWorking()).hasToString("2024-12-13");
			assertThat(deadline.explanation()).isEqualTo(
					"Trước ngày 16/12/2024: ngày cuối còn đúng hạn là Chủ nhật 15/12/2024; là ngày nghỉ nên lùi về thứ Sáu 13/12/2024.");
		});
	}

	@Test
	void byADayThatIsOffGoesBackOverTheHolidayAndNamesItsRow() {
		assertThat(this.deadlines.by(day("2024-04-18"))).satisfies((deadline) -> {
			assertThat(deadline.lastCompliantDay()).hasToString("2024-04-18");
			assertThat(deadline.dueWorking()).hasToString("2024-04-17");
			assertThat(deadline.explanation()).isEqualTo(
					"Chậm nhất thứ Năm 18/04/2024; là ngày nghỉ nên lùi về thứ Tư 17/04/2024 – lịch: Giỗ Tổ Hùng Vương (10/3 âm) (18/04/2024; Điều 112; tính âm lịch).");
		});
	}

	@Test
	void aSaturdayWorkedInExchangeIsADayLikeAnyOther() {
		assertThat(this.deadlines.by(day("2025-04-26")).explanation()).isEqualTo("Chậm nhất thứ Bảy 26/04/2025.");
		assertThat(this.deadlines.by(day("2024-05-05"))).satisfies((deadline) -> {
			assertThat(deadline.dueWorking()).hasToString("2024-05-04");
			assertThat(deadline.explanation()).isEqualTo(
					"Chậm nhất Chủ nhật 05/05/2024; là ngày nghỉ nên lùi về thứ Bảy 04/05/2024 – lịch: Làm bù thứ Bảy cho 29/4 (04/05/2024; kiến thức chung; chưa kiểm chứng).");
		});
	}

	@Test
	void aDayOnWhichSomethingIsHeldGoesOnToAWorkingDay() {
		assertThat(this.deadlines.on(day("2024-09-02"))).satisfies((deadline) -> {
			assertThat(deadline.dueWorking()).hasToString("2024-09-04");
			assertThat(deadline.explanation()).startsWith(
					"Vào thứ Hai 02/09/2024; là ngày nghỉ nên chuyển sang thứ Tư 04/09/2024 – lịch: Quốc khánh (");
		});
	}

	@ParameterizedTest
	@CsvSource({ "MONTH, '01-31 02-29 03-29 04-26 05-31 06-28 07-31 08-30 09-30 10-31 11-29 12-31'",
			"QUARTER, '03-29 06-28 09-30 12-31'", "HALF_YEAR, '06-28 12-31'", "YEAR, '12-31'" })
	void thePeriodsOf2024EndOnTheirLastWorkingDays(Cycle cycle, String ends) {
		assertThat(
				cycle.of(2024).stream().map(this.deadlines::endOf).map(Deadline::dueWorking).map(LocalDate::toString))
			.containsExactly(("2024-" + ends.replace(" ", " 2024-")).split(" "));
	}

	@Test
	void thePeriodIsNamed() {
		assertThat(this.deadlines.endOf(Cycle.QUARTER.containing(day("2024-02-29"))).explanation())
			.isEqualTo("Hết quý I/2024: Chủ nhật 31/03/2024; là ngày nghỉ nên lùi về thứ Sáu 29/03/2024.");
		assertThat(Cycle.HALF_YEAR.of(2024)).extracting(CalendarPeriod::name)
			.containsExactly("6 tháng đầu năm 2024", "6 tháng cuối năm 2024");
		assertThat(Cycle.MONTH.containing(day("2024-02-29")).name()).isEqualTo("tháng 02/2024");
		assertThat(Cycle.YEAR.of(2024).get(0).name()).isEqualTo("năm 2024");
		assertThat(Cycle.QUARTER.of(2024).get(3)).satisfies((quarter) -> {
			assertThat(quarter.firstDay()).hasToString("2024-10-01");
			assertThat(quarter.lastDay()).hasToString("2024-12-31");
		});
		assertThatThrownBy(() -> new CalendarPeriod(Cycle.QUARTER, 2024, 5))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void anyRuleRecursOverAYear() {
		assertThat(Cycle.QUARTER.of(2024).stream().map((quarter) -> this.deadlines.before(quarter.day(25))))
			.extracting((deadline) -> deadline.dueWorking().toString())
			.containsExactly("2024-03-22", "2024-06-24", "2024-09-24", "2024-12-24");
		assertThat(Cycle.HALF_YEAR.of(2024)
			.stream()
			.map((half) -> this.deadlines.nthWorkingDayOf(half.lastMonth(), -1).dueWorking().toString()))
			.containsExactly("2024-06-28", "2024-12-31");
		assertThat(
				Cycle.QUARTER.of(2024).stream().map((quarter) -> this.deadlines.workingDaysAfter(quarter.lastDay(), 5)))
			.extracting((deadline) -> deadline.dueWorking().toString())
			.containsExactly("2024-04-05", "2024-07-05", "2024-10-07", "2025-01-08");
		assertThat(Cycle.MONTH.of(2024).stream().map((month) -> this.deadlines.by(month.day(31)).lastCompliantDay()))
			.contains(day("2024-02-29"), day("2024-04-30"), day("2024-12-31"));
	}

	@Test
	void workingDaysOfAMonthAreNamedWithTheRowsBeforeThem() {
		assertThat(this.deadlines.nthWorkingDayOf(YearMonth.of(2024, 9), 1)).satisfies((deadline) -> {
			assertThat(deadline.dueWorking()).hasToString("2024-09-04");
			assertThat(deadline.explanation()).isEqualTo(
					"Ngày làm việc thứ 1 của tháng 09/2024: thứ Tư 04/09/2024 – lịch: Quốc khánh (02/09/2024; CV 8662/VPCP-KGVX (31/8-03/9)), Quốc khánh (ngày liền kề sau) (03/09/2024; CV 8662/VPCP-KGVX).");
		});
		assertThat(this.deadlines.nthWorkingDayOf(YearMonth.of(2024, 3), 3).explanation())
			.isEqualTo("Ngày làm việc thứ 3 của tháng 03/2024: thứ Ba 05/03/2024.");
		assertThat(this.deadlines.nthWorkingDayOf(YearMonth.of(2024, 11), -1).explanation())
			.isEqualTo("Ngày làm việc cuối cùng của tháng 11/2024: thứ Sáu 29/11/2024.");
		assertThat(this.deadlines.nthWorkingDayOf(YearMonth.of(2024, 11), -3).explanation())
			.isEqualTo("Ngày làm việc thứ 3 từ cuối của tháng 11/2024: thứ Tư 27/11/2024.");
	}

	@ParameterizedTest
	@CsvSource({ "17", "-17", "0" })
	void aMonthHasNoMoreWorkingDaysThanItHas(int n) {
		assertThat(this.deadlines.nthWorkingDayOf(YearMonth.of(2024, 2), 16).dueWorking()).hasToString("2024-02-29");
		assertThatThrownBy(() -> this.deadlines.nthWorkingDayOf(YearMonth.of(2024, 2), n))
			.hasMessage("Tháng 02/2024 không có ngày làm việc thứ " + n);
	}

	@Test
	void aYearWithoutACalendarAndOneThatIsEstimatedSaySo() {
		assertThat(this.deadlines.by(day("2028-06-30")).explanation())
			.isEqualTo("Chậm nhất thứ Sáu 30/06/2028; lịch nghỉ năm 2028 chưa được nhập.");
		assertThat(this.deadlines.by(day("2027-02-05")).explanation()).isEqualTo(
				"Chậm nhất thứ Sáu 05/02/2027; là ngày nghỉ nên lùi về thứ Năm 04/02/2027 – lịch: Tết Nguyên đán Đinh Mùi (ngày cuối tháng Chạp) (05/02/2027; chưa công bố: 22/9/2026 còn 2 phương án 7 hoặc 10 ngày; dự kiến); lịch nghỉ năm 2027 mới là dự kiến.");
		assertThat(this.deadlines.workingDaysAfter(day("2027-12-30"), 2).explanation()).isEqualTo(
				"2 ngày làm việc kể từ 30/12/2027 (không tính ngày đầu): thứ Hai 03/01/2028; lịch nghỉ năm 2027 mới là dự kiến; lịch nghỉ năm 2028 chưa được nhập.");
	}

	@Test
	void aMonthlyRuleGivesItsDay() {
		YearMonth june = YearMonth.of(2024, 6);
		assertThat(MonthlyRule.parse("working-day 3").in(june, this.deadlines).dueWorking()).hasToString("2024-06-05");
		assertThat(MonthlyRule.parse("last-working-day").in(june, this.deadlines).dueWorking())
			.hasToString("2024-06-28");
		assertThat(MonthlyRule.parse("working-day -2").in(june, this.deadlines).dueWorking()).hasToString("2024-06-27");
		assertThat(MonthlyRule.parse("day 31").in(june, this.deadlines)).satisfies((deadline) -> {
			assertThat(deadline.dueWorking()).hasToString("2024-07-01");
			assertThat(deadline.explanation()).isEqualTo(
					"Ngày 31 hằng tháng. Vào Chủ nhật 30/06/2024; là ngày nghỉ nên chuyển sang thứ Hai 01/07/2024.");
		});
	}

	@ParameterizedTest
	@CsvSource({ "day 0", "day 32", "working-day 0", "working-day 13", "ngày 32", "ngày làm việc", "day", "last",
			"''" })
	void aRuleNobodyKnowsIsRefused(String rule) {
		assertThatThrownBy(() -> MonthlyRule.parse(rule)).hasMessage(
				"quy tắc không biết «%s»; ví dụ: «ngày 5», «ngày làm việc thứ 3», «ngày làm việc thứ 2 từ cuối», «ngày làm việc cuối cùng»"
					.formatted(rule));
	}

	@ParameterizedTest
	@CsvSource({ "day 5, ngày 5", "working-day 3, ngày làm việc thứ 3", "working-day -2, ngày làm việc thứ 2 từ cuối",
			"working-day -1, ngày làm việc cuối cùng" })
	void aRuleReadsInWordsAsInCode(String code, String words) {
		assertThat(MonthlyRule.parse(code).inWords()).isEqualTo(words);
		assertThat(MonthlyRule.parse(words.toUpperCase(Locale.ROOT)).code()).isEqualTo(code);
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

	private static LocalDateTime local(Deadline deadline) {
		return LocalDateTime.ofInstant(deadline.dueAt(), BusinessClock.ZONE);
	}

}
