package vn.gov.nghean.tuongduong.cchc.notification;

import java.util.List;

/**
 * What a person is told one morning, in words.
 *
 * @param name the person
 * @param day such as {@code thứ Ba 06/02/2024}
 * @param sections the person's tasks; none is empty
 * @param troubled units with overdue work, the worst first, for those who watch them
 * @param settings where the person says what they want to be told
 */
public record Digest(String name, String day, List<Section> sections, List<Troubled> troubled, String settings) {

	boolean isEmpty() {
		return this.sections.isEmpty() && this.troubled.isEmpty();
	}

	/** How many tasks it names. */
	int tasks() {
		return this.sections.stream().mapToInt(Section::count).sum();
	}

	/**
	 * Tasks of one standing.
	 *
	 * @param count how many there are; the lines may be fewer
	 */
	public record Section(String heading, int count, List<Line> lines) {

		/** How many are not in the lines. */
		public int more() {
			return this.count - this.lines.size();
		}

	}

	/**
	 * A task.
	 *
	 * @param about step, row, unit and period
	 * @param when the deadline and how far it is
	 * @param fresh whether the person is told of it for the first time
	 * @param link where it is worked on
	 */
	public record Line(String title, String about, String when, boolean fresh, String link) {
	}

	/**
	 * A unit with overdue work.
	 *
	 * @param late how many tasks
	 * @param longest how many working days the latest is overdue
	 */
	public record Troubled(String unitName, int late, int longest) {
	}

}
