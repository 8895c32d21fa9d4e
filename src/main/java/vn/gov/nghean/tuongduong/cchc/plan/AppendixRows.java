package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.plan.FileTable.FileCell;
import vn.gov.nghean.tuongduong.cchc.plan.FileTable.FileRow;
import vn.gov.nghean.tuongduong.cchc.plan.Headings.Head;

/**
 * Puts the rows of tables together to the rows of the appendix: headings of groups, rows
 * broken over two, cells that hold for the rows beneath.
 */
class AppendixRows {

	private static final int ORDINAL = 4;

	private final List<AppendixRow> rows = new ArrayList<>();

	private final Map<String, GroupHeading> groups = new LinkedHashMap<>();

	private final Map<String, String> codesByTitle = new LinkedHashMap<>();

	private final List<String> faults = new ArrayList<>();

	private final Numbering numbering = new Numbering();

	private @Nullable AppendixRow current;

	List<AppendixRow> rows() {
		return this.rows;
	}

	/** The groups by their codes, in order. */
	Map<String, GroupHeading> groups() {
		return this.groups;
	}

	List<String> faults() {
		return this.faults;
	}

	/**
	 * @param next the row after it; the same one if it is the last
	 */
	void add(FileTable table, Head head, FileRow row, FileRow next) {
		List<String> distinct = row.distinct();
		boolean ordinals = distinct.size() >= ORDINAL
				&& distinct.stream().allMatch((text) -> text.length() <= ORDINAL && !text.startsWith("- "));
		if (distinct.isEmpty() || ordinals || head.repeatedBy(row)) {
			return;
		}
		Map<String, FileCell> cells = new LinkedHashMap<>();
		head.columns().forEach((column, at) -> cells.put(column, row.cell(at)));
		FileCell number = cells.getOrDefault("no", FileCell.NONE);
		FileCell task = cells.getOrDefault("task", FileCell.NONE);
		boolean ownNumber = !number.isBlank() && !number.sameAs(task);
		Integer at = head.columns().get("no");
		if (isHeading(cells, ownNumber, distinct, (at != null) ? Numbering.plain(next.cell(at).text()) : "")) {
			begin(GroupHeading.of(ownNumber ? number.text() : "", ownNumber ? task.text() : distinct.get(0)));
			return;
		}
		String where = "%s, hàng %d".formatted(table.name(), row.number());
		AppendixRow above = this.current;
		boolean merged = above != null && ownNumber && above.holds("no", number);
		boolean begins = !ownNumber && begins(cells.getOrDefault("group", FileCell.NONE).text());
		if (above != null && !begins && (merged || goesOn(head, above, cells, ownNumber))) {
			goesOn(above, where, cells, merged);
		}
		else if (!ownNumber && !begins && head.columns().containsKey("no")) {
			this.faults.add("%s, cột «%s»: không có số thứ tự nên không rõ là dòng mới hay tiếp dòng trên"
				.formatted(where, head.heading("no")));
		}
		else {
			open(where, cells, ownNumber ? Numbering.plain(number.text()) : "");
		}
	}

	/** A heading fills nothing but its number and its text, or one cell across. */
	private static boolean isHeading(Map<String, FileCell> cells, boolean ownNumber, List<String> distinct,
			String next) {
		FileCell task = cells.getOrDefault("task", FileCell.NONE);
		boolean others = Headings.NEEDED.keySet()
			.stream()
			.map((column) -> cells.getOrDefault(column, FileCell.NONE))
			.anyMatch((cell) -> !cell.isBlank() && !cell.sameAs(task));
		if (others) {
			return false;
		}
		boolean across = !task.isBlank() && task.sameAs(cells.getOrDefault("deadline", FileCell.NONE));
		boolean alone = task.isBlank() && ownNumber && distinct.size() == 1
				&& GroupHeading.of("", distinct.get(0)).number().length() > 0;
		return across || alone || (ownNumber && !task.isBlank()
				&& leads(Numbering.plain(cells.getOrDefault("no", FileCell.NONE).text()), next));
	}

	/**
	 * A row with nothing in its other cells leads others only if they are numbered so.
	 */
	private static boolean leads(String number, String next) {
		return Numbering.ofGroup(number) || next.startsWith(number + ".") || next.matches("[a-z]{1,2}");
	}

	private void begin(GroupHeading heading) {
		this.current = null;
		String code = this.numbering.group(heading.number());
		if (this.groups.putIfAbsent(code, heading) != null) {
			this.faults.add(
					"Nhóm «%s» có hai lần: «%s», «%s»".formatted(code, this.groups.get(code).title(), heading.title()));
		}
	}

	/** Without a number, a text that begins in the middle of a sentence goes on above. */
	private static boolean goesOn(Head head, AppendixRow above, Map<String, FileCell> cells, boolean ownNumber) {
		if (ownNumber) {
			return false;
		}
		FileCell task = cells.getOrDefault("task", FileCell.NONE);
		boolean whole = Headings.NEEDED.keySet()
			.stream()
			.allMatch((column) -> !cells.getOrDefault(column, FileCell.NONE).isBlank());
		return task.isBlank() || above.holds("task", task) || !whole
				|| Character.isLowerCase(task.text().codePointAt(0)) || task.text().startsWith("- ");
	}

	private void goesOn(AppendixRow above, String where, Map<String, FileCell> cells, boolean merged) {
		FileCell lead = cells.getOrDefault("lead", FileCell.NONE);
		boolean listed = merged || above.holds("task", cells.getOrDefault("task", FileCell.NONE));
		if (listed && !lead.isBlank() && !above.holds("lead", lead) && Character.isUpperCase(lead.text().charAt(0))) {
			this.current = new AppendixRow(above.group(), next(above), where, cells);
			this.rows.add(this.current);
		}
		else {
			above.goesOn(cells, listed);
		}
	}

	/** Of one task with several leads, each from the second has a row of its own. */
	private String next(AppendixRow above) {
		String first = above.no().replaceFirst("\\.p\\d+$", "");
		long taken = this.rows.stream()
			.filter((row) -> row.group().equals(above.group()))
			.filter((row) -> row.no().equals(first) || row.no().matches("\\Q" + first + "\\E\\.p\\d+"))
			.count();
		return first + ".p" + (taken + 1);
	}

	private void open(String where, Map<String, FileCell> cells, String number) {
		String named = cells.getOrDefault("group", FileCell.NONE).text();
		boolean alone = number.isEmpty() && begins(named);
		if (!named.isEmpty()) {
			into(named);
		}
		AppendixRow row;
		if (Numbering.ofGroup(number)) {
			String code = this.numbering.group(number);
			this.groups.putIfAbsent(code,
					new GroupHeading(number, CellText.oneLine(cells.getOrDefault("task", FileCell.NONE).text()), ""));
			row = new AppendixRow(code, "", where, cells);
		}
		else {
			String missing = this.numbering.missingGroup();
			if (missing != null) {
				this.groups.put(missing, new GroupHeading("", "Nhiệm vụ của kế hoạch", ""));
			}
			row = new AppendixRow(this.numbering.heading(), alone ? "" : this.numbering.row(number), where, cells);
		}
		this.current = row;
		this.rows.add(row);
	}

	/** Whether a column names a group that no row above is in. */
	private boolean begins(String named) {
		return !named.isEmpty() && !this.codesByTitle.containsKey(named);
	}

	/** The group a column of the row names, by its code or its title. */
	private void into(String text) {
		String code = this.codesByTitle.get(text);
		if (code == null) {
			GroupHeading heading = Numbering.ofGroup(text) ? new GroupHeading(text, text, "")
					: GroupHeading.of("", text);
			code = this.numbering.group(heading.number());
			this.codesByTitle.put(text, code);
			this.groups.putIfAbsent(code, heading);
		}
		else if (!this.numbering.heading().equals(code)) {
			this.numbering.group(code);
		}
	}

}
