package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.Spreadsheet;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;

/**
 * The review sheet as an Excel file: what is written and understood to be read, what is
 * decided to be filled in and brought back.
 */
final class ReviewFile {

	/** The columns that are brought back, by their headings. */
	private static final Map<String, String> COLUMNS = columns();

	private static final String WRITTEN = "Văn bản ghi";

	private static final String UNDERSTOOD = "Hệ thống hiểu";

	private static final String ASKED = "Chỗ phải làm rõ";

	private ReviewFile() {
	}

	private static Map<String, String> columns() {
		Map<String, String> columns = new LinkedHashMap<>();
		columns.put("Dòng", "row");
		columns.put("Phần", "part");
		columns.put("Đơn vị chủ trì", "units");
		columns.put("Đơn vị phối hợp", "coordinating");
		columns.put("Thời hạn nói cách khác", "deadline");
		columns.put("Khởi động", "start");
		columns.put("Sản phẩm (số thứ tự)", "products");
		columns.put("Lý do", "note");
		return columns;
	}

	static byte[] write(PlanSheet sheet) {
		List<String> headings = List.of("Dòng", "Phần", WRITTEN, UNDERSTOOD, ASKED, "Đơn vị chủ trì", "Đơn vị phối hợp",
				"Thời hạn nói cách khác", "Khởi động", "Sản phẩm (số thứ tự)", "Lý do");
		return new Spreadsheet().plainSheet("Rà soát", headings,
				sheet.rows().stream().flatMap((row) -> row.parts().stream().map((part) -> cells(row, part))).toList())
			.toXlsx();
	}

	private static List<Object> cells(PlanSheet.Row row, PlanSheet.Part part) {
		ReviewLine line = part.line();
		String written = "%s\nSản phẩm: %s\nChủ trì: %s\nPhối hợp: %s\nThời hạn: %s".formatted(row.read().task(),
				String.join("; ", row.read().products()), row.lead(), row.cooperating(), row.read().deadlineText());
		if (!row.last().outcome().isEmpty()) {
			written += "\n" + row.last().outcome();
		}
		String understood = "%s\n%s; %s\n%s".formatted(String.join("; ", part.read().products()),
				part.read().start().inWords(), part.read().reading(), String.join(", ", part.read().units()));
		return List.of(row.read().row(), part.read().part(), written, understood,
				part.questions().stream().map(Question::text).collect(Collectors.joining("\n")), text(line.units()),
				text(line.coordinating()), text(line.deadline()), words(text(line.start())), text(line.products()),
				text(line.note()));
	}

	private static String text(@Nullable String cell) {
		return (cell != null) ? cell : "";
	}

	private static String words(String start) {
		return start.isEmpty() ? "" : StartKind.valueOf(start.toUpperCase(Locale.ROOT)).inWords();
	}

	/**
	 * The sheet as it would be with what was filled in; parts that the file leaves out
	 * stay as they are.
	 * @throws TableFaults naming row and column, if the file cannot be read
	 */
	static List<ReviewLine> read(String file, byte[] content, List<ReviewLine> before) {
		Map<String, String> names = new HashMap<>();
		COLUMNS.forEach((heading, column) -> names.put(heading.toLowerCase(Locale.ROOT), column));
		Map<String, ReviewLine> known = new LinkedHashMap<>();
		before.forEach((line) -> known.put(line.row() + "/" + line.part(), line));
		CsvTable.of(file, content).renamed(names, COLUMNS.values().toArray(String[]::new)).map((row) -> {
			String key = row.text("row") + "/" + row.number("part");
			ReviewLine line = known.get(key);
			if (line == null) {
				throw row.fault("part", "kế hoạch không có dòng %s".formatted(key.replace("/", ", phần ")));
			}
			return known.put(key,
					new ReviewLine(line.row(), line.part(), row.optional("deadline"), row.optional("products"),
							row.optional("units"), row.optional("coordinating"), start(row), row.optional("note"),
							line.clause(), line.duty()));
		});
		return List.copyOf(known.values());
	}

	private static String start(CsvTable.Row row) {
		String words = row.optional("start");
		return words.isEmpty() ? ""
				: Arrays.stream(StartKind.values())
					.filter((kind) -> kind.inWords().equalsIgnoreCase(words))
					.findFirst()
					.map((kind) -> kind.name().toLowerCase(Locale.ROOT))
					.orElseThrow(() -> row.fault("start", "giá trị không biết: " + words));
	}

}
