package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.duty.DutyAtHand;
import vn.gov.nghean.tuongduong.cchc.duty.Wording;

/**
 * How a running duty reads under an amended version. Once somebody has been given the
 * work, products and contributions are asked for one by one: their number then stays.
 *
 * @param wording null if it reads as before
 * @param remarks for people, in Vietnamese
 */
record RewordedDuty(@Nullable Wording wording, List<String> remarks) {

	static RewordedDuty of(AmendedRow before, AmendedRow after, Opening opening, DutyAtHand duty) {
		PlanRow old = before.row();
		PlanRow row = after.row();
		PlanPart oldPart = before.part(opening.part()).orElse(null);
		PlanPart part = after.part(opening.part()).orElse(null);
		if (old == null || row == null || oldPart == null || part == null) {
			return new RewordedDuty(null, List.of());
		}
		List<String> remarks = new ArrayList<>();
		if (!old.task().equals(row.task())) {
			remarks.add("nội dung nhiệm vụ theo bản mới");
		}
		List<String> products = null;
		List<String> names = RowRuns.products(part, opening.periodName());
		if (!RowRuns.products(oldPart, opening.periodName()).equals(names)) {
			products = products(names, duty, remarks);
		}
		List<String> helpers = null;
		List<String> units = RowRuns.others(part, duty.unitId());
		if (!RowRuns.others(oldPart, duty.unitId()).equals(units)) {
			boolean free = duty.ofPlan() && !duty.assigned();
			remarks.add(free ? "đơn vị phối hợp theo bản mới" : "đã phân công: giữ đơn vị phối hợp cũ");
			helpers = free ? units : null;
		}
		if (!oldPart.duty().equals(part.duty())) {
			remarks.add("tiếp tục theo quy trình đang chạy");
		}
		boolean same = old.task().equals(row.task()) && old.source().equals(row.source())
				&& Objects.equals(old.accountableUnitId(), row.accountableUnitId());
		return new RewordedDuty((same && products == null && helpers == null) ? null
				: new Wording(row.task(), row.accountableUnitId(), row.source(), products, helpers), remarks);
	}

	private static @Nullable List<String> products(List<String> names, DutyAtHand duty, List<String> remarks) {
		if (!duty.ofPlan() || (duty.assigned() && duty.products().size() != names.size())) {
			remarks.add("đã phân công: giữ danh mục sản phẩm cũ");
			return null;
		}
		remarks.add(duty.assigned() ? "sản phẩm chưa nộp theo bản mới, sản phẩm đã nộp giữ nguyên"
				: "sản phẩm theo bản mới");
		return names;
	}

}
