package vn.gov.nghean.tuongduong.cchc.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.document.Spreadsheet;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;

/**
 * Who sent which report when.
 */
@Service
public class ReportList {

	private static final List<String> HEADINGS = List.of("TT", "Đơn vị", "Tình trạng", "Lần", "Gửi lúc", "Trễ hạn",
			"Số lần trả lại", "Tiếp nhận lúc", "Lý do đính chính");

	private static final int[] WIDTHS = { 6, 34, 28, 6, 18, 10, 12, 18, 50 };

	private final UnitReportRepository reports;

	private final DistrictReportRepository districts;

	private final ReportStarts starts;

	private final ReportCalendar calendar;

	ReportList(UnitReportRepository reports, DistrictReportRepository districts, ReportStarts starts,
			ReportCalendar calendar) {
		this.reports = reports;
		this.districts = districts;
		this.starts = starts;
		this.calendar = calendar;
	}

	/** The periods of a year that reports are made of. */
	public List<Period> periods(int year) {
		return this.calendar.ofYear(year)
			.stream()
			.map((span) -> new Period(span.key(), span.name(), span.opens(), span.closes(), span.submission().dueAt(),
					span.forwarding().dueAt()))
			.toList();
	}

	/**
	 * Every edition of a period, unit by unit; a unit without a report stands there
	 * without one.
	 * @return nothing if there is no such period
	 */
	@Transactional(readOnly = true)
	public Optional<List<Line>> of(String period) {
		return this.calendar.find(period).map((span) -> {
			Map<String, List<UnitReport>> byUnit = new LinkedHashMap<>();
			List<Unit> units = this.starts.reporting(span.closes());
			units.forEach((unit) -> byUnit.put(unit.id(), new ArrayList<>()));
			this.reports.findByPeriodOrderByEdition(period)
				.forEach((report) -> byUnit.computeIfAbsent(report.unitId(), (id) -> new ArrayList<>()).add(report));
			List<Line> lines = new ArrayList<>();
			for (Unit unit : units) {
				List<UnitReport> editions = byUnit.getOrDefault(unit.id(), List.of());
				if (editions.isEmpty()) {
					lines.add(new Line(unit.id(), unit.shortName(), null, 0, null, null, false, 0, null, null));
				}
				editions.forEach((report) -> lines.add(new Line(unit.id(), unit.shortName(), report.id(),
						report.edition(), report.stage(), report.deliveredAt(), report.late(), report.returned(),
						report.acceptedAt(), report.correctionReason())));
			}
			return lines;
		});
	}

	/**
	 * What became of the authority's own report, by the key of its period; none before it
	 * is begun.
	 */
	@Transactional(readOnly = true)
	public Map<String, Forwarded> forwarded(List<Period> periods) {
		Map<String, Forwarded> forwarded = new HashMap<>();
		Map<String, Period> byKey = periods.stream().collect(Collectors.toMap(Period::key, Function.identity()));
		this.districts.findByPeriodIn(byKey.keySet()).forEach((report) -> {
			Instant sent = report.sentAt();
			boolean late = sent != null
					&& sent.isAfter(Objects.requireNonNull(byKey.get(report.period())).forwarding());
			forwarded.put(report.period(),
					new Forwarded(report.stage(), report.documentNumber(), report.documentDate(), sent, late));
		});
		return forwarded;
	}

	/** The list as an Excel file. */
	@Transactional(readOnly = true)
	public Optional<byte[]> xlsx(String period) {
		return of(period).map((lines) -> {
			List<List<? extends @Nullable Object>> rows = new ArrayList<>();
			for (Line line : lines) {
				ReportStage stage = line.stage();
				rows.add(Arrays.asList(rows.size() + 1, line.unitName(),
						(stage != null) ? stage.inWords() : "chưa phát báo cáo", line.edition(),
						moment(line.deliveredAt()), line.late() ? "trễ" : "", line.returned(),
						moment(line.acceptedAt()), line.correctionReason()));
			}
			return new Spreadsheet()
				.sheet("Tình hình gửi", "Tình hình gửi " + this.calendar.get(period).name(), HEADINGS, WIDTHS, rows)
				.toXlsx();
		});
	}

	private static String moment(@Nullable Instant moment) {
		if (moment == null) {
			return "";
		}
		LocalDateTime local = LocalDateTime.ofInstant(moment, BusinessClock.ZONE);
		return DateNames.of(local.toLocalTime()) + " " + DateNames.of(local.toLocalDate());
	}

	/**
	 * @param submission when the units hand in
	 * @param forwarding when the authority sends up
	 */
	public record Period(String key, String name, LocalDate opens, LocalDate closes, Instant submission,
			Instant forwarding) {
	}

	/**
	 * The authority's own report on its way up.
	 *
	 * @param number number of its document; null before it is sent
	 * @param sentAt when its sending was recorded; null before
	 * @param late whether that was after its deadline
	 */
	public record Forwarded(DistrictStage stage, @Nullable String number, @Nullable LocalDate day,
			@Nullable Instant sentAt, boolean late) {
	}

	/**
	 * An edition of a unit's report.
	 *
	 * @param reportId null while the unit has none
	 * @param deliveredAt when its head sent it to Home Affairs; null before
	 */
	public record Line(String unitId, String unitName, @Nullable Long reportId, int edition,
			@Nullable ReportStage stage, @Nullable Instant deliveredAt, boolean late, int returned,
			@Nullable Instant acceptedAt, @Nullable String correctionReason) {
	}

}
