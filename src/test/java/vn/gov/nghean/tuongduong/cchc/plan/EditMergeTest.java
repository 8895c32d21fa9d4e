package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What two people change of the same draft comes together, or is told.
 */
class EditMergeTest {

	private static final Map<String, String> BASE = Map.of("units@I.1/1", "Phòng Nội vụ", "note@I.1/1", "một\nhai",
			"units@I.2/1", "", "cell@I.1/task", "Rà soát\nnăm 2025", "seen@I.1/task", "", "official@I", "");

	@Test
	void whatOneChangedAndTheOtherDidNotTouchComesTogether() {
		EditMerge merge = EditMerge.of(with(BASE, "units@I.2/1", "Phòng Tư pháp"), BASE,
				with(BASE, "units@I.1/1", "Phòng Tài chính"));
		assertThat(merge.edited()).isEqualTo(Map.of("units@I.2/1", "Phòng Tư pháp"));
		assertThat(merge.conflicts()).isEmpty();
	}

	@Test
	void theSameCellChangedTwiceIsToldUnlessBothSayTheSame() {
		Map<String, String> now = with(BASE, "units@I.1/1", "Phòng Tài chính");
		assertThat(EditMerge.of(with(BASE, "units@I.1/1", "Phòng Tư pháp"), BASE, now).conflicts())
			.containsExactly("units@I.1/1");
		assertThat(EditMerge.of(with(BASE, "units@I.1/1", " Phòng  Tài chính"), BASE, now).edited()).isEmpty();
	}

	@Test
	void aDecisionAboutWordsThatHaveChangedIsTold() {
		Map<String, String> now = with(BASE, "cell@I.1/task", "Kiểm tra");
		assertThat(EditMerge.of(Map.of("note@I.1/1", "khác", "units@I.2/1", "khác", "seen@I.1/task", "co"), BASE, now)
			.conflicts()).containsExactlyInAnyOrder("note@I.1/1", "seen@I.1/task");
	}

	@Test
	void whatIsNoMoreIsToldOnlyToWhoChangedIt() {
		Map<String, String> now = new HashMap<>(BASE);
		now.keySet().removeIf((cell) -> cell.contains("@I.1/"));
		assertThat(EditMerge.of(BASE, BASE, now).conflicts()).isEmpty();
		assertThat(EditMerge.of(Map.of("units@I.1/1", "khác"), BASE, now).conflicts()).containsExactly("units@I.1/1");
	}

	@Test
	void aBrowsersOneLineOfTwoIsNoChangeButLinesOfTheAppendixAre() {
		assertThat(EditMerge.of(Map.of("note@I.1/1", "một hai"), BASE, BASE).edited()).isEmpty();
		assertThat(EditMerge.of(Map.of("cell@I.1/task", "Rà soát\r\nnăm 2025"), BASE, BASE).edited()).isEmpty();
		assertThat(EditMerge.of(Map.of("cell@I.1/task", "Rà soát năm 2025"), BASE, BASE).edited()).hasSize(1);
	}

	private static Map<String, String> with(Map<String, String> cells, String cell, String text) {
		Map<String, String> changed = new HashMap<>(cells);
		changed.put(cell, text);
		return changed;
	}

}
