package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row of the plan's appendix, read.
 *
 * @param code group and number, such as {@code II.1}
 * @param task the task, verbatim
 * @param products the products of its cell, in their order
 * @param deadlineText the deadline cell, verbatim
 * @param accountableUnitId the unit whose head is accountable for the row's group; null
 * where the plan names nobody
 * @param source the clause, such as {@code Phụ lục I, II.1}
 */
public record PlanRow(String code, String group, String groupTitle, @Nullable String accountableUnitId, String task,
		List<String> products, String deadlineText, List<PlanPart> parts, List<Question> questions, String source) {

	/**
	 * The part of that number.
	 * @throws IllegalArgumentException in Vietnamese if the row has none
	 */
	PlanPart part(int no) {
		return this.parts.stream()
			.filter((part) -> part.no() == no)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Dòng %s không có phần %d.".formatted(this.code, no)));
	}

	/** The row's name in lists and diagrams. */
	public String name() {
		return this.code + " " + this.task;
	}

}
