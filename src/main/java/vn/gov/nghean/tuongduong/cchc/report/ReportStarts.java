package vn.gov.nghean.tuongduong.cchc.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOrder;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Which units report which period when: each that owes a figure, from the day the period
 * closes.
 */
@Service
public class ReportStarts {

	/**
	 * The clause on reports in the plan's text; "IV.1" alone is a row of the appendix,
	 * and withdrawing that must not touch reports.
	 */
	static final String ROW = "IV.1.b";

	static final String SOURCE = "Kế hoạch, mục IV.1.b";

	static final String DUTY = "periodic-report";

	private final UnitReportRepository reports;

	private final Indicators indicators;

	private final ReportCalendar calendar;

	private final KnownFigures known;

	private final Duties duties;

	private final Units units;

	ReportStarts(UnitReportRepository reports, Indicators indicators, ReportCalendar calendar, KnownFigures known,
			Duties duties, Units units) {
		this.reports = reports;
		this.indicators = indicators;
		this.calendar = calendar;
		this.known = known;
		this.duties = duties;
		this.units = units;
	}

	/**
	 * The reports that should have been handed out by a day and were not. A period whose
	 * submission has passed is made up for only if the system was at work when it closed:
	 * one that is new does not ask for what was before it.
	 */
	@Transactional(readOnly = true)
	public List<Due> dueOn(LocalDate day) {
		return Stream
			.concat(this.calendar.ofYear(day.getYear() - 1).stream(), this.calendar.ofYear(day.getYear()).stream())
			.filter((span) -> !day.isBefore(span.closes()) && isAsked(span, day))
			.flatMap((span) -> reporting(day).stream().map((unit) -> new Due(unit.id(), span.key())))
			.filter((due) -> this.reports.findFirstByUnitIdAndPeriodOrderByEditionDesc(due.unitId(), due.period())
				.isEmpty())
			.toList();
	}

	private boolean isAsked(ReportCalendar.Span span, LocalDate day) {
		return !day.isAfter(span.submission().dueWorking())
				|| this.duties.isOrderedBefore(span.closes().atStartOfDay(BusinessClock.ZONE).toInstant());
	}

	/** The units that report, in display order. */
	List<Unit> reporting(LocalDate day) {
		List<Unit> reporting = new ArrayList<>(this.units.existingOn(day));
		reporting.removeIf((unit) -> this.indicators.owedBy(unit.kind()).isEmpty());
		return reporting;
	}

	/**
	 * Opens a unit's report of a period.
	 * @return nothing if it was opened before
	 */
	@Transactional
	public Optional<Begun> begin(Due due) {
		ReportCalendar.Span span = this.calendar.get(due.period());
		return this.duties.open(order(due.unitId(), span, span.key(), span.name(), span.submission())).map((record) -> {
			UnitReport report = new UnitReport(due.unitId(), span.key(), record);
			fill(report, span);
			this.reports.save(report);
			return new Begun(record, this.duties.businessKey(record));
		});
	}

	private void fill(UnitReport report, ReportCalendar.Span span) {
		Map<KnownFigures.Rule, KnownFigures.Known> known = this.known.of(report.unitId(), span);
		for (Indicator indicator : this.units.find(report.unitId())
			.map((unit) -> this.indicators.owedBy(unit.kind()))
			.orElse(List.of())) {
			KnownFigures.Known figure = (indicator.known() != null) ? known.get(indicator.known()) : null;
			if (figure != null) {
				report.fill(indicator.code(), figure);
			}
		}
	}

	static DutyOrder order(String unitId, ReportCalendar.Span span, String period, String periodName,
			Deadline deadline) {
		return new DutyOrder(DUTY, String.valueOf(span.year()), ROW, 1, "Lập " + span.name().replaceFirst("^B", "b"),
				period, periodName, unitId, List.of(span.name()), List.of(), null, deadline, SOURCE);
	}

	/** A unit's report that should be handed out. */
	public record Due(String unitId, String period) {
	}

	/** A report's duty record, for its process. */
	public record Begun(long dutyRecordId, String businessKey) {
	}

}
