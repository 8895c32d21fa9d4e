package vn.gov.nghean.tuongduong.cchc.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyLife;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOrder;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * The life of the district's report: written by the lead offices, composed by Home
 * Affairs, approved by the leaders, sent to the province.
 */
@Service
public class DistrictReports {

	static final String DUTY = "district-report";

	private final DistrictReportRepository districts;

	private final DistrictSheets sheets;

	private final DistrictFigures figures;

	private final Indicators indicators;

	private final ReportCalendar calendar;

	private final Duties duties;

	private final DutyLife life;

	private final Units units;

	private final Deadlines deadlines;

	private final BusinessClock clock;

	private final AuditTrail audit;

	DistrictReports(DistrictReportRepository districts, DistrictSheets sheets, DistrictFigures figures,
			Indicators indicators, ReportCalendar calendar, Duties duties, DutyLife life, Units units,
			Deadlines deadlines, BusinessClock clock, AuditTrail audit) {
		this.districts = districts;
		this.sheets = sheets;
		this.figures = figures;
		this.indicators = indicators;
		this.calendar = calendar;
		this.duties = duties;
		this.life = life;
		this.units = units;
		this.deadlines = deadlines;
		this.clock = clock;
		this.audit = audit;
	}

	/**
	 * The periods whose report should be composed from a day on, and is not: from the day
	 * the units hand in. One that should have been sent before is made up for only if the
	 * system was at work when the period closed.
	 */
	@Transactional(readOnly = true)
	public List<String> dueOn(LocalDate day) {
		return Stream
			.concat(this.calendar.ofYear(day.getYear() - 1).stream(), this.calendar.ofYear(day.getYear()).stream())
			.filter((span) -> !day.isBefore(span.submission().dueWorking()))
			.filter((span) -> !day.isAfter(span.forwarding().dueWorking())
					|| this.duties.isOrderedBefore(span.closes().atStartOfDay(BusinessClock.ZONE).toInstant()))
			.map(ReportCalendar.Span::key)
			.filter((period) -> this.districts.findByPeriod(period).isEmpty())
			.toList();
	}

	/**
	 * Opens the district's report of a period, owed by Home Affairs.
	 * @return nothing if it was opened before
	 */
	@Transactional
	public Optional<ReportStarts.Begun> begin(String period) {
		ReportCalendar.Span span = this.calendar.get(period);
		String name = span.name().replaceFirst("^Báo cáo CCHC", "Báo cáo CCHC của huyện");
		return this.duties
			.open(new DutyOrder(DUTY, String.valueOf(span.year()), ReportStarts.ROW, 2,
					"Tổng hợp " + name.replaceFirst("^B", "b"), span.key(), name, this.units.standingAgency().id(),
					List.of(name), List.of(), null, span.forwarding(), ReportStarts.SOURCE))
			.map((record) -> {
				this.districts.save(new DistrictReport(span.key(), record));
				return new ReportStarts.Begun(record, this.duties.businessKey(record));
			});
	}

	/** The offices that write a part. */
	public List<String> leadUnits() {
		return this.indicators.leadUnits();
	}

	/**
	 * When the lead offices must have written: some working days before the report is
	 * sent.
	 */
	@Transactional(readOnly = true)
	public Deadline partDue(long dutyRecordId) {
		ReportCalendar.Span span = this.calendar.get(ofDuty(dutyRecordId).period());
		return this.deadlines.workingDaysAfter(span.forwarding().dueWorking(), -span.settings().partDaysAhead());
	}

	/**
	 * A lead office is done with its fields.
	 * @throws Refusal naming the field that is missing
	 */
	@Transactional(readOnly = true)
	public void partWritten(long dutyRecordId, String leadUnitId) {
		DistrictReport district = ofDuty(dutyRecordId);
		demandParts(this.sheets.of(district)
			.parts()
			.stream()
			.filter((part) -> part.leadUnitId().equals(leadUnitId) && DistrictSheets.isField(part.code()))
			.toList());
	}

	/**
	 * Home Affairs puts the report before the leaders.
	 * @throws Refusal naming the part that is missing
	 */
	@Transactional
	public void compose(long dutyRecordId) {
		DistrictReport district = ofDuty(dutyRecordId);
		demandParts(this.sheets.of(district).parts());
		if (this.figures.sources(this.calendar.get(district.period()), Optional.of(district)).isEmpty()) {
			throw new Refusal("Chưa tiếp nhận báo cáo của đơn vị nào, chưa tổng hợp được.");
		}
		district.compose();
	}

	private static void demandParts(List<DistrictView.Part> parts) {
		List<String> missing = parts.stream()
			.filter((part) -> part.demanded() && part.content() == null)
			.map((part) -> "«%s»".formatted(part.title()))
			.toList();
		if (!missing.isEmpty()) {
			throw new Refusal("Chưa ghi phần %s trong «Báo cáo tổng hợp».".formatted(String.join(", ", missing)));
		}
	}

	/** The leaders approve; from here on the sources are fixed. */
	@Transactional
	public void approve(long dutyRecordId, String user) {
		DistrictReport district = ofDuty(dutyRecordId);
		List<Long> sources = this.figures.sources(this.calendar.get(district.period()), Optional.of(district))
			.values()
			.stream()
			.map(UnitReport::id)
			.toList();
		district.approve(sources, user, this.clock.instant());
		this.audit.record(user, "district-report.approved", district.period(),
				"Duyệt từ báo cáo của %d đơn vị".formatted(sources.size()));
	}

	@Transactional
	public void sendBack(long dutyRecordId, String reason, String user) {
		DistrictReport district = ofDuty(dutyRecordId);
		district.sendBack(reason);
		this.audit.record(user, "district-report.returned", district.period(), reason);
	}

	/**
	 * It was sent to the province: the duty ends.
	 * @throws Refusal for a day that has not come
	 */
	@Transactional
	public void send(long dutyRecordId, String number, LocalDate date, String how, String user) {
		if (date.isAfter(this.clock.today())) {
			throw new Refusal("«Ngày văn bản» chưa tới.");
		}
		DistrictReport district = ofDuty(dutyRecordId);
		district.send(number, date, how, user, this.clock.instant());
		this.life.finish(dutyRecordId, number, date, "Đã gửi cấp trên: " + how, user);
		this.audit.record(user, "district-report.sent", district.period(), "%s, %s".formatted(number, how));
	}

	@Transactional(readOnly = true)
	public boolean isApproved(long dutyRecordId) {
		return ofDuty(dutyRecordId).fixed();
	}

	DistrictReport ofDuty(long dutyRecordId) {
		return this.districts.findByDutyRecordId(dutyRecordId)
			.orElseThrow(() -> new IllegalArgumentException("Không có báo cáo huyện của nhiệm vụ " + dutyRecordId));
	}

}
