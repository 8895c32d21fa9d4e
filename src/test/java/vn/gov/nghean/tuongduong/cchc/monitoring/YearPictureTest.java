package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Calendars;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOverview;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A year of duties as pictures.
 */
class YearPictureTest {

	private static final LocalDate TODAY = LocalDate.of(2024, 3, 14);

	private static final List<String> UNITS = List.of("tam-quang", "tam-hop");

	private final List<DutyBoard.Item> items = List.of(item("II.10", "tam-quang", "2024-01-31", DutyBoard.State.DONE),
			item("II.9", "tam-quang", "2024-01-31", DutyBoard.State.LATE),
			item("II.9", "tam-hop", "2024-01-31", DutyBoard.State.DONE_LATE),
			item("IX.1", "tam-hop", "2024-12-30", DutyBoard.State.PLANNED),
			item("V.1", "tam-hop", "2024-03-29", DutyBoard.State.SOON));

	@Test
	void theRateOfAMonthCountsWhatWasDueAndStopsAtTodaysMonth() {
		List<DueCount> trend = YearPicture.of(TODAY, this.items, UNITS).trend();
		assertThat(trend).hasSize(3).extracting(DueCount::all).containsExactly(3, 0, 1);
		assertThat(trend).extracting(DueCount::rate).containsExactly(33, null, null);
		assertThat(trend.get(0).inWords()).isEqualTo("3 nhiệm vụ: 1 đúng hạn, 1 nộp trễ, 1 quá hạn, 0 chưa đến hạn");
	}

	@Test
	void rowsStandAsThePlanOrdersThemWithACellAMonth() {
		List<YearPicture.Line> rows = YearPicture.of(TODAY, this.items, UNITS).rows();
		assertThat(rows).extracting(YearPicture.Line::key).containsExactly("II.9", "II.10", "V.1", "IX.1");
		assertThat(rows).allSatisfy((row) -> assertThat(row.cells()).hasSize(12));
		assertThat(rows).extracting((row) -> row.cells().get(0).look())
			.containsExactly("late", "on-time", "none", "none");
		assertThat(rows.get(3).cells().get(11).look()).isEqualTo("open");
	}

	@Test
	void unitsStandOverTheWeeksOfTheYearTheFirstAndTheLastIncluded() {
		YearPicture picture = YearPicture.of(TODAY, this.items, UNITS);
		assertThat(picture.weeks()).startsWith(LocalDate.of(2024, 1, 1))
			.endsWith(LocalDate.of(2024, 12, 30))
			.hasSize(53);
		assertThat(picture.units()).extracting(YearPicture.Line::name).containsExactly("tam-quang", "tam-hop");
		assertThat(picture.units().get(1).cells().get(52).all()).as("in the last week").isEqualTo(1);
		assertThat(picture.units().get(1).cells()).extracting(DueCount::all).contains(1).contains(0);
	}

	@Test
	void aMonthShowsDaysOffDaysWorkedInExchangeAndWhatIsDue() {
		MonthPicture month = MonthPicture.of(YearMonth.of(2024, 1), TODAY, this.items, Calendars.shipped());
		assertThat(month.name()).isEqualTo("Tháng 01/2024");
		assertThat(month.weeks()).hasSize(5);
		assertThat(month.weeks().get(0).get(0)).returns(false, MonthPicture.Day::worked);
		MonthPicture.Day last = month.weeks().get(4).get(2);
		assertThat(last).returns(LocalDate.of(2024, 1, 31), MonthPicture.Day::day)
			.returns(List.of("II.10", "II.9"), MonthPicture.Day::rows);
		assertThat(last.due().all()).isEqualTo(3);
		assertThat(month.weeks().get(4).get(3).inMonth()).as("the first of February").isFalse();
	}

	private static DutyBoard.Item item(String row, String unit, String due, DutyBoard.State state) {
		return new DutyBoard.Item(new DutyOverview.Line(1, "plan-task", row, "Việc " + row, unit, "Kỳ",
				LocalDate.parse(due).atTime(17, 0).atZone(BusinessClock.ZONE).toInstant(), false, false, 0, List.of(),
				null), unit, state, "");
	}

}
