package vn.gov.nghean.tuongduong.cchc.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.duty.DutyView;
import vn.gov.nghean.tuongduong.cchc.duty.Product;

/**
 * What a unit's plan rows brought in a period: known already, never asked for.
 */
@Component
class KnownProducts {

	private static final int MOST_ROWS = 200;

	private static final String PLAN_WORK = "plan-task";

	private final Duties duties;

	KnownProducts(Duties duties) {
		this.duties = duties;
	}

	/** What was handed in in the period, and what was due in it and is missing. */
	List<PlanProduct> of(String unitId, ReportCalendar.Span span) {
		List<PlanProduct> products = new ArrayList<>();
		List<DutyView> page = List.of();
		for (int at = 0; at == 0 || page.size() == Duties.MOST_LISTED; at++) {
			page = this.duties.ofUnit(unitId, EnumSet.of(DutyStatus.OPEN, DutyStatus.DELIVERED, DutyStatus.CLOSED), at);
			for (DutyView work : page) {
				if (work.dutyKey().equals(PLAN_WORK)) {
					work.products().stream().filter((product) -> belongs(work, product, span)).forEach((product) -> {
						products.add(row(work, product));
					});
				}
			}
		}
		return List.copyOf(products.subList(0, Math.min(MOST_ROWS, products.size())));
	}

	private static boolean belongs(DutyView work, Product product, ReportCalendar.Span span) {
		Instant submitted = product.submittedAt();
		LocalDate day = day((submitted != null) ? submitted : work.dueAt());
		return !day.isBefore(span.opens()) && !day.isAfter(span.closes());
	}

	private static PlanProduct row(DutyView work, Product product) {
		Instant submitted = product.submittedAt();
		return new PlanProduct(work.row(), work.title(), product.name(), product.documentNumber(),
				product.documentDate(), product.summary(), day(work.dueAt()),
				submitted != null && submitted.isAfter(work.dueAt()),
				"%s, nhiệm vụ số %d".formatted(work.source(), work.id()));
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessClock.ZONE);
	}

	/**
	 * A product of the plan.
	 *
	 * @param documentNumber null while it is not handed in
	 * @param source where it comes from, such as {@code Phụ lục I, II.1, nhiệm vụ số 7}
	 */
	public record PlanProduct(String row, String title, String product, @Nullable String documentNumber,
			@Nullable LocalDate documentDate, @Nullable String summary, LocalDate dueDay, boolean late, String source) {
	}

}
