package vn.gov.nghean.tuongduong.cchc.plan;

/**
 * A plan as handed in: CSV texts, UTF-8.
 *
 * @param head one row: title, year, theme, first_day, last_day, decision_number,
 * decision_date, source
 * @param groups group, title, responsible_official
 * @param appendix group, no, task, products, lead, cooperating, deadline; verbatim
 * @param review what people decided about single parts: row, part, deadline, products,
 * units, coordinating, start, note, clause
 */
public record PlanTexts(String head, String groups, String appendix, String review) {

	/** A review sheet on which nothing has been decided. */
	public static final String NOTHING_REVIEWED = String.join(",", Review.COLUMNS);

}
