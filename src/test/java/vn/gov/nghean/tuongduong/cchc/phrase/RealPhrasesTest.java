package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import vn.gov.nghean.tuongduong.cchc.calendar.Calendars;
import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.TableRow;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Part;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reader against phrases of real plans, read by people.
 */
class RealPhrasesTest {

	private final DeadlinePhrases reader = new PhraseReader(Calendars.shipped());

	@Test
	void everyPartOfThe2024PlanIsRead() {
		Map<String, List<Expected>> byRow = new LinkedHashMap<>();
		CsvTable.of(new ClassPathResource("phrase/plan-2024.csv")).map((row) -> {
			String recurrence = row.optional("recurrence_or_anchor");
			byRow.computeIfAbsent(row.text("group") + "." + row.optional("no"), (key) -> new ArrayList<>())
				.add(new Expected(row.text("phrase"), row.text("type"), recurrence, row.optionalDate("start"),
						dates(row, "last_compliant_day", "all_due_2024")));
			return row;
		});
		List<String> wrong = new ArrayList<>();
		byRow.values().stream().flatMap(List::stream).forEach((expected) -> wrong.addAll(check(expected, 2024)));
		assertThat(wrong).isEmpty();
	}

	@Test
	void phrasesOfOtherPlansAreRead() {
		List<String> wrong = new ArrayList<>();
		List<String> asked = new ArrayList<>();
		CsvTable.of(new ClassPathResource("phrase/phrases.csv")).map((row) -> {
			Expected expected = new Expected(row.optional("phrase"), row.text("type"), row.optional("recurrence"),
					row.optionalDate("start"), dates(row, "last_compliant_day", "all_due_in_base_year"));
			List<String> faults = check(expected, row.number("base_year"));
			faults.forEach((fault) -> wrong.add(row.text("id") + " " + fault));
			if (this.reader.interpret(expected.phrase(), 2024).needsReview()) {
				asked.add(row.text("id") + " " + expected.phrase());
			}
			return row;
		});
		System.out.printf("Cụm từ cần người xem: %s%n", asked);
		assertThat(wrong).isEmpty();
		assertThat(asked).hasSizeLessThanOrEqualTo(6);
	}

	private List<String> check(Expected expected, int year) {
		Interpretation read = this.reader.interpret(expected.phrase(), year);
		List<String> types = read.parts().stream().map((part) -> name(part.type())).toList();
		List<String> wanted = List.of(expected.type().replace("none", "unknown").split("\\+"));
		List<String> faults = new ArrayList<>();
		if (!types.equals(wanted)) {
			faults.add("«%s»: %s thay vì %s".formatted(expected.phrase(), types, wanted));
		}
		List<LocalDate> due = read.parts().stream().flatMap((part) -> part.due().stream()).toList();
		boolean weekly = expected.recurrence().equals("weekly");
		if (!weekly && !due.equals(expected.due())) {
			faults.add("«%s»: hạn %s thay vì %s".formatted(expected.phrase(), due, expected.due()));
		}
		LocalDate from = read.parts().stream().map(Part::from).filter((day) -> day != null).findFirst().orElse(null);
		if (read.parts().size() == 1 && expected.from() != null && !expected.from().equals(from)) {
			faults.add("«%s»: từ %s thay vì %s".formatted(expected.phrase(), from, expected.from()));
		}
		String recurrence = read.parts()
			.stream()
			.filter((part) -> part.type() == Type.RECURRING)
			.flatMap((part) -> part.recurrence().stream())
			.map((each) -> each.name().toLowerCase(Locale.ROOT).replace('_', '-').replace("nine-month", "9-month"))
			.collect(Collectors.joining("+"));
		String named = expected.recurrence().replaceAll(" \\(.*", "").replaceAll(".*theo kế hoạch \\+ ", "");
		if (expected.type().contains("recurring") && !recurrence.equals(named)) {
			faults.add("«%s»: kỳ %s thay vì %s".formatted(expected.phrase(), recurrence, named));
		}
		return faults;
	}

	private static List<LocalDate> dates(TableRow row, String one, String all) {
		List<String> texts = new ArrayList<>(Arrays.asList(row.optional(one).split(";")));
		texts.addAll(Arrays.asList(row.optional(all).split(";")));
		TreeSet<String> unsorted = texts.stream()
			.filter((text) -> text.matches("20\\d\\d-.*"))
			.collect(Collectors.toCollection(TreeSet::new));
		return texts.stream().filter(unsorted::contains).distinct().map(LocalDate::parse).toList();
	}

	private static String name(Type type) {
		return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private record Expected(String phrase, String type, String recurrence, LocalDate from, List<LocalDate> due) {
	}

}
