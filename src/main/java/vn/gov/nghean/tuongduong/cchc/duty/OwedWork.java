package vn.gov.nghean.tuongduong.cchc.duty;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered of which unit for which period; it never changes.
 */
@Embeddable
record OwedWork(String dutyKey, String plan, String planRow, int part, String title, String period, String periodName,
		String unitId, @Nullable String accountableUnitId, String source) {

	static OwedWork of(DutyOrder order) {
		return new OwedWork(order.dutyKey(), order.plan(), order.row(), order.part(), order.title(), order.period(),
				order.periodName(), order.unitId(), order.accountableUnitId(), order.source());
	}

}
