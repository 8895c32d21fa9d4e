package vn.gov.nghean.tuongduong.cchc.ranking;

import java.util.Optional;

/**
 * The steps of self-scoring and ranking that wait to be done.
 */
public interface RankingSteps {

	/** A step by its task; empty if it is done or no step of a ranking. */
	Optional<Step> find(String taskId);

	/**
	 * An open step.
	 *
	 * @param unitId the commune or office whose step it is
	 */
	record Step(String taskId, Work work, long dutyRecordId, String unitId) {
	}

	/** What is done with scores in a step. */
	enum Work {

		/** A commune scores itself. */
		FILL(true),
		/** Its head examines that. */
		EXAMINE(false),
		/** An office appraises its fields. */
		APPRAISE(true),
		/** A commune explains what it was asked. */
		EXPLAIN(true),
		/** An office appraises what was explained. */
		APPRAISE_AGAIN(true),
		/** Home Affairs puts all together. */
		CONSOLIDATE(true),
		/** Council, leaders and whoever publishes read. */
		WATCH(false);

		private final boolean writes;

		Work(boolean writes) {
			this.writes = writes;
		}

		public boolean writes() {
			return this.writes;
		}

	}

}
