package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.plan.FileTable.FileRow;
import vn.gov.nghean.tuongduong.cchc.plan.Headings.Head;

/**
 * Finds the list of tasks in a file: the first table that has the columns of one, with
 * the tables that continue it on other pages.
 */
@Component
class AppendixReader {

	/** The longest task a plan's row may have is 2000. */
	private static final int LONGEST_CELL = 4000;

	private final Headings headings;

	AppendixReader(Headings headings) {
		this.headings = headings;
	}

	/**
	 * @throws TableFaults naming table, row and column, if it has no such table or cells
	 * of it are missing
	 */
	Appendix read(String file, byte[] content) {
		List<FileTable> tables = PlanFiles.tables(file, content);
		AppendixRows rows = new AppendixRows();
		List<String> lines = new ArrayList<>();
		List<String> notes = new ArrayList<>();
		Head known = null;
		FileTable first = null;
		for (FileTable table : tables) {
			Optional<Head> found = this.headings.find(table);
			Head head = (first == null || known == null) ? found.orElse(null) : goesOn(first, known, table, found);
			if (head != null) {
				int from = found.map((own) -> own.row() + 1).orElse(0);
				if (first == null) {
					lines.addAll(table.before());
					table.rows().subList(0, from).forEach((row) -> lines.addAll(row.distinct()));
					first = table;
				}
				known = head;
				take(table, head, from, rows);
			}
			else if (first == null) {
				lines.addAll(table.before());
				table.rows().forEach((row) -> row.distinct().forEach((cell) -> cell.lines().forEach(lines::add)));
			}
			else if (found.isPresent()) {
				notes.add("Không đọc %s%s: chỉ đọc danh mục nhiệm vụ đầu tiên.".formatted(
						table.name().replaceFirst("^Tệp .*, ", ""),
						annex(table).map((annex) -> " (%s)".formatted(annex)).orElse("")));
			}
		}
		if (first == null || known == null) {
			throw nothingFound(file, tables);
		}
		check(rows, known);
		return new Appendix(rows.rows(), used(rows, notes), lines, notes);
	}

	/** The head by which a later table is read on; null if it is another list. */
	private static @Nullable Head goesOn(FileTable first, Head known, FileTable table, Optional<Head> found) {
		if (annex(table).isPresent()) {
			return null;
		}
		if (found.isPresent()) {
			return found.get().sameAs(known) ? found.get() : null;
		}
		return (table.before().isEmpty() && table.width() == first.width()) ? known : null;
	}

	private static Optional<String> annex(FileTable table) {
		return table.before()
			.stream()
			.filter((line) -> line.toLowerCase(Locale.ROOT).startsWith("phụ lục"))
			.findFirst();
	}

	private static void take(FileTable table, Head head, int from, AppendixRows rows) {
		List<FileRow> own = table.rows().subList(from, table.rows().size());
		if (own.size() > FileTable.MOST_ROWS) {
			throw new TableFaults(List.of("%s: quá %d hàng".formatted(table.name(), FileTable.MOST_ROWS)));
		}
		for (int at = 0; at < own.size(); at++) {
			if (own.get(at).texts().stream().anyMatch((text) -> text.length() > LONGEST_CELL)) {
				throw new TableFaults(List.of("%s, hàng %d: có ô dài quá %d ký tự".formatted(table.name(),
						own.get(at).number(), LONGEST_CELL)));
			}
			rows.add(table, head, own.get(at), own.get(Math.min(at + 1, own.size() - 1)));
		}
	}

	private static void check(AppendixRows rows, Head head) {
		List<String> faults = new ArrayList<>(rows.faults());
		Map<String, String> seen = new HashMap<>();
		for (AppendixRow row : rows.rows()) {
			Headings.NEEDED.keySet()
				.stream()
				.filter((column) -> row.text(column).isEmpty())
				.forEach((column) -> faults.add("%s, cột «%s»: để trống".formatted(row.where(), head.heading(column))));
			AppendixRow.CELLS.stream()
				.filter((column) -> row.text(column).length() > LONGEST_CELL)
				.forEach((column) -> faults
					.add("%s, cột «%s»: dài quá %d ký tự".formatted(row.where(), head.heading(column), LONGEST_CELL)));
			String before = seen.putIfAbsent(row.code(), row.where());
			if (before != null) {
				faults.add("%s, cột «%s»: trùng số %s với %s".formatted(row.where(), head.heading("no"), row.code(),
						before.replaceFirst("^Tệp .*?, ", "")));
			}
		}
		if (rows.rows().isEmpty() && faults.isEmpty()) {
			faults.add("Không có dòng nhiệm vụ nào dưới các đầu cột");
		}
		if (!faults.isEmpty()) {
			throw new TableFaults(faults);
		}
	}

	/** Groups without rows of their own are left out, and named if nothing is in them. */
	private static Map<String, GroupHeading> used(AppendixRows rows, List<String> notes) {
		List<String> codes = rows.rows().stream().map(AppendixRow::group).distinct().toList();
		Map<String, GroupHeading> used = new LinkedHashMap<>();
		rows.groups().forEach((code, heading) -> {
			if (codes.contains(code)) {
				used.put(code, heading.official().isEmpty() ? heading.under(above(rows, code)) : heading);
			}
			else if (codes.stream().noneMatch((other) -> other.startsWith(code + "."))) {
				notes.add("Bỏ qua hàng «%s»: không có nhiệm vụ nào bên dưới.".formatted(heading.title()));
			}
		});
		return used;
	}

	private static @Nullable GroupHeading above(AppendixRows rows, String code) {
		return code.contains(".") ? rows.groups().get(code.substring(0, code.lastIndexOf('.'))) : null;
	}

	private TableFaults nothingFound(String file, List<FileTable> tables) {
		List<String> almost = tables.stream().flatMap((table) -> this.headings.lacking(table).stream()).toList();
		return new TableFaults(
				almost.isEmpty()
						? List.of("Tệp %s: không có bảng nào có các cột %s".formatted(file,
								Headings.NEEDED.values().stream().collect(Collectors.joining("», «", "«", "»"))))
						: almost);
	}

}
