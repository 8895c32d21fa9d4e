package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When work of the 2024 plan is handed out and due.
 */
class ScheduleTest {

	private final Plan plan = Plan2024.read();

	@Test
	void endsOfPeriodsThatCoincideAreOneOccurrenceNamedByTheLargest() {
		assertThat(of("II.5", 1)).extracting(Occurrence::periodName)
			.containsExactly("Quý I/2024", "6 tháng đầu năm 2024", "Quý III/2024", "Năm 2024");
		assertThat(of("VI.5", 2)).extracting(Occurrence::period)
			.containsExactly("2024-01", "2024-02", "2024-Q1", "2024-04", "2024-05", "2024-H1", "2024-07", "2024-08",
					"2024-Q3", "2024-10", "2024-11", "2024");
	}

	@Test
	void aWindowIsHandedOutOnItsFirstWorkingDay() {
		assertThat(of("I.2", 1)).singleElement()
			.satisfies((each) -> assertThat(startOf(each)).isEqualTo("2024-02-01T07:30"));
		assertThat(of("IV.1", 1)).singleElement()
			.satisfies((each) -> assertThat(startOf(each)).isEqualTo("2024-07-01T07:30"));
		assertThat(of("VII.4", 2)).singleElement()
			.satisfies((each) -> assertThat(startOf(each)).isEqualTo("2024-12-02T07:30"));
	}

	@Test
	void anyOtherIsHandedOutTwentyWorkingDaysBeforeItIsDue() {
		// 29/11 is due; 20 working days before, without days off: four weeks
		assertThat(of("VII.4", 1)).singleElement().satisfies((each) -> {
			assertThat(startOf(each)).isEqualTo("2024-11-01T07:30");
			assertThat(each.deadline().explanation()).contains("Trước ngày 30/11", "thứ Sáu 29/11/2024");
		});
	}

	@Test
	void nothingIsHandedOutBeforeThePlansFirstWorkingDay() {
		assertThat(of("VI.5", 2).get(0)).satisfies((each) -> assertThat(startOf(each)).isEqualTo("2024-01-03T07:30"));
		assertThat(this.plan.rows()).allSatisfy((row) -> assertThat(Plan2024.schedule().of(this.plan, row))
			.allSatisfy((each) -> assertThat(startOf(each)).isGreaterThanOrEqualTo("2024-01-02T07:30")));
	}

	@Test
	void continuousWorkIsShownByEvidenceEachQuarter() {
		assertThat(of("II.3", 1)).extracting((each) -> each.deadline().dueWorking().toString())
			.containsExactly("2024-03-29", "2024-06-28", "2024-09-30", "2024-12-31");
	}

	@Test
	void whatWasDueBeforeThePlanHadEffectIsListedButNotStarted() {
		PlanTexts texts = Plan2024.texts();
		Plan late = Plan2024.reader()
			.read(new PlanTexts(texts.head().replace("2024-01-01", "2024-03-01"), texts.groups(), texts.appendix(),
					texts.review()));
		assertThat(Plan2024.schedule().of(late, late.row("I.4"))).extracting(Occurrence::beforePlan)
			.containsExactly(true, false);
	}

	private List<Occurrence> of(String row, int part) {
		return Plan2024.schedule()
			.of(this.plan, this.plan.row(row))
			.stream()
			.filter((each) -> each.part() == part)
			.toList();
	}

	private static String startOf(Occurrence each) {
		return LocalDateTime.ofInstant(each.startAt(), BusinessClock.ZONE).toString();
	}

}
