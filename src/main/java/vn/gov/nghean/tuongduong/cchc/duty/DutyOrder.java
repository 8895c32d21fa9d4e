package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;

/**
 * An order to a unit to do a duty for a period.
 *
 * @param dutyKey key in the duty catalogue, such as {@code plan-task}
 * @param plan the plan's key, such as {@code 2024}
 * @param row the plan's row as written, such as {@code II.1}
 * @param part which deadline of the row, from 1
 * @param title the row's task, verbatim
 * @param period code of the period, such as {@code 2024-Q1}; unique within row, part and
 * unit
 * @param periodName the period for people, such as {@code Quý I/2024}
 * @param unitId the unit that owes the work
 * @param products what has to be delivered, at least one, verbatim
 * @param coordinatingUnitIds the units that contribute (phối hợp), without {@code unitId}
 * @param accountableUnitId the unit whose head is accountable for the row's group (chịu
 * trách nhiệm chủ trì); null where the plan names nobody
 * @param deadline when it is due
 * @param source the clause of the plan, such as {@code Phụ lục I, II.1}
 */
public record DutyOrder(String dutyKey, String plan, String row, int part, String title, String period,
		String periodName, String unitId, List<String> products, List<String> coordinatingUnitIds,
		@Nullable String accountableUnitId, Deadline deadline, String source) {
}
