package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.organisation.Unit;

/**
 * The district's figures of a period: from the newest accepted edition of each unit, or
 * from those the approved report was made of.
 */
@Component
class DistrictFigures {

	private final UnitReportRepository reports;

	private final DistrictReportRepository districts;

	private final Indicators indicators;

	private final ReportCalendar calendar;

	private final ReportStarts starts;

	DistrictFigures(UnitReportRepository reports, DistrictReportRepository districts, Indicators indicators,
			ReportCalendar calendar, ReportStarts starts) {
		this.reports = reports;
		this.districts = districts;
		this.indicators = indicators;
		this.calendar = calendar;
		this.starts = starts;
	}

	/** The units' reports that count, by unit. */
	Map<String, UnitReport> sources(ReportCalendar.Span span, Optional<DistrictReport> district) {
		List<UnitReport> counted = district.filter(DistrictReport::fixed)
			.map((fixed) -> this.reports.findAllById(fixed.sources()))
			.orElseGet(() -> this.reports.findByPeriodOrderByEdition(span.key())
				.stream()
				.filter((report) -> report.stage() == ReportStage.ACCEPTED)
				.toList());
		Map<String, UnitReport> byUnit = new LinkedHashMap<>();
		counted.forEach((report) -> byUnit.merge(report.unitId(), report,
				(one, other) -> (one.edition() > other.edition()) ? one : other));
		return byUnit;
	}

	/** Whether a unit's first edition came late; a correction does not undo it. */
	boolean wasLate(String unitId, ReportCalendar.Span span) {
		return this.reports.findByUnitIdAndPeriodAndEdition(unitId, span.key(), 1).map(UnitReport::late).orElse(false);
	}

	/** The units that report, in display order. */
	List<Unit> units(ReportCalendar.Span span) {
		return this.starts.reporting(span.closes());
	}

	/** Every figure of the district with what each unit gave to it. */
	List<DistrictView.Line> lines(ReportCalendar.Span span, Optional<DistrictReport> district) {
		Map<String, UnitReport> sources = sources(span, district);
		List<Unit> units = units(span);
		Values total = together(sources.values());
		Optional<Values> before = this.calendar.before(span)
			.map((earlier) -> sources(earlier, this.districts.findByPeriod(earlier.key())).values())
			.filter((earlier) -> !earlier.isEmpty())
			.map(this::together);
		return this.indicators.all()
			.stream()
			.map((indicator) -> line(indicator, total, before.map((earlier) -> earlier.of(indicator)).orElse(null),
					sources, units))
			.toList();
	}

	private Values together(Collection<UnitReport> sources) {
		return Values.together(this.indicators.all(), sources.stream().map(UnitReport::values).toList());
	}

	private static DistrictView.Line line(Indicator indicator, Values total, @Nullable BigDecimal previous,
			Map<String, UnitReport> sources, List<Unit> units) {
		List<Unit> owing = units.stream().filter((unit) -> indicator.owedBy().contains(unit.kind())).toList();
		List<DistrictView.Source> given = owing.stream()
			.filter((unit) -> sources.containsKey(unit.id()))
			.map((unit) -> {
				UnitReport report = sources.get(unit.id());
				return new DistrictView.Source(unit.id(), unit.shortName(), report.id(), report.edition(),
						report.values().of(indicator));
			})
			.toList();
		BigDecimal value = total.of(indicator);
		Boolean met = (indicator.kind() == Indicator.Kind.YES_NO)
				? Boolean.valueOf(value != null && value.intValue() == owing.size()) : indicator.meets(value, previous);
		return new DistrictView.Line(indicator.code(), indicator.field(), indicator.name(), indicator.definition(),
				(indicator.kind() == Indicator.Kind.YES_NO) ? "đơn vị trả lời có trên %d".formatted(owing.size())
						: indicator.measure(),
				value, previous, indicator.targetText(), met, given);
	}

}
