package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The 2024 plan, read from its texts.
 */
class PlanReadingTest {

	private final Plan plan = Plan2024.read();

	@Test
	void theAppendixHas33RowsAndNothingIsLeftToAsk() {
		assertThat(this.plan.rows()).hasSize(33);
		assertThat(this.plan.questions()).isEmpty();
	}

	@Test
	void withoutTheReviewEveryDoubtIsAQuestionOnItsRow() {
		PlanTexts texts = Plan2024.texts();
		String header = texts.review().lines().findFirst().orElseThrow();
		Plan unreviewed = Plan2024.reader().read(new PlanTexts(texts.head(), texts.groups(), texts.appendix(), header));
		Map<String, List<String>> asked = unreviewed.questions()
			.stream()
			.collect(Collectors.groupingBy(Question::row, Collectors.mapping(Question::column, Collectors.toList())));
		assertThat(asked).containsOnlyKeys("I.2", "II.1", "IV.2", "IV.4", "VI.6");
		assertThat(asked.get("IV.4")).contains("products", "deadline");
		assertThat(asked.get("VI.6")).containsExactly("lead");
	}

	@Test
	void everyDeadlineOfTheHandReadPlanIsScheduledOnItsDays() {
		List<String> wrong = new ArrayList<>();
		CsvTable.of(new ClassPathResource("phrase/plan-2024.csv")).map((row) -> {
			PlanRow planRow = this.plan
				.row(row.text("group") + (row.optional("no").isEmpty() ? "" : "." + row.optional("no")));
			int part = row.number("part");
			List<LocalDate> expected = Arrays
				.stream((row.optional("last_compliant_day") + ";" + row.optional("all_due_2024")).split(";"))
				.filter((day) -> !day.isBlank())
				.map(LocalDate::parse)
				.toList();
			boolean continuous = row.text("type").equals("continuous");
			List<LocalDate> scheduled = Plan2024.schedule()
				.of(this.plan, planRow)
				.stream()
				.filter((each) -> each.part() == part)
				.map((each) -> each.deadline().lastCompliantDay())
				.toList();
			if (!continuous && !scheduled.equals(expected)) {
				wrong.add("%s phần %d: %s thay vì %s".formatted(planRow.code(), part, scheduled, expected));
			}
			return row;
		});
		assertThat(wrong).isEmpty();
	}

	@Test
	void productsPairWithDeadlinesAsTheHandReadPlanSays() {
		List<String> wrong = new ArrayList<>();
		CsvTable.of(new ClassPathResource("phrase/plan-2024.csv")).map((row) -> {
			PlanRow planRow = this.plan
				.row(row.text("group") + (row.optional("no").isEmpty() ? "" : "." + row.optional("no")));
			String products = String.join("; ", planRow.part(row.number("part")).products()).toLowerCase(Locale.ROOT);
			for (String piece : row.optional("matched_product").replaceAll("\\(.*?\\)", "").split("[;,+]")) {
				String firstWords = piece.strip().replaceAll("^(\\S+ \\S+).*", "$1").toLowerCase(Locale.ROOT);
				if (!products.contains(firstWords)) {
					wrong.add("%s: «%s» không có «%s»".formatted(planRow.code(), products, firstWords));
				}
			}
			return row;
		});
		assertThat(wrong).isEmpty();
	}

	@Test
	void unitsOweWhatTheirRowSays() {
		assertThat(owing("I.1", 2)).hasSize(30);
		assertThat(owing("III.1", 1)).hasSize(34);
		assertThat(owing("III.3", 2)).containsExactly("noi-vu");
		assertThat(owing("V.2", 1)).containsExactly("van-hoa-thong-tin", "giao-duc-dao-tao");
		assertThat(owing("VI.6", 1)).hasSize(13);
		assertThat(owing("VII.1", 2)).hasSize(18).contains("noi-vu", "tam-quang");
		assertThat(owing("VII.4", 1)).hasSize(17).doesNotContain("noi-vu");
		assertThat(owing("VII.4", 2)).containsExactly("noi-vu");
	}

	@Test
	void aUnitThatLeadsTheRowContributesToTheOthersOnlyIfItIsCalledByName() {
		assertThat(this.plan.row("I.1").part(2).coordinatingUnitIds()).containsExactly("tu-phap");
		assertThat(this.plan.row("IV.1").part(1).coordinatingUnitIds()).containsExactly("noi-vu");
		assertThat(this.plan.row("VI.6").part(1).coordinatingUnitIds()).containsExactly("kinh-te-ha-tang");
		assertThat(this.plan.row("I.2").part(1).coordinatingUnitIds()).hasSize(12).doesNotContain("tu-phap");
		assertThat(this.plan.row("II.1").part(2).coordinatingUnitIds()).isEmpty();
		assertThat(this.plan.row("VI.5").part(2).coordinatingUnitIds()).hasSize(33);
		assertThat(this.plan.row("VI.4").part(1).coordinatingUnitIds()).containsExactly("van-hoa-thong-tin");
	}

	@Test
	void vagueCooperatingUnitsGiveNoContributions() {
		assertThat(this.plan.row("V.1").part(1).coordinatingUnitIds()).isEmpty();
		assertThat(this.plan.row("VII.4").part(2).coordinatingUnitIds()).isEmpty();
	}

	@Test
	void theOfficialNamedInTheHeadingIsAccountable() {
		assertThat(this.plan.rows()
			.stream()
			.collect(Collectors.toMap(PlanRow::group, (row) -> String.valueOf(row.accountableUnitId()),
					(first, second) -> first)))
			.containsExactlyInAnyOrderEntriesOf(Map.of("I", "tu-phap", "II", "van-phong", "III", "noi-vu", "IV",
					"noi-vu", "V", "tai-chinh-ke-hoach", "VI", "van-hoa-thong-tin", "VII", "null", "VIII", "null"));
	}

	@Test
	void nineRowsWaitForTheDocumentThatDatesThem() {
		assertThat(this.plan.rows()
			.stream()
			.filter((row) -> row.parts().stream().anyMatch((part) -> part.start() == StartKind.DOCUMENT))
			.map(PlanRow::code))
			.containsExactly("II.4", "II.6", "II.7", "III.1", "III.2", "III.3", "VI.1", "VI.3", "VII.2");
	}

	@Test
	void rowsOfEventsAndRequestsAreStartedByPeople() {
		assertThat(this.plan.row("II.2").part(1).start()).isEqualTo(StartKind.EVENT);
		assertThat(this.plan.row("IV.3").part(1).start()).isEqualTo(StartKind.EVENT);
		assertThat(this.plan.row("I.1").part(1).start()).isEqualTo(StartKind.REQUEST);
		assertThat(this.plan.row("VIII").part(1).start()).isEqualTo(StartKind.REQUEST);
	}

	@Test
	void whatIsWrongIsNamedByFileLineAndColumn() {
		PlanTexts texts = Plan2024.texts();
		String review = texts.review() + "X.9,1,,,,,,,,\nI.3,1,4,9,Phòng Không Có,,,,,\n";
		assertThatExceptionOfType(TableFaults.class)
			.isThrownBy(
					() -> Plan2024.reader().read(new PlanTexts(texts.head(), texts.groups(), texts.appendix(), review)))
			.satisfies((faults) -> assertThat(faults.faults())
				.anySatisfy((fault) -> assertThat(fault).contains("review.csv, dòng 14, cột «row»", "X.9"))
				.anySatisfy((fault) -> assertThat(fault).contains("review.csv, dòng 15, cột «deadline»"))
				.anySatisfy((fault) -> assertThat(fault).contains("review.csv, dòng 15, cột «products»"))
				.anySatisfy((fault) -> assertThat(fault).contains("review.csv, dòng 15, cột «units»")));
	}

	@Test
	void anUnknownGroupIsRefused() {
		PlanTexts texts = Plan2024.texts();
		String appendix = texts.appendix() + "IX,1,Việc,Báo cáo,Phòng Nội vụ,,Quý I\n";
		assertThatExceptionOfType(TableFaults.class)
			.isThrownBy(
					() -> Plan2024.reader().read(new PlanTexts(texts.head(), texts.groups(), appendix, texts.review())))
			.withMessageContaining("appendix1.csv, dòng 66, cột «group»");
	}

	@Test
	void aDeadlineCanBePutInOtherWords() {
		List<String> rows = List.of("I,1,Báo cáo,Báo cáo,Phòng Tư pháp,,Trước ngày 31/02");
		PlanTexts texts = SmallPlan.of(2024, rows);
		assertThat(Plan2024.reader().read(texts).questions()).isNotEmpty();
		String review = ReviewLine
			.sheet(List.of(new ReviewLine("I.1", 1, "Trước ngày 30/11", "", "", "", "", "theo lịch họp", "", "")));
		Plan reworded = Plan2024.reader().read(new PlanTexts(texts.head(), texts.groups(), texts.appendix(), review));
		assertThat(reworded.questions()).isEmpty();
		assertThat(Plan2024.schedule().of(reworded, reworded.row("I.1"))).singleElement()
			.satisfies((due) -> assertThat(due.deadline().dueWorking()).isEqualTo("2024-11-29"));
		String unclear = review.replace("Trước ngày 30/11", "Trước ngày 30/02");
		assertThatExceptionOfType(TableFaults.class).isThrownBy(
				() -> Plan2024.reader().read(new PlanTexts(texts.head(), texts.groups(), texts.appendix(), unclear)))
			.withMessageContaining("review.csv, dòng 2, cột «deadline»");
	}

	@Test
	void theReviewSheetReadsBackAsItWas() {
		PlanTexts texts = Plan2024.texts();
		String sheet = ReviewLine.sheet(Review.sheetOf(this.plan, Review.read(texts.review())));
		Plan again = Plan2024.reader().read(new PlanTexts(texts.head(), texts.groups(), texts.appendix(), sheet));
		assertThat(again).isEqualTo(this.plan);
	}

	private List<String> owing(String row, int part) {
		return this.plan.row(row).part(part).unitIds();
	}

}
