package vn.gov.nghean.tuongduong.cchc.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.dossier.DossierList;
import vn.gov.nghean.tuongduong.cchc.dossier.DossierStatus;
import vn.gov.nghean.tuongduong.cchc.duty.DutySteps;
import vn.gov.nghean.tuongduong.cchc.duty.PersonalWork;

/**
 * What CCHC knows itself of an official's month: what they did, what is with them, late
 * dossiers they handle. Nobody is asked for it.
 */
@Component
class KnownWork {

	private static final int MOST_ROWS = 100;

	private static final int LONGEST_WORK = 1000;

	private final DutySteps steps;

	private final DossierList dossiers;

	private final BusinessClock clock;

	KnownWork(DutySteps steps, DossierList dossiers, BusinessClock clock) {
		this.steps = steps;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	/** At most {@value #MOST_ROWS} rows, what is open first. */
	List<ReviewItem> of(String unitId, String userId, String name, YearMonth month) {
		Instant now = this.clock.instant();
		List<ReviewItem> items = new ArrayList<>();
		this.steps.openOf(userId, unitId).forEach((work) -> items.add(item(work, now)));
		Set<String> names = Set.of(userId, name);
		this.dossiers.ofUnit(unitId, EnumSet.of(DossierStatus.PROCESSING), 0)
			.stream()
			.filter((dossier) -> dossier.late() && names.contains(String.valueOf(dossier.official())))
			.forEach(
					(dossier) -> items.add(new ReviewItem(ReviewItem.Origin.DOSSIER, "Hồ sơ một cửa, " + dossier.code(),
							dossier.procedure(), day(dossier.dueAt()), null, true, null, null, null, null)));
		this.steps.doneBy(userId, start(month), start(month.plusMonths(1)))
			.forEach((work) -> items.add(item(work, now)));
		return List.copyOf(items.subList(0, Math.min(MOST_ROWS, items.size())));
	}

	private static ReviewItem item(PersonalWork work, Instant now) {
		String text = "%s: %s (%s)".formatted(work.step(), work.title(), work.periodName());
		return new ReviewItem(ReviewItem.Origin.DUTY, "Kế hoạch, mục " + work.row(),
				text.substring(0, Math.min(LONGEST_WORK, text.length())), day(work.dueAt()), day(work.doneAt()),
				work.isLate(now), null, null, null, null);
	}

	private static Instant start(YearMonth month) {
		return month.atDay(1).atStartOfDay(BusinessClock.ZONE).toInstant();
	}

	private static @Nullable LocalDate day(@Nullable Instant moment) {
		return (moment != null) ? LocalDate.ofInstant(moment, BusinessClock.ZONE) : null;
	}

}
