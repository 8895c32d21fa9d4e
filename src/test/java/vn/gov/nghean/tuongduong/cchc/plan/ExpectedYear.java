package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.core.io.ClassPathResource;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.TableRow;

/**
 * The year as worked out by hand from the appendix; src/docs/year-2024.md shows how.
 */
final class ExpectedYear {

	private static final CsvTable ROWS = table("year-2024-rows.csv");

	private static final CsvTable OCCURRENCES = table("year-2024-occurrences.csv");

	private static final CsvTable UNITS = table("year-2024-units.csv");

	private ExpectedYear() {
	}

	/** Nobody works: every duty is handed out, stays and goes up its levels. */
	static SortedMap<String, Integer> ifNobodyWorks() {
		Figures figures = new Figures();
		rows().forEach((row) -> {
			for (String what : List.of("duty", "assign", "escalation", "head told")) {
				figures.each(row.code(), what, row.units(), row.each());
			}
			figures.add(row.code(), "Home Affairs told", "noi-vu", row.homeAffairsTold());
			figures.add(row.code(), "accountable told", row.accountable(), row.accountableTold());
			figures.add(row.code(), "vice chair told", "ubnd", row.viceChairTold());
			figures.documents(row);
		});
		return figures.counted;
	}

	/** Everybody is on time: nothing escalates. */
	static SortedMap<String, Integer> ifEverybodyIsOnTime() {
		Figures figures = new Figures();
		rows().forEach((row) -> {
			for (String what : List.of("duty", "assign", "approve")) {
				figures.each(row.code(), what, row.units(), row.each());
			}
			figures.each(row.code(), "submit", row.units(), row.submissions());
			figures.each(row.code(), "contribute", row.coordinating(), row.contributions());
			figures.add(row.code(), "accept", "noi-vu", row.each() * row.units().size());
			figures.documents(row);
		});
		return figures.counted;
	}

	/** When each duty is handed out and due. */
	static SortedSet<String> occurrences() {
		SortedSet<String> all = new TreeSet<>();
		OCCURRENCES.map((row) -> {
			units(row.list("units")).forEach((unit) -> all.add(occurrence(row.text("row"), row.number("part"),
					row.text("period"), unit, row.date("handed_out"), row.date("due"))));
			return row;
		});
		return all;
	}

	static String occurrence(String row, int part, String period, String unit, LocalDate handedOut, LocalDate due) {
		return "%s part %d, %s, %s: %s to %s".formatted(row, part, period, unit, handedOut, due);
	}

	/** What the units' lines say of figures such as "assign tam-quang" over all rows. */
	static SortedMap<String, Integer> perUnit(String... columnsAndWords) {
		Figures figures = new Figures();
		UNITS.map((row) -> {
			for (int i = 0; i < columnsAndWords.length; i += 2) {
				figures.add("", columnsAndWords[i + 1], row.text("unit"), number(row, columnsAndWords[i]));
			}
			return row;
		});
		return figures.counted;
	}

	private static List<Row> rows() {
		return ROWS.map((row) -> new Row(row.text("row"), units(row.list("units")), number(row, "each"),
				number(row, "submissions"), units(row.list("coordinating")), number(row, "contributions"),
				row.optional("accountable"), number(row, "home_affairs_told"), number(row, "accountable_told"),
				number(row, "vice_chair_told"), number(row, "documents")));
	}

	private static int number(TableRow row, String column) {
		return row.optional(column).isEmpty() ? 0 : row.number(column);
	}

	/**
	 * Unit ids, kinds that stand for each of their units, and a minus before who is left
	 * out.
	 */
	private static Set<String> units(List<String> names) {
		Set<String> units = new LinkedHashSet<>();
		names.forEach((name) -> {
			if (name.startsWith("-")) {
				units.remove(name.substring(1));
			}
			else {
				units.addAll(ofKind(name).isEmpty() ? List.of(name) : ofKind(name));
			}
		});
		return units;
	}

	private static List<String> ofKind(String kind) {
		List<String> units = new ArrayList<>();
		CsvTable.of(new ClassPathResource("data/organisation/units.csv"))
			.map((unit) -> unit.text("kind").equals(kind) && units.add(unit.text("id")));
		return units;
	}

	private static CsvTable table(String name) {
		return CsvTable.of(new ClassPathResource("plan/" + name));
	}

	/** A line of the table of rows. */
	private record Row(String code, Set<String> units, int each, int submissions, Set<String> coordinating,
			int contributions, String accountable, int homeAffairsTold, int accountableTold, int viceChairTold,
			int documents) {
	}

	private static final class Figures {

		private final SortedMap<String, Integer> counted = new TreeMap<>();

		void each(String row, String what, Set<String> units, int count) {
			units.forEach((unit) -> add(row, what, unit, count));
		}

		void add(String row, String what, String unit, int count) {
			if (count > 0) {
				this.counted.merge("%s %s %s".formatted(row, what, unit).strip(), count, Integer::sum);
			}
		}

		/**
		 * Home Affairs is asked for each document; at the year's end the leaders see that
		 * none came.
		 */
		void documents(Row row) {
			add(row.code(), "document", "noi-vu", row.documents());
			add(row.code(), "document", "ubnd", row.documents());
		}

	}

}
