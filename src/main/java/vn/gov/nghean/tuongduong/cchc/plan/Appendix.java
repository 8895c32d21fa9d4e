package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of tasks of a plan as found in a file.
 *
 * @param groups by code, in order
 * @param lines the text before the list, where the decision and the title stand
 * @param notes what was not read, for people to know
 */
record Appendix(List<AppendixRow> rows, Map<String, GroupHeading> groups, List<String> lines, List<String> notes) {

	/** The rows in the columns {@link PlanTexts} names. */
	String appendixCsv() {
		return csv(this.rows.stream().map(AppendixRow::csv));
	}

	/** The groups in the columns {@link PlanTexts} names. */
	String groupsCsv() {
		return GroupLine.csv(this.groups.entrySet()
			.stream()
			.map((group) -> new GroupLine(group.getKey(), group.getValue().title(), group.getValue().official())));
	}

	/** Lines of the appendix under their header. */
	static String csv(Stream<String> lines) {
		return Stream.concat(Stream.of("group,no,task,products,lead,cooperating,deadline"), lines)
			.collect(Collectors.joining("\n", "", "\n"));
	}

}
