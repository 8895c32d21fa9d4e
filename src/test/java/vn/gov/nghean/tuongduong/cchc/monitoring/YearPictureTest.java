package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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

	private final List<BoardItem> items = List.of(item("II.10", "tam-quang", "2024-01-31", DutyState.DONE),
			item("II.9", "tam-quang", "2024-01-31", DutyState.LATE),
			item("II.9", "tam-hop", "2024-01-31", DutyState.DONE_LATE),
			item("IX.1", "tam-hop", "2024-12-30", DutyState.PLANNED),
			item("V.1", "tam-hop", "2024-03-29", DutyState.SOON));

	@Test
	void theRateOfAMonthCountsWhatWasDueAndStopsAtTodaysMonth() {
		List<DueCount> trend = YearPicture.of(2024, TODAY, this.items, UNITS).total().months();
		assertThat(trend).hasSize(3).extracting(DueCount::all).containsExactly(3, 0, 1);
		assertThat(trend).extracting(DueCount::rate).containsExactly(33, null, null);
		assertThat(trend.get(0).inWords()).isEqualTo("3 nhiệm vụ: 1 đúng hạn, 1 nộp trễ, 1 quá hạn, 0 chưa đến hạn");
	}

	@Test
	void rowsStandAsThePlanOrdersThemWithTwoCellsAMonth() {
		List<YearPicture.Bar> rows = YearPicture.of(2024, TODAY, this.items, UNITS).rows();
		assertThat(rows).extracting(YearPicture.Bar::key).containsExactly("II.9", "II.10", "V.1", "IX.1");
		assertThat(rows).allSatisfy((row) -> assertThat(row.cells()).hasSize(24));
		assertThat(rows).extracting((row) -> row.cells().get(1).look())
			.containsExactly("late", "on-time", "none", "none");
		assertThat(rows.get(2).cells().get(4).look()).as("under way from 9 March").isEqualTo("runs");
		assertThat(rows.get(3).cells().get(23).look()).isEqualTo("open");
	}

	@Test
	void fieldsAndUnitsHaveTheirRatesAndHowTheyChanged() {
		List<BoardItem> more = new ArrayList<>(this.items);
		more.add(item("II.9", "tam-quang", "2024-02-15", DutyState.DONE));
		YearPicture picture = YearPicture.of(2024, TODAY, more, UNITS);
		assertThat(picture.fields()).extracting(YearPicture.Rate::key).containsExactly("II", "V", "IX");
		assertThat(picture.fields().get(0)).returns("tăng 67", YearPicture.Rate::trend);
		assertThat(picture.fields().get(0).months()).extracting(DueCount::rate).containsExactly(33, 100, null);
		assertThat(picture.fields().get(0).whole()).returns(50, DueCount::rate).returns("poor", DueCount::rateLook);
		assertThat(picture.rates()).extracting(YearPicture.Rate::name).containsExactly("tam-quang", "tam-hop");
		assertThat(picture.rates().get(1)).returns("–", YearPicture.Rate::trend);
	}

	@Test
	void aYearThatIsOverHasAllItsMonthsOneToComeNone() {
		assertThat(YearPicture.of(2023, TODAY, this.items, UNITS).months()).hasSize(12);
		assertThat(YearPicture.of(2025, TODAY, this.items, UNITS).months()).isEmpty();
	}

	@Test
	void unitsStandOverTheWeeksOfTheYearTheFirstAndTheLastIncluded() {
		YearPicture picture = YearPicture.of(2024, TODAY, this.items, UNITS);
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

	/** Handed out twenty days before it is due. */
	private static BoardItem item(String row, String unit, String due, DutyState state) {
		LocalDate day = LocalDate.parse(due);
		return new BoardItem(DutyOverview.Line.ahead("2024", row, 1, "Việc " + row, unit, "2024", "Kỳ",
				at(day.minusDays(20)), at(day)), unit, new Field(row.split("\\.")[0], "Lĩnh vực"), state, day, "");
	}

	private static Instant at(LocalDate day) {
		return day.atTime(17, 0).atZone(BusinessClock.ZONE).toInstant();
	}

}
