package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

/**
 * A group of rows as a plan's texts have it.
 *
 * @param official the title of the official accountable for it; blank for nobody
 */
record GroupLine(String code, String title, String official) {

	private static final String COLUMNS = "group,title,responsible_official";

	static List<GroupLine> read(String groups) {
		return CsvTable.of("groups.csv", groups)
			.map((row) -> new GroupLine(row.text("group"), row.text("title"), row.optional("responsible_official")));
	}

	/** The groups as CSV, officials named otherwise. */
	static String named(String groups, Map<String, String> officials) {
		return officials.isEmpty() ? groups
				: csv(read(groups).stream()
					.map((group) -> new GroupLine(group.code(), group.title(),
							officials.getOrDefault(group.code(), group.official()).strip())));
	}

	/** The groups as CSV; where they name nobody, whom the same groups named before. */
	static String filledIn(String groups, String before) {
		Map<String, String> known = read(before).stream()
			.collect(Collectors.toMap(GroupLine::code, GroupLine::official, (one, other) -> one));
		return csv(read(groups).stream()
			.map((group) -> new GroupLine(group.code(), group.title(),
					group.official().isEmpty() ? known.getOrDefault(group.code(), "") : group.official())));
	}

	static String csv(Stream<GroupLine> groups) {
		return Stream
			.concat(Stream.of(COLUMNS),
					groups.map((group) -> CellText.csv(group.code(), group.title(), group.official())))
			.collect(Collectors.joining("\n", "", "\n"));
	}

}
