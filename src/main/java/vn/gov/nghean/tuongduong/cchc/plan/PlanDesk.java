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

	private final NextYear nextYear;

	PlanDesk(PlanVersionRepository versions, PlanReader reader, PlanSheets sheets, Plans plans, NextYear nextYear) {
		this.nextYear = nextYear;
		this.versions = versions;
		this.reader = reader;
		this.sheets = sheets;
		this.plans = plans;
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
		String review = newest(year).map((version) -> kept(version.texts(), appendix))
			.orElse(PlanTexts.NOTHING_REVIEWED);
		String officials = newest(year).map((version) -> GroupLine.filledIn(groups, version.texts().groups()))
			.orElse(groups);
		return this.plans.draft(new PlanTexts(head.csv(), officials, appendix, review), by);
	}

	/**
	 * Writes the head of the draft anew.
	 * @throws TableFaults listing every fault; nothing is changed then
	 */
	@Transactional
	public PlanView rename(PlanHead head, String by) {
		int year = Integer.parseInt(head.year());
		PlanTexts texts = newest(year).orElseThrow(() -> new PlanNotFound("Chưa có kế hoạch năm %d.".formatted(year)))
			.texts();
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
	 * The review sheet with what was filled in in such a file, not kept yet.
	 * @throws TableFaults naming row and column, if it cannot be read
	 */
	@Transactional(readOnly = true)
	public List<ReviewLine> readReview(int year, String file, byte[] content) {
		return ReviewFile.read(file, content, this.plans.reviewSheet(year));
	}

	/**
	 * Puts back a corrected review sheet, with what a person has said about cells that
	 * were moved by a year.
	 * @param officials titles by group, as {@link Plans#correct} takes them
	 * @param cells the cells as they shall read, by row and column, such as
	 * {@code I.2/task}
	 * @param seen the cells that were looked at
	 * @throws TableFaults listing every fault; nothing is changed then
	 */
	@Transactional
	public void correct(int year, List<ReviewLine> sheet, Map<String, String> officials, Map<String, String> cells,
			Set<String> seen, String by) {
		this.plans.correct(year, sheet, officials);
		this.nextYear.confirm(year, cells, seen, by);
	}

	/**
	 * Hands the newest version in.
	 * @throws PlanRefused naming the rows of which cells moved by a year wait for
	 * somebody to look at them
	 */
	@Transactional
	public void submit(int year, String by) {
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
		List<ReviewLine> lines = Review.sheetOf(this.reader.read(before), Review.read(before.review()));
		return ReviewLine.sheet(lines.stream().filter((line) -> unchanged.contains(line.row())).toList());
	}

	private Optional<PlanVersion> newest(int year) {
		return this.versions.findFirstByPlanYearOrderByVersionDesc(year);
	}

}
