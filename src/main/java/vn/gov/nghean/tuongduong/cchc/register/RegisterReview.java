package vn.gov.nghean.tuongduong.cchc.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.document.RegisterColumn;
import vn.gov.nghean.tuongduong.cchc.document.RegisterRow;

/**
 * What a table that was sent would change.
 *
 * @param upload id under which the table waits
 * @param changes rows added, changed and, where the table replaces the whole, left out
 * @param same rows that stay as they are
 * @param missing rows in force that the table does not have and that stay
 * @param consequences what else would happen
 */
public record RegisterReview(String upload, String file, List<Line> changes, List<Line> same, List<Line> missing,
		List<String> consequences) {

	static RegisterReview of(String upload, String file, List<RegisterRow> before, List<RegisterRow> after,
			boolean whole, List<String> consequences) {
		Map<String, RegisterRow> left = new LinkedHashMap<>();
		before.forEach((row) -> left.put(row.key(), row));
		List<Line> changes = new ArrayList<>();
		List<Line> same = new ArrayList<>();
		for (RegisterRow row : after) {
			RegisterRow old = left.remove(row.key());
			Line line = Line.of(old, row);
			(line.state() == State.SAME ? same : changes).add(line);
		}
		List<Line> missing = left.values()
			.stream()
			.map((row) -> new Line(whole ? State.DROPPED : State.MISSING, row.key(), Cell.all(row)))
			.toList();
		if (whole) {
			changes.addAll(missing);
		}
		return new RegisterReview(upload, file, List.copyOf(changes), List.copyOf(same), whole ? List.of() : missing,
				List.copyOf(consequences));
	}

	/** What marks these changes to this state of the register. */
	public String fingerprint() {
		return DigestUtils.sha256Hex(this.changes.stream()
			.map((line) -> line.state() + "\u001f" + line.key() + "\u001f" + line.cells())
			.collect(Collectors.joining("\u001e")));
	}

	/** How many rows become what. */
	public String summary() {
		String told = "thêm %d dòng, sửa %d dòng".formatted(count(State.ADDED), count(State.CHANGED));
		if (count(State.DROPPED) > 0) {
			told += ", bỏ %d dòng".formatted(count(State.DROPPED));
		}
		told += ", giữ nguyên %d dòng".formatted(this.same.size());
		return this.missing.isEmpty() ? told
				: told + "; %d dòng của danh mục không có trong tệp, vẫn giữ nguyên".formatted(this.missing.size());
	}

	long count(State state) {
		return this.changes.stream().filter((line) -> line.state() == state).count();
	}

	/** What becomes of a row. */
	public enum State {

		ADDED("thêm"), CHANGED("sửa"), DROPPED("bỏ"), SAME("giữ nguyên"), MISSING("không có trong tệp");

		private final String words;

		State(String words) {
			this.words = words;
		}

		public String inWords() {
			return this.words;
		}

	}

	/** A row. */
	public record Line(State state, String key, List<Cell> cells) {

		static Line of(@Nullable RegisterRow before, RegisterRow after) {
			if (before == null) {
				return new Line(State.ADDED, after.key(), Cell.all(after));
			}
			List<Cell> cells = new ArrayList<>();
			for (int at = 0; at < after.cells().size(); at++) {
				String old = Cell.text(before.cells().get(at));
				String now = Cell.text(after.cells().get(at));
				cells.add(new Cell(now, old.equals(now) ? null : old));
			}
			return new Line(cells.stream().anyMatch(Cell::isChanged) ? State.CHANGED : State.SAME, after.key(), cells);
		}

		/** For the record, such as {@code Đến ngày: (trống) → 31/12/2024}. */
		String inWords(List<RegisterColumn> columns) {
			List<String> parts = new ArrayList<>();
			for (int at = 0; at < this.cells.size(); at++) {
				Cell cell = this.cells.get(at);
				String heading = columns.get(at).heading();
				if (this.state == State.CHANGED && cell.isChanged()) {
					parts.add("%s: %s → %s".formatted(heading, Cell.shown(String.valueOf(cell.before())),
							Cell.shown(cell.text())));
				}
				else if (this.state != State.CHANGED && !cell.text().isEmpty()) {
					parts.add("%s: %s".formatted(heading, cell.text()));
				}
			}
			return "%s; %s".formatted(this.state.inWords(), String.join("; ", parts));
		}

	}

	/**
	 * A cell.
	 *
	 * @param before what is in force, if that is another; null otherwise
	 */
	public record Cell(String text, @Nullable String before) {

		static List<Cell> all(RegisterRow row) {
			return row.cells().stream().map((cell) -> new Cell(text(cell), null)).toList();
		}

		public static String text(Object cell) {
			if (cell instanceof LocalDate day) {
				return DateNames.of(day);
			}
			return (cell instanceof BigDecimal number) ? number.stripTrailingZeros().toPlainString().replace('.', ',')
					: cell.toString();
		}

		public boolean isChanged() {
			return this.before != null;
		}

		static String shown(String text) {
			return text.isEmpty() ? "(trống)" : text;
		}

	}

}
