package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation;

/**
 * One deadline of a row with what is due by it and from whom.
 *
 * @param no number within the row, from 1
 * @param start what sets it off
 * @param deadline the deadline as read from the row's cell; null if it has none
 * @param products what has to be delivered, verbatim
 * @param unitIds the units that each owe these products
 * @param coordinatingUnitIds the units that contribute; one that owes the part too does
 * so to the others' products
 * @param note why it is read so, where a person decided; blank otherwise
 * @param clause the obligation in the duty catalogue; blank if none is named
 * @param duty the process each unit runs
 */
public record PlanPart(int no, StartKind start, Interpretation.@Nullable Part deadline, List<String> products,
		List<String> unitIds, List<String> coordinatingUnitIds, String note, String clause, String duty) {
}
