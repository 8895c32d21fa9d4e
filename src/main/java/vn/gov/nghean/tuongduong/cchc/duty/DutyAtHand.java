package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.util.List;

/**
 * A duty as those see it who may have to change what was ordered.
 *
 * @param products what is owed, in order
 * @param coordinatingUnitIds the units that are to contribute
 * @param assigned whether the unit has given it to somebody: from then on its products
 * and contributions are asked for one by one
 * @param ofPlan whether the plan itself sets its deadline, products and contributions
 */
public record DutyAtHand(long id, int part, String period, String unitId, DutyStatus status, Instant dueAt,
		List<String> products, List<String> coordinatingUnitIds, boolean assigned, boolean ofPlan) {

	static DutyAtHand of(DutyRecord record) {
		return new DutyAtHand(record.id(), record.work().part(), record.work().period(), record.work().unitId(),
				record.status(), record.due().dueAt(), record.products().stream().map(Product::name).toList(),
				record.contributions().stream().map(Contribution::unitId).toList(), record.assignment() != null,
				record.work().dutyKey().equals(Duties.OF_PLAN));
	}

}
