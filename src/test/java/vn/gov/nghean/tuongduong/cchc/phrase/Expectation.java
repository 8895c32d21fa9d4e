package vn.gov.nghean.tuongduong.cchc.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.core.io.ClassPathResource;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Part;

/**
 * How a person reads a phrase: a row of {@code phrase/other-plans.csv}. In the columns
 * type, recurrence, start, due, anchor and offset the deadlines of one phrase stand
 * between plus signs. A type {@code ?} leaves the reading to a person, {@code *} stands
 * for any days or recurrence, an anchor need only occur in the one read.
 *
 * @param review {@code no}: plain; {@code may}: a person may be asked; {@code must}: a
 * person must be asked
 */
record Expectation(String id, String phrase, int year, List<String> types, List<String> recurrences,
		List<String> starts, List<String> dues, List<String> anchors, List<String> offsets, Review review) {

	enum Review {

		NO, MAY, MUST

	}

	static List<Expectation> all() {
		return CsvTable.of(new ClassPathResource("phrase/other-plans.csv")).map((row) -> {
			List<String> types = split(row.text("type"), 0);
			return new Expectation(row.text("id"), row.text("phrase"), row.number("base_year"), types,
					split(row.optional("recurrence"), types.size()), split(row.optional("start"), types.size()),
					split(row.optional("due"), types.size()), split(row.optional("anchor"), types.size()),
					split(row.optional("offset"), types.size()),
					Review.valueOf(row.text("review").toUpperCase(Locale.ROOT)));
		});
	}

	private static List<String> split(String text, int size) {
		List<String> parts = new ArrayList<>();
		// an offset begins with its own sign: only the plus between two blanks parts
		Arrays.stream((" " + text + " ").split(" \\+ ", -1)).map(String::strip).forEach(parts::add);
		while (parts.size() < size) {
			parts.add("");
		}
		return parts;
	}

	boolean leavesReadingOpen() {
		return this.types.equals(List.of("?"));
	}

	boolean isMetBy(Interpretation read) {
		return leavesReadingOpen() || faults(read).isEmpty();
	}

	/** In what the reading differs. */
	List<String> faults(Interpretation read) {
		List<String> types = read.parts().stream().map((part) -> name(part.type())).toList();
		if (!types.equals(this.types)) {
			return List.of("%s thay vì %s".formatted(types, this.types));
		}
		List<String> faults = new ArrayList<>();
		for (int i = 0; i < types.size(); i++) {
			Part part = read.parts().get(i);
			String recurrence = String.join("/", part.recurrence().stream().map(Expectation::name).toList());
			String due = String.join(";", part.due().stream().map(String::valueOf).toList());
			differs(faults, this.recurrences.get(i), recurrence);
			differs(faults, this.dues.get(i), due);
			if (!this.dues.get(i).equals("*")) {
				differs(faults, this.starts.get(i), (part.from() != null) ? part.from().toString() : "");
			}
			differs(faults, this.offsets.get(i), (part.offset() != null) ? part.offset() : "");
			if (!String.valueOf(part.anchor()).contains(this.anchors.get(i))) {
				faults.add("mốc «%s» thay vì «%s»".formatted(part.anchor(), this.anchors.get(i)));
			}
		}
		return faults;
	}

	private static void differs(List<String> faults, String wanted, String read) {
		if (!wanted.equals("*") && !wanted.equals(read)) {
			faults.add("«%s» thay vì «%s»".formatted(read, wanted));
		}
	}

	private static String name(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-').replace("nine-month", "9-month");
	}

}
