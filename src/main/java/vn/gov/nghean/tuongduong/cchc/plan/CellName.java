package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a draft that people fill in, by the name it has in forms: of the review sheet
 * {@code units@II.1/2}, of a group {@code official@II}, of the appendix
 * {@code cell@II.1/task}, and whether that one was looked at {@code seen@II.1/task}.
 *
 * @param kind what stands before the {@code @}
 * @param row the row, or the group
 * @param at part or column; blank for a group
 */
record CellName(String kind, String row, String at) {

	static final String OFFICIAL = "official";

	static final String TEXT = "cell";

	static final String SEEN = "seen";

	/** What {@link #SEEN} says of a cell that was looked at. */
	static final String YES = "co";

	private static final Pattern NAME = Pattern.compile("(\\w+)@([^/]+)(?:/(.+))?");

	private static final Map<String, String> COLUMNS = Map.of("units", "Đơn vị chủ trì", "coordinating",
			"Đơn vị phối hợp", "deadline", "Thời hạn nói cách khác", "start", "Khởi động", "products", "Sản phẩm",
			"note", "Lý do", "clause", "Điều khoản", "duty", "Quy trình", OFFICIAL, "Người chịu trách nhiệm");

	/** The columns of the appendix in Vietnamese. */
	static final Map<String, String> APPENDIX = appendix();

	private static Map<String, String> appendix() {
		Map<String, String> names = new LinkedHashMap<>();
		names.put("task", "Nhiệm vụ");
		names.put("products", "Sản phẩm");
		names.put("lead", "Cơ quan chủ trì");
		names.put("cooperating", "Cơ quan phối hợp");
		names.put("deadline", "Thời hạn");
		return names;
	}

	/** Blank in all its parts if it is no such name. */
	static CellName of(String name) {
		Matcher found = NAME.matcher(name);
		return found.matches()
				? new CellName(found.group(1), found.group(2), (found.group(3) != null) ? found.group(3) : "")
				: new CellName("", "", "");
	}

	static String text(String row, String column) {
		return "%s@%s/%s".formatted(TEXT, row, column);
	}

	static String seen(String row, String column) {
		return "%s@%s/%s".formatted(SEEN, row, column);
	}

	boolean isText() {
		return this.kind.equals(TEXT);
	}

	/** Whether what it says is said about the words of another. */
	boolean isAbout(CellName other) {
		return other.isText() && other.row.equals(this.row) && switch (this.kind) {
			case OFFICIAL, TEXT -> false;
			case SEEN -> other.at.equals(this.at);
			default -> true;
		};
	}

	/** The row or group, and the part if it is of one. */
	String where() {
		return switch (this.kind) {
			case OFFICIAL -> "Nhóm " + this.row;
			case TEXT, SEEN -> "Dòng " + this.row;
			default -> "Dòng %s, phần %s".formatted(this.row, this.at);
		};
	}

	/** Its column in Vietnamese. */
	String column() {
		return switch (this.kind) {
			case TEXT, SEEN -> APPENDIX.getOrDefault(this.at, this.at);
			default -> heading(this.kind);
		};
	}

	/** A column of the review sheet in Vietnamese. */
	static String heading(String column) {
		return COLUMNS.getOrDefault(column, column);
	}

	/** "Dòng II.1, phần 2, ô «Đơn vị chủ trì»". */
	String inWords() {
		return "%s, %s «%s»".formatted(where(), this.kind.equals(SEEN) ? "dấu đã xem lại ô" : "ô", column());
	}

	/** What it says, as people read it. */
	String inWords(String text) {
		if (this.kind.equals(SEEN)) {
			return text.isEmpty() ? "chưa xem lại" : "đã xem lại";
		}
		if (this.kind.equals("start")) {
			return Arrays.stream(StartKind.values())
				.filter((start) -> start.name().equalsIgnoreCase(text))
				.findFirst()
				.map(StartKind::inWords)
				.orElse(text.isEmpty() ? "như đã hiểu" : text);
		}
		return text.isEmpty() ? "(để trống)" : text;
	}

	/**
	 * Whether two texts say the same in this cell: only in a cell of the appendix do
	 * lines matter.
	 */
	boolean same(String one, String other) {
		return plain(one).equals(plain(other));
	}

	private String plain(String text) {
		String clean = CellText.clean(text);
		return switch (this.kind) {
			case TEXT -> clean;
			case "products" -> clean.replaceAll("\\s", "");
			default -> CellText.oneLine(clean);
		};
	}

}
