package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;

/**
 * All that a row's process is built from.
 *
 * @param occurrences the occurrences to be started by timers
 * @param planStart when rows that wait begin to wait
 * @param planEnd the last moment a document can be linked
 * @param reminderUnitId the unit that links documents and starts duties: the standing
 * agency
 * @param notes what people should read beside the diagram, a paragraph each
 * @param startedOnce the starts that happen once and have happened, such as
 * {@code Wait_P1}
 */
public record RowBlueprint(int year, PlanRow row, List<Occurrence> occurrences, Instant planStart, Deadline planEnd,
		String reminderUnitId, List<String> notes, Set<String> startedOnce) {

	/**
	 * What a part's wait for its document is called among the starts that happen once.
	 */
	public static final String WAIT = "Wait_P";

	/** What a part's open record is called among the starts that happen once. */
	public static final String OPEN = "Open_P";

	private static final String PREFIX = "plan-";

	/**
	 * The process each unit runs, such as {@code plan-task}; of a row whose parts run
	 * several, what finds out.
	 */
	public String calledElement() {
		List<String> duties = this.row.parts().stream().map(PlanPart::duty).distinct().toList();
		return (duties.size() == 1) ? duties.get(0) : "${planRows.dutyKey(dutyRecordId)}";
	}

	/** Id of the row's process, such as {@code plan-2024-II-1}. */
	public String processId() {
		return processId(this.year, this.row.code());
	}

	public static String processId(int year, String row) {
		return PREFIX + year + "-" + row.replace('.', '-');
	}

	/** The year in a process id. */
	public static int yearOf(String processId) {
		return Integer.parseInt(processId.substring(PREFIX.length(), processId.indexOf('-', PREFIX.length())));
	}

	/** The row in a process id, such as {@code II.1}. */
	public static String rowOf(String processId) {
		return processId.substring(processId.indexOf('-', PREFIX.length()) + 1).replace('-', '.');
	}

	/** The parts of a kind. */
	public List<PlanPart> parts(StartKind kind) {
		return this.row.parts().stream().filter((part) -> part.start() == kind).toList();
	}

	/** Whether something of the row runs by itself once the plan is in force. */
	public boolean scheduled() {
		return !this.occurrences.isEmpty() || pending(StartKind.DOCUMENT, WAIT) || pending(StartKind.CONTINUOUS, OPEN);
	}

	private boolean pending(StartKind kind, String once) {
		return parts(kind).stream().anyMatch((part) -> !this.startedOnce.contains(once + part.no()));
	}

	/** Whether people can start the row. */
	public boolean startable() {
		return this.row.parts().stream().anyMatch((part) -> !part.start().timed());
	}

}
