package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The texts of a draft as the cells that people fill in, by {@link CellName}.
 */
final class PlanCells {

	private static final int LONGEST_DECISION = 1_000;

	private static final int LONGEST_CELL = 4_000;

	private PlanCells() {
	}

	/** The cells in which something is said. */
	static Map<String, String> of(PlanTexts texts) {
		return of(texts, Review.read(texts.review()).stream().map(Review::asLine).toList());
	}

	/**
	 * All cells.
	 * @param lines the review sheet, every part of the plan a line
	 */
	static Map<String, String> of(PlanTexts texts, List<ReviewLine> lines) {
		Map<String, String> cells = new LinkedHashMap<>();
		GroupLine.read(texts.groups())
			.forEach((group) -> cells.put(CellName.OFFICIAL + "@" + group.code(), group.official()));
		PlanReader.appendix(texts.appendix())
			.forEach((row) -> AppendixRow.CELLS
				.forEach((column) -> cells.put(CellName.text(row.code(), column), row.cell(column))));
		lines
			.forEach((line) -> ReviewLine.COLUMNS.forEach((column) -> cells.put(line.name(column), line.cell(column))));
		return cells;
	}

	/**
	 * The texts with other words in some cells.
	 * @param lines the review sheet, every part of the plan a line
	 * @throws CellFaults if a text is too long, or missing where one must be
	 */
	static PlanTexts with(PlanTexts texts, List<ReviewLine> lines, Map<String, String> changed) {
		demandSize(changed);
		Map<String, String> officials = changed.entrySet()
			.stream()
			.filter((cell) -> CellName.of(cell.getKey()).kind().equals(CellName.OFFICIAL))
			.collect(Collectors.toMap((cell) -> CellName.of(cell.getKey()).row(), Map.Entry::getValue));
		String appendix = changed.keySet().stream().noneMatch((cell) -> CellName.of(cell).isText()) ? texts.appendix()
				: Appendix.csv(PlanReader.appendix(texts.appendix())
					.stream()
					.map((row) -> with(row, changed))
					.map(PlanReader.Source::csv));
		return new PlanTexts(texts.head(), GroupLine.named(texts.groups(), officials), appendix,
				ReviewLine.sheet(with(lines, changed)));
	}

	/** A review sheet said otherwise in some cells. */
	static List<ReviewLine> with(List<ReviewLine> lines, Map<String, String> changed) {
		return lines.stream().map((line) -> {
			UnaryOperator<String> said = (column) -> changed.getOrDefault(line.name(column), line.cell(column));
			return line.with(said);
		}).toList();
	}

	private static PlanReader.Source with(PlanReader.Source row, Map<String, String> changed) {
		PlanReader.Source now = row;
		for (String column : AppendixRow.CELLS) {
			String text = changed.get(CellName.text(row.code(), column));
			now = (text != null) ? now.with(column, CellText.clean(text)) : now;
		}
		return now;
	}

	private static void demandSize(Map<String, String> changed) {
		List<String> faults = new ArrayList<>();
		Map<String, String> byCell = new LinkedHashMap<>();
		changed.forEach((cell, text) -> {
			CellName name = CellName.of(cell);
			int longest = longest(name);
			boolean missing = name.isText() && !name.at().equals("cooperating") && CellText.clean(text).isEmpty();
			if (missing || text.length() > longest) {
				String what = missing ? "không được để trống"
						: "dài %d ký tự, dài nhất %d ký tự".formatted(text.length(), longest);
				faults.add("%s: %s.".formatted(name.inWords(), what));
				byCell.put(cell, what);
			}
		});
		if (!faults.isEmpty()) {
			throw new CellFaults(faults, byCell);
		}
	}

	private static int longest(CellName name) {
		if (!name.isText()) {
			return LONGEST_DECISION;
		}
		return name.at().equals("task") ? PlanReader.LONGEST_TASK : LONGEST_CELL;
	}

}
