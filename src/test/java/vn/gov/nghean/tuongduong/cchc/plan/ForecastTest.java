package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.gov.nghean.tuongduong.cchc.organisation.UnitsOnFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What a plan would bring, before it runs.
 */
class ForecastTest {

	private final Forecasts forecasts = new Forecasts(Plan2024.schedule(), new UnitsOnFile());

	@Test
	void theYearIsListedByDayWithWhoOwesWhat() {
		PlanForecast forecast = of("I,1,Rà soát,Báo cáo,Phòng Tư pháp,,Quý II",
				"I,2,Kiểm tra,Báo cáo,\"Phòng Nội vụ, Phòng Tư pháp\",,Tháng 02",
				"I,3,Khác,Báo cáo,Phòng Nội vụ,,Theo yêu cầu của tỉnh");
		assertThat(forecast.dues()).extracting(PlanForecast.Due::row).containsExactly("I.2", "I.1");
		assertThat(forecast.dues().get(0).units()).containsExactlyInAnyOrder("Phòng Nội vụ", "Phòng Tư pháp");
		assertThat(forecast.dues().get(0).starts()).isEqualTo("2024-02-01");
		assertThat(forecast.undated()).isEqualTo(1);
		assertThat(forecast.doubts()).isEmpty();
	}

	@Test
	void aDayThatIsOffIsNamedWithTheDayItMovesTo() {
		PlanForecast forecast = of("I,1,Rà soát,Báo cáo,Phòng Tư pháp,,Quý I",
				"I,2,Kiểm tra,Báo cáo,Phòng Nội vụ,,Tháng 04", "I,3,Xếp hạng,Báo cáo,Phòng Nội vụ,,Tháng 05");
		assertThat(forecast.moved()).extracting(PlanForecast.Due::written, PlanForecast.Due::day)
			.containsExactly(tuple(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 3, 29)),
					tuple(LocalDate.of(2024, 4, 30), LocalDate.of(2024, 4, 26)));
	}

	@Test
	void aDeadlineAfterThePlansLastDayIsNamed() {
		PlanForecast forecast = of("I,1,Rà soát,Báo cáo,Phòng Tư pháp,,Tháng 02/2025",
				"I,2,Kiểm tra,Báo cáo,Phòng Nội vụ,,Tháng 12");
		assertThat(forecast.after(LocalDate.of(2024, 12, 31))).extracting(PlanForecast.Due::row).containsExactly("I.1");
	}

	@Test
	void aUnitsLoadIsCountedByWeek() {
		PlanForecast forecast = of("I,1,Rà soát,Báo cáo,Phòng Tư pháp,,Tháng 05",
				"I,2,Kiểm tra,Báo cáo,Phòng Nội vụ,,Trước ngày 30/5", "I,3,Tổng kết,Báo cáo,Phòng Nội vụ,,Tháng 11");
		assertThat(forecast.weeks()).extracting(PlanForecast.Week::number).containsExactly(22, 48);
		assertThat(forecast.weeks().get(0).monday()).isEqualTo("2024-05-27");
		assertThat(forecast.loads()).containsExactlyInAnyOrder(new PlanForecast.Load("Phòng Nội vụ", List.of(1, 1), 2),
				new PlanForecast.Load("Phòng Tư pháp", List.of(1, 0), 1));
		assertThat(forecast.crowds()).isEmpty();
	}

	@Test
	void tooManyDeadlinesOfAUnitOnOneDayOrInOneWeekCollide() {
		String[] rows = IntStream.rangeClosed(1, 7)
			.mapToObj((no) -> "I,%d,Việc %d,Báo cáo,Phòng Nội vụ,,%s".formatted(no, no,
					(no <= 4) ? "Tháng 05" : "Trước ngày 30/5"))
			.toArray(String[]::new);
		assertThat(of(rows).crowds()).containsExactly(
				new PlanForecast.Crowd("Phòng Nội vụ", LocalDate.of(2024, 5, 31), LocalDate.of(2024, 5, 31), 4,
						List.of("I.1", "I.2", "I.3", "I.4")),
				new PlanForecast.Crowd("Phòng Nội vụ", LocalDate.of(2024, 5, 29), LocalDate.of(2024, 5, 31), 7,
						List.of("I.5", "I.6", "I.7", "I.1", "I.2", "I.3", "I.4")));
	}

	@Test
	void thePlanOf2024ComesTogetherAtTheEndsOfItsQuarters() {
		PlanForecast forecast = this.forecasts.of(Plan2024.read());
		assertThat(forecast.loads()).hasSize(34);
		assertThat(forecast.crowds()).isNotEmpty()
			.allSatisfy((crowd) -> assertThat(crowd.count()).isGreaterThan(Forecasts.MOST_A_DAY));
		assertThat(forecast.crowds()).anySatisfy((crowd) -> {
			assertThat(crowd.unit()).isEqualTo("Phòng Nội vụ");
			assertThat(crowd.to()).isEqualTo("2024-03-29");
		});
	}

	private PlanForecast of(String... rows) {
		return this.forecasts.of(Plan2024.reader().read(SmallPlan.of(2024, List.of(rows))));
	}

}
