package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;

/**
 * What every row of one of the organisation's files must keep to.
 */
class RowChecks {

	/** Longest id, as the tables have it. */
	static final int LONGEST_ID = 60;

	/** Longest name, as the tables have it. */
	static final int LONGEST_NAME = 200;

	private final Set<List<String>> keys = new HashSet<>();

	String id(CsvTable.Row row, String column, String allowed, String inWords) {
		String id = text(row, column, LONGEST_ID);
		if (!id.matches(allowed)) {
			throw row.fault(column, inWords + ": " + id);
		}
		return id;
	}

	String text(CsvTable.Row row, String column, int longest) {
		String text = row.text(column);
		if (text.length() > longest) {
			throw row.fault(column, "dài quá %d ký tự".formatted(longest));
		}
		return text;
	}

	/** The row must be the only one of the file with its key. */
	void once(CsvTable.Row row, String column, String... key) {
		if (!this.keys.add(List.of(key))) {
			throw row.fault(column, "trùng với một dòng trên: " + String.join(", ", key));
		}
	}

	/** The last day must not lie before the first. */
	void period(CsvTable.Row row) {
		LocalDate end = row.optionalDate("valid_to");
		if (end != null && end.isBefore(row.date("valid_from"))) {
			throw row.fault("valid_to", "trước ngày đầu");
		}
	}

	static void known(CsvTable.Row row, String column, Set<String> known, String what) {
		String id = row.optional(column);
		if (!id.isEmpty() && !known.contains(id)) {
			throw row.fault(column, "không có %s «%s»".formatted(what, id));
		}
	}

}
