package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Puts together what people see of a unit's report.
 */
@Component
class ReportViews {

	private final UnitReportRepository reports;

	private final Indicators indicators;

	private final ReportCalendar calendar;

	private final KnownProducts products;

	private final Duties duties;

	private final Units units;

	ReportViews(UnitReportRepository reports, Indicators indicators, ReportCalendar calendar, KnownProducts products,
			Duties duties, Units units) {
		this.reports = reports;
		this.indicators = indicators;
		this.calendar = calendar;
		this.products = products;
		this.duties = duties;
		this.units = units;
	}

	SheetView of(UnitReport report) {
		ReportCalendar.Span span = this.calendar.get(report.period());
		List<Indicator> owed = owed(report);
		Optional<Before> before = before(report.unitId(), span);
		Map<String, List<String>> doubts = doubts(report);
		Values values = report.values();
		List<SheetView.Group> groups = this.indicators.fields()
			.stream()
			.map((field) -> new SheetView.Group(field.code(), field.name(),
					owed.stream()
						.filter((indicator) -> indicator.field().equals(field.code()))
						.map((indicator) -> line(indicator, report, values,
								before.map((earlier) -> earlier.values().of(indicator)).orElse(null), doubts))
						.toList()))
			.filter((group) -> !group.lines().isEmpty())
			.toList();
		List<SheetView.Story> narratives = Arrays.stream(NarrativePart.values())
			.map((part) -> new SheetView.Story(part, part.title(), part.demanded(), report.narrative(part).content(),
					report.narrative(part).remark()))
			.toList();
		return new SheetView(report.id(), report.version(), report.unitId(), nameOf(report.unitId()), report.period(),
				span.name(), span.opens(), span.closes(), this.duties.facts(report.dutyRecordId()).dueAt(),
				report.edition(), report.stage(), report.late(), report.returned(), report.deliveredAt(),
				report.acceptedAt(), report.correctionReason(), span.settings().theme(),
				before.map((earlier) -> earlier.span().name()).orElse(null), groups, narratives,
				this.products.of(report.unitId(), span));
	}

	private static SheetView.Line line(Indicator indicator, UnitReport report, Values values,
			@Nullable BigDecimal previous, Map<String, List<String>> doubts) {
		BigDecimal value = values.of(indicator);
		Figure figure = report.figure(indicator.code());
		return new SheetView.Line(indicator.code(), indicator.name(), indicator.definition(), indicator.measure(),
				indicator.kind(), indicator.computed(), value, previous, indicator.targetText(),
				indicator.meets(value, previous), doubts.getOrDefault(indicator.code(), List.of()), figure.reason(),
				figure.remark(), figure.known(), figure.source());
	}

	/** What the unit owes. */
	List<Indicator> owed(UnitReport report) {
		return this.units.find(report.unitId()).map((unit) -> this.indicators.owedBy(unit.kind())).orElse(List.of());
	}

	/** What is hard to believe, by the figure that has to be confirmed. */
	Map<String, List<String>> doubts(UnitReport report) {
		ReportCalendar.Span span = this.calendar.get(report.period());
		Optional<Before> before = before(report.unitId(), span);
		Map<String, List<String>> doubts = new HashMap<>();
		span.settings()
			.plausibility()
			.doubts(owed(report), report.values(), span.days(), before.map(Before::values).orElse(null),
					before.map((earlier) -> earlier.span().days()).orElse(1))
			.forEach((code, found) -> doubts.put(code, new ArrayList<>(found)));
		for (Indicator indicator : owed(report)) {
			Figure figure = report.figure(indicator.code());
			if (figure.differs()) {
				doubts.computeIfAbsent(indicator.code(), (code) -> new ArrayList<>())
					.add("khác số hệ thống có (%s)".formatted(FigureText.of(figure.known())));
			}
		}
		return doubts;
	}

	/** The unit's accepted report of the period that closed before. */
	private Optional<Before> before(String unitId, ReportCalendar.Span span) {
		return this.calendar.before(span)
			.flatMap((earlier) -> this.reports
				.findFirstByUnitIdAndPeriodAndStageOrderByEditionDesc(unitId, earlier.key(), ReportStage.ACCEPTED)
				.map((report) -> new Before(earlier, report.values())));
	}

	String nameOf(String unitId) {
		return this.units.shortNameOf(unitId);
	}

	private record Before(ReportCalendar.Span span, Values values) {
	}

}
