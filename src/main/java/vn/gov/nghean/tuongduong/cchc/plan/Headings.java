package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.plan.FileTable.FileCell;
import vn.gov.nghean.tuongduong.cchc.plan.FileTable.FileRow;

/**
 * Knows which column of a plan a heading means. The headings are data, so that the tables
 * of other authorities are taken as they are.
 */
@Component
class Headings {

	/** Columns without which a table is no list of tasks, with their usual headings. */
	static final Map<String, String> NEEDED = needed();

	/** A row with fewer of the needed columns is not meant as a head. */
	private static final int ALMOST = 2;

	private final Map<String, String> columns = new HashMap<>();

	Headings(@Value("${cchc.data}plan/headings.csv") Resource file) {
		CsvTable.of(file, "heading", "column")
			.map((row) -> this.columns.put(CellText.key(row.text("heading")), row.text("column")));
	}

	/**
	 * The head of a table, which may lie some rows down and take two rows.
	 * @return nothing if it has none
	 * @throws TableFaults if two columns have the same meaning
	 */
	Optional<Head> find(FileTable table) {
		List<FileRow> rows = table.rows();
		for (int at = 0; at < rows.size(); at++) {
			Map<String, List<Integer>> columns = columns(rows, at);
			if (columns.keySet().containsAll(NEEDED.keySet())) {
				boolean two = at + 1 < rows.size() && refines(rows.get(at + 1), rows.get(at));
				return Optional.of(head(table, two ? at + 1 : at, two ? columns(rows, at + 1) : columns));
			}
		}
		return Optional.empty();
	}

	private static Map<String, String> needed() {
		Map<String, String> needed = new LinkedHashMap<>();
		needed.put("task", "Nhiệm vụ");
		needed.put("products", "Sản phẩm");
		needed.put("lead", "Cơ quan chủ trì");
		needed.put("deadline", "Thời hạn");
		return Collections.unmodifiableMap(needed);
	}

	/** What the row that is most like a head lacks; nothing if none is like one. */
	Optional<String> lacking(FileTable table) {
		String best = null;
		int most = ALMOST - 1;
		for (int at = 0; at < table.rows().size(); at++) {
			List<String> missing = new ArrayList<>(NEEDED.keySet());
			missing.removeAll(columns(table.rows(), at).keySet());
			if (NEEDED.size() - missing.size() > most) {
				most = NEEDED.size() - missing.size();
				best = "%s, hàng %d: không nhận ra cột %s trong các đầu cột %s".formatted(table.name(),
						table.rows().get(at).number(), quoted(missing.stream().map(NEEDED::get).toList()),
						quoted(table.rows().get(at).distinct()));
			}
		}
		return Optional.ofNullable(best);
	}

	private static String quoted(List<String> texts) {
		return "«" + String.join("», «", texts.stream().map(CellText::oneLine).toList()) + "»";
	}

	/** A heading may stand in the row above, over several columns. */
	private Map<String, List<Integer>> columns(List<FileRow> rows, int at) {
		Map<String, List<Integer>> found = new LinkedHashMap<>();
		for (int column = 0; column < rows.get(at).cells().size(); column++) {
			String meaning = meaning(rows.get(at).cell(column));
			if (meaning.isEmpty() && at > 0) {
				meaning = meaning(rows.get(at - 1).cell(column));
			}
			if (!meaning.isEmpty()) {
				found.computeIfAbsent(meaning, (name) -> new ArrayList<>()).add(column);
			}
		}
		return found;
	}

	private String meaning(FileCell cell) {
		return this.columns.getOrDefault(CellText.key(cell.text()), "");
	}

	/** Whether the row is the lower one of a head of two rows. */
	private boolean refines(FileRow row, FileRow above) {
		List<FileCell> own = new ArrayList<>();
		for (int column = 0; column < row.cells().size(); column++) {
			if (!row.cell(column).isBlank() && !row.cell(column).sameAs(above.cell(column))) {
				own.add(row.cell(column));
			}
		}
		return !own.isEmpty() && own.stream().noneMatch((cell) -> meaning(cell).isEmpty());
	}

	private static Head head(FileTable table, int at, Map<String, List<Integer>> columns) {
		FileRow row = table.rows().get(at);
		FileRow above = (at > 0) ? table.rows().get(at - 1) : row;
		Map<String, Integer> places = new LinkedHashMap<>();
		columns.forEach((meaning, found) -> {
			FileCell first = row.cell(found.get(0));
			if (found.stream().anyMatch((column) -> !row.cell(column).sameAs(first))) {
				throw new TableFaults(List.of("%s, hàng %d: có hai cột cùng là «%s»: %s; hãy gộp thành một".formatted(
						table.name(), row.number(), NEEDED.getOrDefault(meaning, meaning),
						quoted(found.stream().map((column) -> row.cell(column).text()).distinct().toList()))));
			}
			places.put(meaning, found.get(0));
		});
		return new Head(at, places, row.texts(), above.texts());
	}

	/**
	 * @param row index of its last row in the table
	 * @param columns where each column lies
	 * @param texts the texts of that row
	 * @param above those of the row above it
	 */
	record Head(int row, Map<String, Integer> columns, List<String> texts, List<String> above) {

		String heading(String column) {
			Integer at = this.columns.get(column);
			String text = (at != null) ? this.texts.get(at) : "";
			return CellText.oneLine(text.isEmpty() ? NEEDED.getOrDefault(column, column) : text);
		}

		/** Whether the row is the head once more, as on a new page. */
		boolean repeatedBy(FileRow row) {
			return keys(row.texts()).equals(keys(this.texts)) || keys(row.texts()).equals(keys(this.above));
		}

		boolean sameAs(Head other) {
			return keys(this.texts).equals(keys(other.texts));
		}

		private static List<String> keys(List<String> texts) {
			return texts.stream().map(CellText::key).filter((key) -> !key.isEmpty()).toList();
		}

	}

}
