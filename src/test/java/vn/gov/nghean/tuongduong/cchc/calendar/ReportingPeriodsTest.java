package vn.gov.nghean.tuongduong.cchc.calendar;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Reporting periods: closing days are not quarter ends, and handing in comes after.
 */
class ReportingPeriodsTest {

	private static final String HEADER = String.join(",", ReportingRule.COLUMNS) + "\n";

	@Test
	void theReportsOf2024CloseAndAreHandedInOnTheirDays() {
		assertThat(shipped().closingIn(2024).stream().filter((period) -> !period.code().equals("month")))
			.extracting((period) -> "%s %s–%s %s %s".formatted(period.code(), period.opens(), period.closes(),
					period.submission().dueWorking(), forwarding(period).dueWorking()))
			.containsExactly("quarter-1 2023-12-15–2024-03-14 2024-03-18 2024-03-20",
					"half-year 2023-12-15–2024-06-14 2024-06-18 2024-06-20",
					"quarter-3 2024-06-15–2024-09-14 2024-09-17 2024-09-20",
					"year 2023-12-15–2024-12-14 2024-12-17 2024-12-20");
	}

	@Test
	void everyMonthRunsFromTheFifteenthToTheFourteenth() {
		List<ReportingPeriod> months = shipped().closingIn(2024)
			.stream()
			.filter((period) -> period.code().equals("month"))
			.toList();
		assertThat(months).hasSize(12);
		assertThat(months.get(0)).satisfies((january) -> {
			assertThat(january.name()).isEqualTo("Báo cáo tháng 01/2024");
			assertThat(january.opens()).hasToString("2023-12-15");
			assertThat(january.closes()).hasToString("2024-01-14");
			assertThat(january.submission().dueWorking()).hasToString("2024-01-16");
			assertThat(january.forwarding()).isNull();
		});
	}

	@Test
	void periodsThatCloseTogetherComeShortestFirst() {
		assertThat(shipped().closingIn(2024).stream().filter((period) -> period.closes().getMonthValue() == 3))
			.extracting(ReportingPeriod::code)
			.containsExactly("month", "quarter-1");
	}

	@Test
	void aClosingDayThatIsOffStaysAndTheExplanationSaysAll() {
		ReportingPeriod third = shipped().closingIn(2024)
			.stream()
			.filter((period) -> period.code().equals("quarter-3"))
			.findFirst()
			.orElseThrow();
		assertThat(third.submission().explanation()).isEqualTo(
				"Báo cáo CCHC quý III/2024: số liệu từ 15/06/2024, chốt thứ Bảy 14/09/2024 (kỳ báo cáo CCHC 15/6–14/9; đơn vị gửi sau 2 ngày làm việc là mặc định của huyện). Đơn vị gửi: 2 ngày làm việc kể từ 14/09/2024 (không tính ngày đầu): thứ Ba 17/09/2024.");
		assertThat(forwarding(third).explanation()).endsWith(" Gửi cấp trên: Chậm nhất thứ Sáu 20/09/2024.");
	}

	@Test
	void aRuleHoldsForPeriodsThatCloseWhileItIsValid() {
		ReportingPeriods periods = periods("""
				q,Báo cáo {year},12-15,03-14,2,20,2020-01-01,2024-03-13,cũ
				q,Báo cáo {year},01-01,03-31,5,,2024-03-14,,mới
				""");
		assertThat(periods.closingIn(2019)).isEmpty();
		assertThat(periods.closingIn(2023)).extracting((period) -> period.closes().toString())
			.containsExactly("2023-03-14");
		assertThat(periods.closingIn(2024)).singleElement().satisfies((period) -> {
			assertThat(period.opens()).hasToString("2024-01-01");
			assertThat(period.submission().dueWorking()).hasToString("2024-04-05");
		});
	}

	@Test
	void faultsAreNamed() {
		assertThatThrownBy(() -> periods("""
				a,A,12-15,03-14,2,20,2020-01-01,,x
				a,A,12-15,03-14,2,20,2024-01-01,,x
				b,B,12-32,03-14,2,20,2020-01-01,,x
				c,C,15,14,-1,,2020-01-01,,x
				d,D,15,31,2,,2020-01-01,,x
				e,E,12-15,03-14,2,20,2020-01-01,2019-01-01,x
				""")).isInstanceOfSatisfying(TableFaults.class,
				(ex) -> assertThat(ex.faults()).containsExactly(
						"Tệp ky.csv, dòng 3, cột «valid_from»: thời gian trùng với một dòng trên của «a»",
						"Tệp ky.csv, dòng 4, cột «opens»: không phải ngày dạng tháng-ngày: 12-32",
						"Tệp ky.csv, dòng 5, cột «unit_working_days»: không được âm",
						"Tệp ky.csv, dòng 6, cột «closes»: không phải ngày từ 1 đến 28 của tháng: 31",
						"Tệp ky.csv, dòng 7, cột «valid_to»: trước ngày đầu"));
	}

	private static Deadline forwarding(ReportingPeriod period) {
		return Objects.requireNonNull(period.forwarding());
	}

	private static ReportingPeriods shipped() {
		return new OfficialReportingPeriods(
				ReportingRule.read(CsvTable.of(new ClassPathResource("data/calendar/reporting-periods.csv"))),
				Calendars.deadlines());
	}

	private static ReportingPeriods periods(String rows) {
		return new OfficialReportingPeriods(ReportingRule.read(CsvTable.of("ky.csv", HEADER + rows)),
				Calendars.deadlines());
	}

}
