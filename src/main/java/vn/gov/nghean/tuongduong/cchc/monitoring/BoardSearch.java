package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a list of duties is narrowed to.
 *
 * @param text words that occur in unit, row, work or period; marks on letters do not
 * count; blank for anything
 * @param unitId null for every unit
 * @param state null for every state
 * @param row row of the plan; null for every one
 * @param field key of the field; null for every one
 * @param from first day of the deadlines; null for any
 * @param to last day of the deadlines; null for any
 */
public record BoardSearch(String text, @Nullable String unitId, @Nullable DutyState state, @Nullable String row,
		@Nullable String field, @Nullable LocalDate from, @Nullable LocalDate to) {

	/** Nothing is left out. */
	public static final BoardSearch EVERYTHING = new BoardSearch("", null, null, null, null, null, null);

	/** In one piece if it occurs so anywhere, else word by word. */
	List<BoardItem> in(List<BoardItem> items) {
		String wanted = plain(this.text);
		if (wanted.isEmpty()) {
			return items.stream().filter(this::allows).toList();
		}
		List<BoardItem> whole = items.stream().filter((item) -> plain(item.words()).contains(wanted)).toList();
		List<BoardItem> found = !whole.isEmpty() ? whole
				: items.stream()
					.filter((item) -> Arrays.stream(wanted.split(" ")).allMatch(plain(item.words())::contains))
					.toList();
		return found.stream().filter(this::allows).toList();
	}

	private boolean allows(BoardItem item) {
		return (this.unitId == null || this.unitId.equals(item.unitId()))
				&& (this.state == null || this.state == item.state())
				&& (this.row == null || this.row.equals(item.line().row()))
				&& (this.field == null || this.field.equals(item.field().key()))
				&& (this.from == null || !item.dueDay().isBefore(this.from))
				&& (this.to == null || !item.dueDay().isAfter(this.to));
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replace('đ', 'd')
			.strip();
	}

}
