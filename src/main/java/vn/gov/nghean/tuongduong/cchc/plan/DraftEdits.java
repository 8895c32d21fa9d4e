package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;

/**
 * The saves of drafts: one at a time, and each known cell by cell, so that nobody undoes
 * what others have saved in the meantime without being told.
 */
@Component
class DraftEdits {

	private final PlanVersionRepository versions;

	private final CellEditRepository edits;

	private final Posts posts;

	private final BusinessClock clock;

	DraftEdits(PlanVersionRepository versions, CellEditRepository edits, Posts posts, BusinessClock clock) {
		this.versions = versions;
		this.edits = edits;
		this.posts = posts;
		this.clock = clock;
	}

	/**
	 * The newest version of a year's plan, until the end of the transaction nobody else's
	 * to change. To be called before anything of it is read.
	 */
	PlanVersion open(int year) {
		return this.versions.lockNewest(year)
			.orElseThrow(() -> new PlanNotFound("Chưa có kế hoạch năm %d.".formatted(year)));
	}

	/**
	 * Replaces the texts of a draft.
	 * @throws PlanRefused if it is not open any more
	 */
	void write(PlanVersion draft, PlanTexts texts, String by) {
		Map<String, String> before = PlanCells.of(draft.texts());
		Map<String, String> after = PlanCells.of(texts);
		draft.correct(texts);
		Set<String> all = new LinkedHashSet<>(before.keySet());
		all.addAll(after.keySet());
		all.stream()
			.filter((cell) -> !CellName.of(cell).same(before.getOrDefault(cell, ""), after.getOrDefault(cell, "")))
			.forEach((cell) -> note(draft, cell, before.getOrDefault(cell, ""), by));
	}

	/** Notes that a cell said something else before the save that is under way. */
	void note(PlanVersion draft, String cell, String was, String by) {
		this.edits.save(new CellEdit(draft, cell, was, by, this.clock.instant()));
	}

	/**
	 * What somebody sends beside what others have saved since.
	 * @param now all cells as they are
	 */
	EditMerge merge(PlanVersion draft, ReviewEdits sent, Map<String, String> now) {
		Map<String, String> base = new LinkedHashMap<>(now);
		Map<String, String> were = new LinkedHashMap<>();
		since(draft, sent.basis()).forEach((edit) -> were.putIfAbsent(edit.cell(), edit.was()));
		base.putAll(were);
		return EditMerge.of(sent.cells(), base, now);
	}

	/**
	 * Refuses what others have changed in the meantime, saying who and when.
	 * @throws EditConflict if there is such a cell
	 */
	void demandNoConflict(PlanVersion draft, ReviewEdits sent, EditMerge merge, Map<String, String> now, String by) {
		if (merge.conflicts().isEmpty()) {
			return;
		}
		Map<String, CellEdit> last = new LinkedHashMap<>();
		since(draft, sent.basis()).forEach((edit) -> last.put(edit.cell(), edit));
		List<String> faults = new ArrayList<>();
		Map<String, String> byCell = new LinkedHashMap<>();
		for (String cell : merge.conflicts()) {
			CellName name = CellName.of(cell);
			String what = what(cell, last, now, by);
			faults.add("%s: %s. Bạn ghi «%s».".formatted(name.inWords(), what,
					name.inWords(merge.edited().getOrDefault(cell, ""))));
			byCell.put(cell, what);
		}
		throw new EditConflict(faults, byCell);
	}

	private String what(String cell, Map<String, CellEdit> last, Map<String, String> now, String by) {
		CellName name = CellName.of(cell);
		CellEdit own = last.get(cell);
		if (now.containsKey(cell) && own != null) {
			return "%s đã lưu «%s»".formatted(who(own, by), name.inWords(now.getOrDefault(cell, "")));
		}
		CellEdit words = last.values()
			.stream()
			.filter((edit) -> name.isAbout(CellName.of(edit.cell())))
			.findFirst()
			.orElse(own);
		if (words == null) {
			return "không còn trong dự thảo";
		}
		return now.containsKey(cell)
				? "%s đã sửa ô «%s» của dòng này thành «%s»".formatted(who(words, by),
						CellName.of(words.cell()).column(), now.getOrDefault(words.cell(), ""))
				: "không còn trong dự thảo: %s đã bỏ hoặc ghi lại".formatted(who(words, by));
	}

	/** "Nguyễn Văn A, lúc 08:15 ngày 06/02/2024,". */
	private String who(CellEdit edit, String by) {
		String name = edit.savedBy().equals(by) ? "chính bạn, ở một trang khác"
				: this.posts.displayName(edit.savedBy()).orElse(edit.savedBy());
		return "%s, lúc %s,".formatted(name, DateNames.of(edit.savedAt()));
	}

	private List<CellEdit> since(PlanVersion draft, int edit) {
		return this.edits.findByPlanYearAndVersionAndEditGreaterThanOrderById(draft.year(), draft.version(), edit);
	}

}
