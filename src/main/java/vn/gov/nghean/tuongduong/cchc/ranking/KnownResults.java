package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.dossier.DossierFigures;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.duty.DutyView;
import vn.gov.nghean.tuongduong.cchc.duty.Product;

/**
 * Scores that the system computes from what it knows of a commune, with the facts behind
 * each.
 */
@Component
class KnownResults {

	/** The plan's tasks and its reports; scoring oneself does not count for the score. */
	private static final Set<String> COUNTED = Set.of("plan-task", "periodic-report");

	private static final int MOST_NAMED = 12;

	private final Duties duties;

	private final DossierFigures dossiers;

	private final BusinessClock clock;

	KnownResults(Duties duties, DossierFigures dossiers, BusinessClock clock) {
		this.duties = duties;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	/** A commune's result in a year until now. */
	Result of(String rule, BigDecimal maximum, String unitId, int year) {
		ComputedRule known = ComputedRule.find(rule).orElseThrow(() -> new IllegalArgumentException(rule));
		return switch (known) {
			case PLAN_IN_JANUARY -> planInJanuary(maximum, unitId, year);
			case DUTIES_ON_TIME -> share(maximum, owed(unitId, year, (duty) -> true), "nhiệm vụ");
			case REPORTS_ON_TIME -> share(maximum, owed(unitId, year, KnownResults::isReport), "báo cáo");
			case DOSSIERS_ON_TIME -> dossiersOnTime(maximum, unitId, year);
			case APOLOGIES_SENT -> apologies(maximum, unitId, year);
		};
	}

	/** What was due in the year and by now, or is delivered already. */
	private List<DutyView> owed(String unitId, int year, Predicate<DutyView> which) {
		Instant now = this.clock.instant();
		return this.duties.ofUnit(unitId, EnumSet.complementOf(EnumSet.of(DutyStatus.WITHDRAWN)), 0)
			.stream()
			.filter((duty) -> duty.plan().equals(String.valueOf(year)) && COUNTED.contains(duty.dutyKey()))
			.filter((duty) -> duty.dueAt().isBefore(now) || duty.deliveredAt() != null)
			.filter(which)
			.toList();
	}

	private static boolean isReport(DutyView duty) {
		return duty.products()
			.stream()
			.map((product) -> product.name().toLowerCase(Locale.ROOT))
			.anyMatch((name) -> name.contains("báo cáo"));
	}

	private static boolean isOnTime(DutyView duty) {
		Integer late = duty.workingDaysLate();
		return duty.deliveredAt() != null && late != null && late == 0;
	}

	private static Result share(BigDecimal maximum, List<DutyView> owed, String what) {
		if (owed.isEmpty()) {
			return new Result(null, "Hệ thống chưa có %s nào đến hạn.".formatted(what));
		}
		List<DutyView> late = owed.stream().filter((duty) -> !isOnTime(duty)).toList();
		String named = late.stream()
			.limit(MOST_NAMED)
			.map((duty) -> "%s %s".formatted(duty.row(), duty.periodName()))
			.collect(Collectors.joining(", "));
		int onTime = owed.size() - late.size();
		return new Result(Points.share(maximum, onTime, owed.size()), "%d/%d %s nộp đúng hạn%s".formatted(onTime,
				owed.size(), what, late.isEmpty() ? "." : ". Chậm hoặc chưa nộp: %s.".formatted(named)));
	}

	/** Plans due in January, by the day they bear. */
	private Result planInJanuary(BigDecimal maximum, String unitId, int year) {
		LocalDate last = LocalDate.of(year, Month.JANUARY, 31);
		List<DutyView> plans = owed(unitId, year, (duty) -> !dayOf(duty.originalDueAt()).isAfter(last)
				&& duty.products().stream().anyMatch(KnownResults::isPlan));
		if (plans.isEmpty()) {
			return new Result(null, "Hệ thống không giao kế hoạch nào đến hạn trong tháng 01.");
		}
		int inTime = (int) plans.stream().filter((duty) -> issuedBy(duty, last)).count();
		String named = plans.stream()
			.flatMap((duty) -> duty.products()
				.stream()
				.filter(KnownResults::isPlan)
				.map((product) -> duty.row() + " " + document(product)))
			.collect(Collectors.joining("; "));
		return new Result(Points.share(maximum, inTime, plans.size()),
				"%d/%d kế hoạch ban hành đến 31/01: %s.".formatted(inTime, plans.size(), named));
	}

	private static boolean issuedBy(DutyView duty, LocalDate last) {
		return duty.deliveredAt() != null && duty.products().stream().filter(KnownResults::isPlan).allMatch((plan) -> {
			LocalDate day = plan.documentDate();
			return day != null && !day.isAfter(last);
		});
	}

	private static String document(Product product) {
		LocalDate day = product.documentDate();
		return (day != null) ? "số %s ngày %s".formatted(product.documentNumber(), DateNames.of(day)) : "chưa nộp";
	}

	private static boolean isPlan(Product product) {
		return product.name().toLowerCase(Locale.ROOT).startsWith("kế hoạch");
	}

	private static LocalDate dayOf(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessClock.ZONE);
	}

	private Result dossiersOnTime(BigDecimal maximum, String unitId, int year) {
		DossierFigures.Line line = dossiersOf(unitId, year);
		return (line.returned() == 0) ? new Result(null, "Hệ thống chưa có hồ sơ nào trả kết quả trong năm.")
				: new Result(Points.share(maximum, line.onTime(), line.returned()),
						"%d/%d hồ sơ trả kết quả đúng hạn.".formatted(line.onTime(), line.returned()));
	}

	private Result apologies(BigDecimal maximum, String unitId, int year) {
		DossierFigures.Line line = dossiersOf(unitId, year);
		if (line.returned() == 0 && line.late() == 0) {
			return new Result(null, "Hệ thống chưa có hồ sơ nào trong năm.");
		}
		return (line.lateSubjective() == 0) ? new Result(maximum, "Không có hồ sơ quá hạn do nguyên nhân chủ quan.")
				: new Result(Points.share(maximum, line.apologisedInTime(), line.lateSubjective()),
						"%d/%d hồ sơ quá hạn do chủ quan đã xin lỗi đúng hạn.".formatted(line.apologisedInTime(),
								line.lateSubjective()));
	}

	private DossierFigures.Line dossiersOf(String unitId, int year) {
		List<DossierFigures.Line> lines = this.dossiers.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31),
				unitId::equals, DossierFigures.By.UNIT);
		return lines.get(lines.size() - 1);
	}

	/**
	 * A score with the facts behind it.
	 *
	 * @param points null where nothing is known: somebody has to score
	 */
	record Result(@Nullable BigDecimal points, String fact) {
	}

}
