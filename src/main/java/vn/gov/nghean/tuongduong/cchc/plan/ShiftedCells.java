package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * The cells of drafts that were moved by a year, each until a person has looked at it.
 */
@Component
class ShiftedCells {

	private final ShiftedCellRepository cells;

	private final DraftEdits edits;

	private final BusinessClock clock;

	ShiftedCells(ShiftedCellRepository cells, DraftEdits edits, BusinessClock clock) {
		this.cells = cells;
		this.edits = edits;
		this.clock = clock;
	}

	/** Those of a version that its texts still have. */
	List<PlanSheet.Shifted> of(PlanVersion version) {
		Map<String, String> texts = PlanCells.of(version.texts());
		return this.cells.findByPlanYearAndVersionOrderById(version.year(), version.version())
			.stream()
			.filter((cell) -> texts.containsKey(CellName.text(cell.row(), cell.cell())))
			.map((cell) -> {
				String now = texts.getOrDefault(CellName.text(cell.row(), cell.cell()), "");
				return new PlanSheet.Shifted(cell.row(), new LastYear.Cell(cell.cell(),
						CellName.APPENDIX.getOrDefault(cell.cell(), ""), cell.was(), now, cell.doubt()),
						cell.isLookedAt(now));
			})
			.toList();
	}

	/** Whether they were looked at, as cells of the draft. */
	Map<String, String> marks(PlanVersion version) {
		Map<String, String> marks = new LinkedHashMap<>();
		of(version).forEach((cell) -> marks.put(cell.seenName(), cell.seen() ? CellName.YES : ""));
		return marks;
	}

	/**
	 * Keeps who has looked at what. Who writes another text into a cell has looked at it,
	 * unless they say that they have not.
	 * @param merge what was changed of the draft, already written into it
	 * @param before the marks as they were
	 */
	void look(PlanVersion draft, ReviewEdits sent, EditMerge merge, Map<String, String> before, String by) {
		Map<String, String> texts = PlanCells.of(draft.texts());
		for (ShiftedCell cell : this.cells.findByPlanYearAndVersionOrderById(draft.year(), draft.version())) {
			String text = CellName.text(cell.row(), cell.cell());
			String seen = CellName.seen(cell.row(), cell.cell());
			String was = before.getOrDefault(seen, "");
			boolean written = merge.edited().containsKey(text);
			String mark = written ? sent.cells().getOrDefault(seen, CellName.YES)
					: merge.edited().getOrDefault(seen, was);
			if (written || !mark.equals(was)) {
				if (mark.isEmpty()) {
					cell.ask(texts.getOrDefault(text, cell.shifted()));
				}
				else {
					cell.confirm(by, this.clock.instant());
				}
			}
			if (!mark.equals(was)) {
				this.edits.note(draft, seen, was, by);
			}
		}
	}

	/** A row came back into the draft: what does not read as it did is asked anew. */
	void askAgain(PlanVersion draft, String row) {
		Map<String, String> texts = PlanCells.of(draft.texts());
		this.cells.findByPlanYearAndVersionOrderById(draft.year(), draft.version())
			.stream()
			.filter((cell) -> cell.row().equals(row))
			.forEach((cell) -> {
				String now = texts.getOrDefault(CellName.text(row, cell.cell()), cell.shifted());
				if (!now.equals(cell.shifted())) {
					cell.ask(now);
				}
			});
	}

}
