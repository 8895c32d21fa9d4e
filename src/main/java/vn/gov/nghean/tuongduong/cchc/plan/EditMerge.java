package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What one person sends of a draft's cells beside what others have saved since that
 * person began: what was not touched stays as others have it.
 *
 * @param edited the cells the sender has changed, as sent
 * @param conflicts those of them that others have changed otherwise, or of which the
 * words they are about have changed, or that are no more
 */
record EditMerge(Map<String, String> edited, Set<String> conflicts) {

	/**
	 * @param base all cells as they were when the sender began
	 * @param now as they are
	 */
	static EditMerge of(Map<String, String> sent, Map<String, String> base, Map<String, String> now) {
		Map<String, String> edited = new LinkedHashMap<>();
		Set<String> conflicts = new LinkedHashSet<>();
		Set<String> moved = new LinkedHashSet<>();
		base.forEach((cell, text) -> {
			if (!CellName.of(cell).same(text, now.getOrDefault(cell, ""))) {
				moved.add(cell);
			}
		});
		sent.forEach((cell, text) -> {
			CellName name = CellName.of(cell);
			if (name.same(text, base.getOrDefault(cell, "")) || name.same(text, now.getOrDefault(cell, ""))) {
				return;
			}
			edited.put(cell, text);
			if (!now.containsKey(cell) || moved.contains(cell)
					|| moved.stream().anyMatch((other) -> name.isAbout(CellName.of(other)))) {
				conflicts.add(cell);
			}
		});
		return new EditMerge(edited, conflicts);
	}

}
