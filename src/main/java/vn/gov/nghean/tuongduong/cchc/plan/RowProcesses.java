package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.Set;

/**
 * The rows of plans as processes of the engine.
 */
public interface RowProcesses {

	/** The row's process as BPMN text; the same row gives the same text. */
	String build(RowBlueprint row);

	/**
	 * Deploys a row's process; the start timers of its older versions end.
	 * @return whether it differs from what was deployed
	 */
	boolean deploy(String processId, String bpmn);

	/**
	 * Ends what of a row's older versions has no place in the new one; work that has
	 * begun goes on.
	 * @param starts what began once and is not wanted any more, such as {@code Wait_P1}
	 * @param schedule whether what has not come to its turn ends too
	 */
	void supersede(String processId, Set<String> starts, boolean schedule);

	/**
	 * Lets a row's schedule run, in place of an older version's that has not come to its
	 * turn.
	 */
	void inForce(String processId);

	/**
	 * Starts a row as a person asks.
	 * @return id of the process instance
	 */
	String start(String processId, StartRequest request);

	/** Ends what still runs of a row and lets nothing start any more. */
	void close(String processId, String reason);

	/**
	 * Starts the approval of a version of a plan.
	 * @param dutyRecordId the record of the approval as a duty
	 */
	void startApproval(int year, int version, long dutyRecordId, String businessKey);

}
