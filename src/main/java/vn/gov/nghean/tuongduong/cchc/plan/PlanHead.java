package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

/**
 * What a plan says of itself, as people write it in a form; blank what is not known.
 *
 * @param firstDay as {@code 2024-01-01}, as are the other days
 * @param source the clause its rows are cited by, such as {@code Phụ lục I}
 */
public record PlanHead(String title, String year, String theme, String firstDay, String lastDay, String decisionNumber,
		String decisionDate, String source) {

	private static final String COLUMNS = "title,year,theme,first_day,last_day,decision_number,decision_date,source";

	static PlanHead of(String csv) {
		return CsvTable.of("plan.csv", csv)
			.map((row) -> new PlanHead(row.optional("title"), row.optional("year"), row.optional("theme"),
					row.optional("first_day"), row.optional("last_day"), row.optional("decision_number"),
					row.optional("decision_date"), row.optional("source")))
			.stream()
			.findFirst()
			.orElse(new PlanHead("", "", "", "", "", "", "", ""));
	}

	/** What is blank here as the other has it. */
	public PlanHead or(PlanHead other) {
		return new PlanHead(either(this.title, other.title), either(this.year, other.year),
				either(this.theme, other.theme), either(this.firstDay, other.firstDay),
				either(this.lastDay, other.lastDay), either(this.decisionNumber, other.decisionNumber),
				either(this.decisionDate, other.decisionDate), either(this.source, other.source));
	}

	private static String either(String text, String other) {
		return text.isBlank() ? other : text.strip();
	}

	/** The head in the columns {@link PlanTexts} names. */
	public String csv() {
		return COLUMNS + "\n" + CellText.csv(this.title, this.year, this.theme, this.firstDay, this.lastDay,
				this.decisionNumber, this.decisionDate, this.source) + "\n";
	}

	/**
	 * What must be known before a plan can be drafted, in Vietnamese; empty if all is.
	 */
	public List<String> missing() {
		return java.util.stream.Stream
			.of(missing(this.title, "Tên kế hoạch"), missing(this.firstDay, "Ngày bắt đầu"),
					missing(this.lastDay, "Ngày kết thúc"), missing(this.source, "Tên phụ lục"))
			.filter((name) -> !name.isEmpty())
			.toList();
	}

	private static String missing(String text, String name) {
		return text.isBlank() ? name : "";
	}

}
