package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A commune's result before it has a place.
 *
 * @param sum points of all criteria
 * @param survey of these those of surveys
 * @param computed of these those the system computes
 * @param zeroCriteria criteria all of whose sub-criteria have no point
 */
record Standing(String unitId, BigDecimal sum, BigDecimal survey, BigDecimal computed, int zeroCriteria,
		BigDecimal bonus, BigDecimal penalty) {

	/** Points of the criteria with bonus, without penalty; never below nothing. */
	BigDecimal total() {
		return this.sum.add(this.bonus).subtract(this.penalty).max(Points.NONE);
	}

	/**
	 * Places from 1. Communes that no tie-break tells apart share a place, and the next
	 * place is left out for each.
	 */
	static List<Placed> placed(List<Standing> standings, List<RankingRules.TieBreak> ties) {
		Comparator<Standing> better = Comparator.comparing(Standing::total).reversed();
		for (RankingRules.TieBreak tie : ties) {
			better = better.thenComparing(by(tie));
		}
		List<Standing> ordered = standings.stream().sorted(better.thenComparing(Standing::unitId)).toList();
		List<Placed> placed = new ArrayList<>();
		for (Standing each : ordered) {
			Placed last = placed.isEmpty() ? null : placed.get(placed.size() - 1);
			boolean shared = last != null && better.compare(last.standing(), each) == 0;
			placed.add(new Placed((last != null && shared) ? last.place() : placed.size() + 1, each));
		}
		return placed;
	}

	private static Comparator<Standing> by(RankingRules.TieBreak tie) {
		return switch (tie) {
			case WITHOUT_BONUS -> Comparator.comparing(Standing::sum).reversed();
			case SURVEY -> Comparator.comparing(Standing::survey).reversed();
			case COMPUTED -> Comparator.comparing(Standing::computed).reversed();
			case FEWER_ZEROS -> Comparator.comparingInt(Standing::zeroCriteria);
		};
	}

	/** A commune with its place. */
	record Placed(int place, Standing standing) {
	}

}
