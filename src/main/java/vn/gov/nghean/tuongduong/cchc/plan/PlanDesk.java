package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.document.TableFaults;

/**
 * Where Home Affairs takes a year's plan in and reviews it before it goes on its way.
 */
@Service
public class PlanDesk {

	private final PlanVersionRepository versions;

	private final PlanReader reader;

	private final PlanSheets sheets;

	private final Plans plans;

	private final DraftEdits edits;

	private final ShiftedCells shifted;

	PlanDesk(PlanVersionRepository versions, PlanReader reader, PlanSheets sheets, Plans plans, DraftEdits edits,
			ShiftedCells shifted) {
		this.versions = versions;
		this.reader = reader;
		this.sheets = sheets;
		this.plans = plans;
		this.edits = edits;
		this.shifted = shifted;
	}

	/** The newest version of the year's plan; nothing if there is none. */
	@Transactional(readOnly = true)
	public Optional<PlanSheet> sheet(int year) {
		return newest(year).map((version) -> this.sheets.of(version, this.reader.read(version.texts())));
	}

	/**
	 * Takes in a list of tasks as a draft. What was decided about rows that are written
	 * as before is kept, and who is accountable for groups where the list names nobody.
	 * @throws TableFaults listing every fault; nothing is kept then
	 * @throws PlanRefused if the newest version waits for the chair
	 */
	@Transactional
	public PlanView draft(PlanHead head, String groups, String appendix, String by) {
		int year = Integer.parseInt(head.year());
		Optional<PlanVersion> newest = this.versions.lockNewest(year);
		String review = newest.map((version) -> kept(version.texts(), appendix)).orElse(PlanTexts.NOTHING_REVIEWED);
		String officials = newest.map((version) -> GroupLine.filledIn(groups, version.texts().groups())).orElse(groups);
		return this.plans.draft(new PlanTexts(head.csv(), officials, appendix, review), by);
	}

	/**
	 * Writes the head of the draft anew.
	 * @throws TableFaults listing every fault; nothing is changed then
	 */
	@Transactional
	public PlanView rename(PlanHead head, String by) {
		int year = Integer.parseInt(head.year());
		PlanTexts texts = this.edits.open(year).texts();
		return this.plans.draft(new PlanTexts(head.csv(), texts.groups(), texts.appendix(), texts.review()), by);
	}

	/**
	 * The review sheet as an Excel file (.xlsx), to be filled in and brought back.
	 * @throws PlanNotFound if the year has no plan
	 */
	@Transactional(readOnly = true)
	public byte[] reviewFile(int year) {
		return ReviewFile
			.write(sheet(year).orElseThrow(() -> new PlanNotFound("Chưa có kế hoạch năm %d.".formatted(year))));
	}

	/**
	 * What was filled in in such a file, not kept yet.
	 * @throws TableFaults naming row and column, if it cannot be read
	 */
	@Transactional(readOnly = true)
	public ReviewEdits readReview(int year, String file, byte[] content) {
		return ReviewFile.read(file, content,
				sheet(year).orElseThrow(() -> new PlanNotFound("Chưa có kế hoạch năm %d.".formatted(year))));
	}

	/**
	 * Saves what somebody has changed of the cells of a draft, and does what is to
	 * follow: both or nothing. Cells the sender has not touched stay as others have saved
	 * them in the meantime.
	 * @param then what follows the save, such as handing in
	 * @throws EditConflict if others have changed a cell otherwise since the sender began
	 * @throws CellFaults if a cell says what cannot be
	 * @throws PlanRefused if the draft is not open any more
	 */
	@Transactional
	public void correct(int year, ReviewEdits sent, Runnable then, String by) {
		PlanVersion draft = this.edits.open(year);
		Map<String, String> now = cells(draft);
		EditMerge merge = this.edits.merge(draft, sent, now);
		this.edits.demandNoConflict(draft, sent, merge, now, by);
		if (!merge.edited().isEmpty()) {
			Map<String, String> marks = this.shifted.marks(draft);
			this.edits.write(draft, with(draft.texts(), merge.edited()), by);
			this.shifted.look(draft, sent, merge, marks, by);
		}
		then.run();
	}

	/** What of it the sender has changed, by the names of cells in forms. */
	@Transactional(readOnly = true)
	public Map<String, String> edited(int year, ReviewEdits sent) {
		return newest(year).map((draft) -> this.edits.merge(draft, sent, cells(draft)).edited()).orElse(Map.of());
	}

	private Map<String, String> cells(PlanVersion draft) {
		Map<String, String> cells = PlanCells.of(draft.texts(), lines(draft.texts()));
		cells.putAll(this.shifted.marks(draft));
		return cells;
	}

	private PlanTexts with(PlanTexts texts, Map<String, String> edited) {
		List<ReviewLine> lines = lines(texts);
		PlanTexts corrected = PlanCells.with(texts, lines, edited);
		try {
			this.reader.read(corrected);
		}
		catch (TableFaults ex) {
			throw CellFaults.of(ex, PlanCells.with(lines, edited));
		}
		return corrected;
	}

	/** The review sheet, every part of the plan a line. */
	private List<ReviewLine> lines(PlanTexts texts) {
		return Review.sheetOf(this.reader.read(texts), Review.read(texts.review()));
	}

	/**
	 * Hands the newest version in.
	 * @throws PlanRefused naming the rows of which cells moved by a year wait for
	 * somebody to look at them
	 */
	@Transactional
	public void submit(int year, String by) {
		this.edits.open(year);
		PlanSheet sheet = sheet(year).orElseThrow(() -> new PlanNotFound("Chưa có kế hoạch năm %d.".formatted(year)));
		if (sheet.shifted() > 0) {
			throw new PlanRefused("Còn %d ô chuyển năm phải xem lại, ở các dòng %s.".formatted(sheet.shifted(),
					sheet.rows()
						.stream()
						.filter((row) -> !row.last().cells().isEmpty())
						.map((row) -> row.read().row())
						.collect(Collectors.joining(", "))));
		}
		this.plans.submit(year, by);
	}

	private String kept(PlanTexts before, String appendix) {
		Set<PlanReader.Source> same = PlanReader.appendix(appendix)
			.stream()
			.map(PlanReader.Source::anywhere)
			.collect(Collectors.toSet());
		Set<String> unchanged = PlanReader.appendix(before.appendix())
			.stream()
			.map(PlanReader.Source::anywhere)
			.filter(same::contains)
			.map(PlanReader.Source::code)
			.collect(Collectors.toSet());
		return ReviewLine.sheet(lines(before).stream().filter((line) -> unchanged.contains(line.row())).toList());
	}

	private Optional<PlanVersion> newest(int year) {
		return this.versions.findFirstByPlanYearOrderByVersionDesc(year);
	}

}
