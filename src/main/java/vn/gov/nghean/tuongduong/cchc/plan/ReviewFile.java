package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.Spreadsheet;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.document.TableRow;

/**
 * The review sheet as an Excel file: what is written and understood to be read, what is
 * decided to be filled in and brought back; on a sheet of their own the cells that were
 * moved by a year, with whether somebody has looked at them.
 */
final class ReviewFile {

	private static final List<String> FILLED_IN = List.of("units", "coordinating", "deadline", "start", "products",
			"note");

	/** The columns that are brought back, by their headings. */
	private static final Map<String, String> COLUMNS = columns();

	private static final String WRITTEN = "Văn bản ghi";

	private static final String UNDERSTOOD = "Hệ thống hiểu";

	private static final String ASKED = "Chỗ phải làm rõ";

	/**
	 * Number of the save on which a row is based; not in files people make themselves.
	 */
	private static final String BASIS = "Lần lưu (không sửa)";

	private static final String BASIS_COLUMN = "basis";

	private static final String MOVED = "Ô chuyển năm";

	private static final Map<String, String> MOVED_COLUMNS = movedColumns();

	private static final String SEEN = "có";

	private ReviewFile() {
	}

	private static Map<String, String> columns() {
		Map<String, String> columns = new LinkedHashMap<>();
		columns.put("Dòng", "row");
		columns.put("Phần", "part");
		FILLED_IN.forEach((column) -> columns.put(heading(column), column));
		return columns;
	}

	/** As pages call the column; products are given by their numbers. */
	private static String heading(String column) {
		return CellName.heading(column) + (column.equals("products") ? " (số thứ tự)" : "");
	}

	private static Map<String, String> movedColumns() {
		Map<String, String> columns = new LinkedHashMap<>();
		columns.put("Dòng", "row");
		columns.put("Ô", "column");
		columns.put("Trong dự thảo", "text");
		columns.put("Đã xem lại", "seen");
		return columns;
	}

	static byte[] write(PlanSheet sheet) {
		List<String> headings = new ArrayList<>(List.of("Dòng", "Phần", WRITTEN, UNDERSTOOD, ASKED));
		FILLED_IN.forEach((column) -> headings.add(heading(column)));
		headings.add(BASIS);
		int basis = sheet.plan().edits();
		Spreadsheet file = new Spreadsheet().plainSheet("Rà soát", headings,
				sheet.rows()
					.stream()
					.flatMap((row) -> row.parts().stream().map((part) -> cells(row, part, basis)))
					.toList());
		if (!sheet.moved().isEmpty()) {
			file.plainSheet(MOVED,
					List.of("Dòng", "Ô", "Năm trước", "Cần xem kỹ", "Trong dự thảo", "Đã xem lại", BASIS),
					sheet.moved()
						.stream()
						.map((moved) -> List.of(moved.row(), moved.cell().name(), moved.cell().before(),
								moved.cell().doubt(), moved.cell().now(), moved.seen() ? SEEN : "", basis))
						.toList());
		}
		return file.toXlsx();
	}

	private static List<Object> cells(PlanSheet.Row row, PlanSheet.Part part, int basis) {
		ReviewLine line = part.line();
		String written = "%s\nSản phẩm: %s\nChủ trì: %s\nPhối hợp: %s\nThời hạn: %s".formatted(row.read().task(),
				String.join("; ", row.read().products()), row.lead(), row.cooperating(), row.read().deadlineText());
		if (!row.last().outcome().isEmpty()) {
			written += "\n" + row.last().outcome();
		}
		String understood = "%s\n%s; %s\n%s".formatted(String.join("; ", part.read().products()),
				part.read().start().inWords(), part.read().reading(), String.join(", ", part.read().units()));
		List<Object> cells = new ArrayList<>(List.of(row.read().row(), part.read().part(), written, understood,
				part.questions().stream().map(Question::text).collect(Collectors.joining("\n"))));
		FILLED_IN.forEach((column) -> cells.add(column.equals("start") ? words(line.cell(column)) : line.cell(column)));
		cells.add(basis);
		return cells;
	}

	private static String words(String start) {
		return start.isEmpty() ? "" : StartKind.valueOf(start.toUpperCase(Locale.ROOT)).inWords();
	}

	/**
	 * What was filled in; parts and cells that the file leaves out stay as they are.
	 * @param sheet the plan as it is
	 * @throws TableFaults naming row and column, if the file cannot be read
	 */
	static ReviewEdits read(String file, byte[] content, PlanSheet sheet) {
		Map<String, String> cells = new LinkedHashMap<>();
		Set<String> known = sheet.rows()
			.stream()
			.flatMap((row) -> row.parts().stream())
			.map((part) -> part.line().name("units"))
			.collect(Collectors.toSet());
		List<Integer> bases = new ArrayList<>(table(CsvTable.of(file, content), COLUMNS).map((row) -> {
			int basis = basis(row);
			ReviewLine line = new ReviewLine(row.text("row"), row.number("part"), row.optional("deadline"),
					row.optional("products"), row.optional("units"), row.optional("coordinating"), start(row),
					row.optional("note"), null, null);
			if (basis == ReviewEdits.WHAT_IS_THERE && !known.contains(line.name("units"))) {
				throw row.fault("part", "kế hoạch không có dòng %s, phần %d".formatted(line.row(), line.part()));
			}
			FILLED_IN.forEach((column) -> put(cells, line.name(column), line.cell(column), row, "part"));
			return basis;
		}));
		Set<String> moved = sheet.moved().stream().map(PlanSheet.Shifted::seenName).collect(Collectors.toSet());
		CsvTable.sheet(file, content, MOVED)
			.ifPresent((table) -> bases.addAll(table(table, MOVED_COLUMNS).map((row) -> {
				String seen = CellName.seen(row.text("row"), column(row));
				if (!moved.contains(seen)) {
					throw row.fault("column", "dự thảo không có ô chuyển năm này");
				}
				put(cells, CellName.text(row.text("row"), column(row)), row.optional("text"), row, "column");
				cells.put(seen, seen(row));
				return basis(row);
			})));
		return new ReviewEdits(bases.stream().min(Integer::compare).orElse(ReviewEdits.WHAT_IS_THERE), cells);
	}

	private static CsvTable table(CsvTable table, Map<String, String> columns) {
		Map<String, String> names = new HashMap<>(Map.of(BASIS.toLowerCase(Locale.ROOT), BASIS_COLUMN));
		columns.forEach((heading, column) -> names.put(heading.toLowerCase(Locale.ROOT), column));
		return table.renamed(names, columns.values().toArray(String[]::new));
	}

	private static void put(Map<String, String> cells, String name, String text, TableRow row, String column) {
		if (cells.put(name, text) != null) {
			throw row.fault(column, "trùng với một dòng trên");
		}
	}

	/** The number of the save; what is there if the file does not say. */
	private static int basis(TableRow row) {
		return row.optional(BASIS_COLUMN).isEmpty() ? ReviewEdits.WHAT_IS_THERE : row.number(BASIS_COLUMN);
	}

	private static String column(TableRow row) {
		String name = row.text("column");
		return CellName.APPENDIX.entrySet()
			.stream()
			.filter((column) -> column.getValue().equalsIgnoreCase(name))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow(() -> row.fault("column", "không có ô nào tên như vậy: " + name));
	}

	private static String seen(TableRow row) {
		String mark = row.optional("seen");
		if (!mark.isEmpty() && !mark.equalsIgnoreCase(SEEN)) {
			throw row.fault("seen", "ghi «%s» hoặc để trống, không ghi: %s".formatted(SEEN, mark));
		}
		return mark.isEmpty() ? "" : CellName.YES;
	}

	private static String start(TableRow row) {
		String words = row.optional("start");
		return words.isEmpty() ? ""
				: Arrays.stream(StartKind.values())
					.filter((kind) -> kind.inWords().equalsIgnoreCase(words))
					.findFirst()
					.map((kind) -> kind.name().toLowerCase(Locale.ROOT))
					.orElseThrow(() -> row.fault("start", "giá trị không biết: " + words));
	}

}
