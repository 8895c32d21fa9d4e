package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Which days are worked, by the shipped calendar.
 */
class WorkingDaysTest {

	private final WorkingCalendar calendar = Calendars.shipped();

	@Test
	void tet2024IsOffFromThe29thOfTheLastMonthToTheDaysInLieu() {
		assertThat(daysOff("2024-02-07", "2024-02-15")).containsExactly("2024-02-08", "2024-02-09", "2024-02-10",
				"2024-02-11", "2024-02-12", "2024-02-13", "2024-02-14");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22" })
	void saturdaysWorkedInExchangeAreWorkingDays(LocalDate saturday) {
		assertThat(this.calendar.isWorkingDay(saturday)).isTrue();
		assertThat(this.calendar.isWorkingDay(saturday.plusDays(1))).isFalse();
		assertThat(this.calendar.isWorkingDay(saturday.plusDays(7))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-01-01", "2024-04-18", "2024-04-29", "2024-09-03", "2025-01-27", "2025-05-02",
			"2025-09-01", "2026-01-02", "2026-04-27", "2026-08-31", "2026-11-24" })
	void announcedDaysAreOff(LocalDate weekday) {
		assertThat(weekday.getDayOfWeek().getValue()).isLessThan(6);
		assertThat(this.calendar.isWorkingDay(weekday)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2024, 251", "2025, 250", "2026, 249" })
	void aYearHasSoManyWorkingDays(int year, int days) {
		assertThat(this.calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
			.isEqualTo(days);
	}

	@Test
	void workingDaysAreCountedWithoutTheFirstDayAndWithTheLast() {
		LocalDate friday = LocalDate.of(2024, 3, 1);
		assertThat(this.calendar.workingDaysBetween(friday, friday)).isZero();
		assertThat(this.calendar.workingDaysBetween(friday, friday.plusDays(2))).isZero();
		assertThat(this.calendar.workingDaysBetween(friday, friday.plusDays(3))).isOne();
		assertThat(this.calendar.workingDaysBetween(friday, friday.minusDays(3))).isZero();
	}

	@Test
	void workingDaysOfAMonthAreCountedFromBothEnds() {
		YearMonth april = YearMonth.of(2024, 4);
		assertThat(this.calendar.nthWorkingDayOf(april, 1)).hasToString("2024-04-01");
		assertThat(this.calendar.nthWorkingDayOf(april, -1)).hasToString("2024-04-26");
		assertThat(this.calendar.lastWorkingDayOf(april)).hasToString("2024-04-26");
		assertThat(this.calendar.nthWorkingDayOf(YearMonth.of(2024, 2), 6)).hasToString("2024-02-15");
	}

	@Test
	void aUnitThatIsClosedForHalfADayStillWorksThatDay() {
		LocalDate friday = LocalDate.of(2024, 3, 1);
		assertThat(this.calendar.closedAlso(Calendars.closed(friday, HalfDay.AFTERNOON)).isWorkingDay(friday)).isTrue();
		assertThat(this.calendar.closedAlso(Calendars.closed(friday, HalfDay.MORNING, HalfDay.AFTERNOON))
			.isWorkingDay(friday)).isFalse();
	}

	@Test
	void theCalendarTellsItsRowsAndItsDoubts() {
		assertThat(this.calendar.rows(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 4))).containsExactly(
				"Quốc tế lao động (01/05/2024; Điều 112)",
				"Làm bù thứ Bảy cho 29/4 (04/05/2024; kiến thức chung; chưa kiểm chứng)");
		assertThat(this.calendar.doubts(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31))).isEmpty();
		assertThat(this.calendar.doubts(LocalDate.of(2026, 12, 31), LocalDate.of(2028, 1, 3)))
			.containsExactly("lịch nghỉ năm 2027 mới là dự kiến", "lịch nghỉ năm 2028 chưa được nhập");
	}

	@Test
	void aFaultOfTheFileIsNamedByItsLineAndColumn() {
		assertThatThrownBy(() -> Holidays.read(CsvTable.of("holidays.csv", """
				date,weekday,kind,name,status,source
				2024-01-01,Thứ Hai,holiday,Tết Dương lịch,announced,Điều 112
				2024-01-01,Thứ Hai,holiday,Tết Dương lịch,announced,Điều 112
				2024-02-08,Thứ Sáu,holiday,Tết,announced,CV 8662
				2024-02-09,,holiday,Tết,chắc,CV 8662
				2024-02-12,,nghỉ,Tết,announced,CV 8662
				2024-05-03,Thứ Sáu,swap-work,Làm bù,announced,CV 8662
				2024-13-01,,holiday,Tết,announced,
				"""))).isInstanceOfSatisfying(TableFaults.class,
				(ex) -> assertThat(ex.faults()).containsExactly(
						"Tệp holidays.csv, dòng 3, cột «date»: trùng với một dòng trên: 2024-01-01",
						"Tệp holidays.csv, dòng 4, cột «weekday»: ngày 08/02/2024 là thứ Năm",
						"Tệp holidays.csv, dòng 5, cột «status»: giá trị không biết: chắc",
						"Tệp holidays.csv, dòng 6, cột «kind»: giá trị không biết: nghỉ",
						"Tệp holidays.csv, dòng 7, cột «kind»: chỉ làm bù vào thứ Bảy hoặc Chủ nhật",
						"Tệp holidays.csv, dòng 8, cột «date»: không phải ngày dạng năm-tháng-ngày: 2024-13-01"));
	}

	private List<String> daysOff(String from, String to) {
		return LocalDate.parse(from)
			.datesUntil(LocalDate.parse(to).plusDays(1))
			.filter((day) -> !this.calendar.isWorkingDay(day))
			.map(LocalDate::toString)
			.toList();
	}

}
