package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;

/**
 * Next year's plan as a draft: this year's rows with their dates moved by a year. A
 * person looks at every cell that was moved, changes it or leaves its row out.
 */
@Service
public class NextYear {

	private final PlanVersionRepository versions;

	private final ShiftedCellRepository cells;

	private final ShiftedCells shifted;

	private final DraftEdits edits;

	private final PlanReader reader;

	private final Plans plans;

	private final AuditTrail audit;

	NextYear(PlanVersionRepository versions, ShiftedCellRepository cells, ShiftedCells shifted, DraftEdits edits,
			PlanReader reader, Plans plans, AuditTrail audit) {
		this.versions = versions;
		this.cells = cells;
		this.shifted = shifted;
		this.edits = edits;
		this.reader = reader;
		this.plans = plans;
		this.audit = audit;
	}

	/**
	 * Whether a year's plan has been in force, so that the next can be drafted from it.
	 */
	@Transactional(readOnly = true)
	public boolean isPossible(int year) {
		return this.versions.inForce(year).isPresent();
	}

	/** Whether the year after has a plan, in whatever state. */
	@Transactional(readOnly = true)
	public boolean isThere(int year) {
		return this.versions.findFirstByPlanYearOrderByVersionDesc(year + 1).isPresent();
	}

	/**
	 * Drafts the plan of the year after.
	 * @throws PlanRefused if it has one, or this year's is not approved
	 * @throws TableFaults if what comes out cannot be read; nothing is kept then
	 */
	@Transactional
	public void draft(int year, String by) {
		PlanTexts texts = this.versions.inForce(year)
			.orElseThrow(() -> new PlanRefused("Chưa có kế hoạch năm %d được phê duyệt.".formatted(year)))
			.texts();
		if (isThere(year)) {
			throw new PlanRefused("Kế hoạch năm %d đã có, không soạn lại.".formatted(year + 1));
		}
		List<PlanReader.Source> rows = PlanReader.appendix(texts.appendix());
		UnaryOperator<String> shift = (text) -> YearShift.of(text, year).after();
		int version = this.plans
			.draft(new PlanTexts(head(texts.head(), year).csv(), groups(texts.groups(), shift),
					csv(rows.stream().map((row) -> row.with(shift)).toList()), ReviewLine.sheet(lines(texts, shift))),
					by)
			.version();
		for (PlanReader.Source row : rows) {
			for (String cell : AppendixRow.CELLS) {
				YearShift.Shifted moved = YearShift.of(row.cell(cell), year);
				if (moved.isUncertain()) {
					this.cells.save(new ShiftedCell(year + 1, version, row.code(), cell, moved));
				}
			}
		}
		keep(by, "plan.next-year-drafted", year + 1, "Soạn từ kế hoạch năm %d".formatted(year));
	}

	private static PlanHead head(String csv, int year) {
		PlanHead head = PlanHead.of(csv);
		return new PlanHead(YearShift.of(head.title(), year).after(), String.valueOf(year + 1), "",
				LocalDate.parse(head.firstDay()).plusYears(1).toString(),
				LocalDate.parse(head.lastDay()).plusYears(1).toString(), "", "", head.source());
	}

	private static String groups(String csv, UnaryOperator<String> shift) {
		return GroupLine.csv(GroupLine.read(csv)
			.stream()
			.map((group) -> new GroupLine(group.code(), shift.apply(group.title()), group.official())));
	}

	/** What has been decided, said otherwise. */
	private List<ReviewLine> lines(PlanTexts texts, UnaryOperator<String> words) {
		List<Review> decided = Review.read(texts.review());
		Set<String> known = Set.copyOf(decided.stream().map((each) -> each.row() + "/" + each.part()).toList());
		return Review.sheetOf(this.reader.read(texts), decided)
			.stream()
			.filter((line) -> known.contains(line.row() + "/" + line.part()))
			.map((line) -> line.worded(words))
			.toList();
	}

	/**
	 * Leaves a row out of a draft.
	 * @throws PlanRefused if the draft has no such row, or only this one
	 */
	@Transactional
	public void leaveOut(int year, String row, String by) {
		PlanVersion draft = this.edits.open(year);
		List<PlanReader.Source> rows = PlanReader.appendix(draft.texts().appendix());
		List<PlanReader.Source> left = rows.stream().filter((each) -> !each.code().equals(row)).toList();
		if (left.size() == rows.size() || left.isEmpty()) {
			throw new PlanRefused("Không bỏ được dòng %s khỏi dự thảo.".formatted(row));
		}
		List<ReviewLine> lines = lines(draft.texts(), (text) -> text).stream()
			.filter((line) -> !line.row().equals(row))
			.toList();
		rewrite(draft, left, ReviewLine.sheet(lines), by);
		keep(by, "plan.row-left-out", year, "Bỏ dòng %s khỏi dự thảo".formatted(row));
	}

	/**
	 * The rows of the year before that a draft made from it has not, as their codes and
	 * tasks.
	 */
	@Transactional(readOnly = true)
	public Map<String, String> leftOut(int year) {
		Map<String, String> missing = new LinkedHashMap<>();
		Optional<PlanVersion> draft = this.versions.findFirstByPlanYearOrderByVersionDesc(year)
			.filter((version) -> this.cells.existsByPlanYearAndVersion(year, version.version()));
		Optional<PlanVersion> last = this.versions.inForce(year - 1);
		if (draft.isPresent() && last.isPresent()) {
			Set<String> there = codes(draft.get().texts());
			PlanReader.appendix(last.get().texts().appendix())
				.stream()
				.filter((row) -> !there.contains(row.code()))
				.forEach((row) -> missing.put(row.code(), row.task()));
		}
		return missing;
	}

	private static Set<String> codes(PlanTexts texts) {
		return PlanReader.appendix(texts.appendix()).stream().map(PlanReader.Source::code).collect(Collectors.toSet());
	}

	/**
	 * Takes a row of the year before into the draft again, at its place.
	 * @throws PlanRefused if it is not one that was left out
	 */
	@Transactional
	public void bringBack(int year, String row, String by) {
		PlanVersion draft = this.edits.open(year);
		if (!leftOut(year).containsKey(row)) {
			throw new PlanRefused("Không đưa lại được dòng %s vào dự thảo.".formatted(row));
		}
		PlanTexts last = this.versions.inForce(year - 1).orElseThrow().texts();
		UnaryOperator<String> shift = (text) -> YearShift.of(text, year - 1).after();
		List<PlanReader.Source> before = PlanReader.appendix(last.appendix());
		List<String> order = before.stream().map(PlanReader.Source::code).toList();
		List<PlanReader.Source> rows = new ArrayList<>(PlanReader.appendix(draft.texts().appendix()));
		int at = 0;
		for (int each = 0; each < rows.size(); each++) {
			int then = order.indexOf(rows.get(each).code());
			at = (then >= 0 && then < order.indexOf(row)) ? each + 1 : at;
		}
		rows.add(at, before.get(order.indexOf(row)).with(shift));
		List<ReviewLine> lines = new ArrayList<>(lines(draft.texts(), (text) -> text));
		lines(last, shift).stream().filter((line) -> line.row().equals(row)).forEach(lines::add);
		rewrite(draft, rows, ReviewLine.sheet(lines), by);
		this.shifted.askAgain(draft, row);
		keep(by, "plan.row-brought-back", year, "Đưa lại dòng %s vào dự thảo".formatted(row));
	}

	private void rewrite(PlanVersion draft, List<PlanReader.Source> rows, String review, String by) {
		PlanTexts texts = draft.texts();
		PlanTexts changed = new PlanTexts(texts.head(), texts.groups(), csv(rows), review);
		this.reader.read(changed);
		this.edits.write(draft, changed, by);
	}

	private static String csv(List<PlanReader.Source> rows) {
		return Appendix.csv(rows.stream().map(PlanReader.Source::csv));
	}

	private void keep(String by, String action, int year, String detail) {
		this.audit.record(by, action, "Kế hoạch năm %d".formatted(year), detail);
	}

}
