package vn.gov.nghean.tuongduong.cchc.ranking;

import java.time.Instant;
import java.util.List;

/**
 * A year's criteria (bộ tiêu chí).
 *
 * @param edition counts the imports of a year, from 1
 * @param sample whether it is a sample and no act of the province
 * @param frozen whether a year is being scored by it
 */
public record Criteria(int year, int edition, String name, boolean sample, boolean frozen, String importedBy,
		Instant importedAt, List<Criterion> criteria) {
}
