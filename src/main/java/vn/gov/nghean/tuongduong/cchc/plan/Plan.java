package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A year's plan, read from its texts.
 *
 * @param firstDay the first day it has effect; nothing due before is started
 * @param decision number and date of the decision; blank while the source leaves them
 * blank
 */
public record Plan(int year, String title, String theme, LocalDate firstDay, LocalDate lastDay, String decision,
		List<PlanRow> rows, List<Question> ownQuestions) {

	/** The plan's key in duty records. */
	String key() {
		return String.valueOf(this.year);
	}

	Optional<PlanRow> find(String row) {
		return this.rows.stream().filter((candidate) -> candidate.code().equals(row)).findFirst();
	}

	/**
	 * The row of that code.
	 * @throws IllegalArgumentException in Vietnamese if the plan has none
	 */
	PlanRow row(String row) {
		return find(row).orElseThrow(
				() -> new IllegalArgumentException("Kế hoạch năm %d không có dòng «%s».".formatted(this.year, row)));
	}

	/** What people must still settle, of the plan and of its rows. */
	public List<Question> questions() {
		return Stream.concat(this.ownQuestions.stream(), this.rows.stream().flatMap((row) -> row.questions().stream()))
			.toList();
	}

}
