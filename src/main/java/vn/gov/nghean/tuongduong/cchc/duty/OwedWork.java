package vn.gov.nghean.tuongduong.cchc.duty;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered of which unit for which period. Only how it reads may change.
 */
@Embeddable
record OwedWork(String dutyKey, String plan, String planRow, int part, String title, String period, String periodName,
		String unitId, @Nullable String accountableUnitId, String source) {

	static OwedWork of(DutyOrder order) {
		return new OwedWork(order.dutyKey(), order.plan(), order.row(), order.part(), order.title(), order.period(),
				order.periodName(), order.unitId(), order.accountableUnitId(), order.source());
	}

	OwedWork reworded(Wording wording) {
		return new OwedWork(this.dutyKey, this.plan, this.planRow, this.part, wording.title(), this.period,
				this.periodName, this.unitId, wording.accountableUnitId(), wording.source());
	}

}
