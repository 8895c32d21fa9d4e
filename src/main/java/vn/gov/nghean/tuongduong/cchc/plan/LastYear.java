package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
import java.util.List;

import vn.gov.nghean.tuongduong.cchc.duty.DutyOutcomes.RowOutcome;

/**
 * What the plan of the year before says of a row that comes again.
 *
 * @param outcome what came of it, in Vietnamese; blank if nothing was handed out
 * @param hint why it may not be needed again, in Vietnamese; blank for none
 * @param cells what was moved by a year and nobody has looked at yet
 */
public record LastYear(String outcome, String hint, List<Cell> cells) {

	static final LastYear NOTHING = new LastYear("", "", List.of());

	/**
	 * A cell moved by a year.
	 *
	 * @param column of the appendix, such as {@code task}
	 * @param name of that column, in Vietnamese
	 * @param before as it was
	 * @param now as the draft has it
	 * @param doubt what is in doubt about it, in Vietnamese; blank for nothing
	 */
	public record Cell(String column, String name, String before, String now, String doubt) {
	}

	/** "Năm 2024: 28/30 đơn vị đúng hạn, 2 muộn". */
	static String inWords(int year, RowOutcome outcome) {
		List<String> parts = new ArrayList<>();
		if (outcome.owed() > 0) {
			parts.add("%d/%d %s đúng hạn".formatted(outcome.onTime(), outcome.owed(),
					(outcome.units() == outcome.owed()) ? "đơn vị" : "việc"));
		}
		add(parts, outcome.late(), "muộn");
		add(parts, outcome.overdue(), "quá hạn chưa nộp");
		add(parts, outcome.open(), "chưa đến hạn");
		add(parts, outcome.withdrawn(), "đã rút");
		return parts.isEmpty() ? "" : "Năm %d: %s".formatted(year, String.join(", ", parts));
	}

	private static void add(List<String> parts, int count, String what) {
		if (count > 0) {
			parts.add(count + " " + what);
		}
	}

	/** A task with one date and no year in its words, all of it delivered. */
	static String hint(int year, PlanRow row, RowOutcome outcome) {
		boolean once = row.parts().stream().allMatch((part) -> part.start() == StartKind.DATED)
				&& !row.task().contains(String.valueOf(year));
		boolean done = outcome.onTime() + outcome.late() == outcome.owed() && outcome.owed() > 0;
		return (once && done) ? "Đã xong trong năm %d, giữ lại?".formatted(year) : "";
	}

}
