package vn.gov.nghean.tuongduong.cchc.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyLife;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * The life of the units' reports: prepared, approved by the head, accepted by Home
 * Affairs; then locked, and corrected by a new edition only.
 */
@Service
public class UnitReports {

	private static final int MOST_FAULTS = 8;

	private static final int LONGEST_SUMMARY = 200;

	private final UnitReportRepository reports;

	private final ReportViews views;

	private final ReportCalendar calendar;

	private final Duties duties;

	private final DutyLife life;

	private final Deadlines deadlines;

	private final BusinessClock clock;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	UnitReports(UnitReportRepository reports, ReportViews views, ReportCalendar calendar, Duties duties, DutyLife life,
			Deadlines deadlines, BusinessClock clock, AuditTrail audit, ApplicationEventPublisher events) {
		this.reports = reports;
		this.views = views;
		this.calendar = calendar;
		this.duties = duties;
		this.life = life;
		this.deadlines = deadlines;
		this.clock = clock;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * The unit's officials are done.
	 * @throws Refusal naming what is missing, and what is hard to believe and not
	 * confirmed
	 */
	@Transactional
	public void submit(long dutyRecordId, String user) {
		UnitReport report = ofDuty(dutyRecordId);
		List<String> faults = faults(report);
		if (!faults.isEmpty()) {
			throw new Refusal("Bảng số liệu chưa đủ: %s%s".formatted(
					String.join("; ", faults.subList(0, Math.min(MOST_FAULTS, faults.size()))),
					(faults.size() > MOST_FAULTS) ? "; và %d chỗ nữa.".formatted(faults.size() - MOST_FAULTS) : "."));
		}
		report.submit(user, this.clock.instant());
	}

	private List<String> faults(UnitReport report) {
		List<String> faults = new ArrayList<>();
		for (Indicator indicator : this.views.owed(report)) {
			if (!indicator.computed() && report.figure(indicator.code()).amount() == null) {
				faults.add("%s «%s» để trống".formatted(indicator.code(), indicator.name()));
			}
		}
		for (Map.Entry<String, List<String>> doubt : this.views.doubts(report).entrySet()) {
			if (report.figure(doubt.getKey()).reason() == null) {
				faults.add("%s – %s, phải xác nhận và nêu lý do".formatted(doubt.getKey(),
						String.join(", ", doubt.getValue())));
			}
		}
		for (NarrativePart part : NarrativePart.values()) {
			if (part.demanded() && report.narrative(part).content() == null) {
				faults.add("phần «%s» để trống".formatted(part.title()));
			}
		}
		return faults;
	}

	/** The head approves: the report is delivered, with its number and day. */
	@Transactional
	public void approve(long dutyRecordId, String documentNumber, LocalDate documentDate, String user) {
		if (documentDate.isAfter(this.clock.today())) {
			throw new Refusal("«Ngày văn bản» chưa tới.");
		}
		UnitReport report = ofDuty(dutyRecordId);
		boolean late = this.clock.instant().isAfter(this.duties.facts(dutyRecordId).dueAt());
		report.deliver(user, this.clock.instant(), late);
		this.life.submit(dutyRecordId, 0, documentNumber, documentDate, summary(report), null,
				Optional.ofNullable(report.submittedBy()).orElse(user));
		this.life.headApproves(dutyRecordId);
		this.audit.record(user, "report.delivered", subject(report), summary(report));
	}

	private String summary(UnitReport report) {
		String text = "%s%s".formatted(this.calendar.get(report.period()).name(),
				(report.edition() > 1) ? ", đính chính lần %d".formatted(report.edition() - 1) : "");
		return text.substring(0, Math.min(LONGEST_SUMMARY, text.length()));
	}

	/** The head sends it back. */
	@Transactional
	public void sendBack(long dutyRecordId, String reason, String user) {
		ofDuty(dutyRecordId).sendBack();
		this.life.headReturns(dutyRecordId, reason, user);
	}

	/** Home Affairs accepts: from here on the edition is locked. */
	@Transactional
	public void accept(long dutyRecordId, String user) {
		UnitReport report = ofDuty(dutyRecordId);
		report.accept(user, this.clock.instant());
		this.life.homeAffairsAccepts(dutyRecordId);
		this.audit.record(user, "report.accepted", subject(report), "Tiếp nhận, khóa số liệu");
	}

	/** Home Affairs returns it to the unit. */
	@Transactional
	public void returnToUnit(long dutyRecordId, String reason, @Nullable LocalDate redo, String user) {
		UnitReport report = ofDuty(dutyRecordId);
		report.returnToUnit();
		this.life.homeAffairsReturns(dutyRecordId, reason, redo, user);
		this.audit.record(user, "report.returned", subject(report), reason);
	}

	/** Ends an accepted report's duty; can be repeated. */
	@Transactional
	public void close(long dutyRecordId) {
		this.life.close(dutyRecordId);
	}

	/**
	 * Opens the next edition of an accepted report, with a duty of its own; announces it
	 * by {@link CorrectionOpened}.
	 * @throws Refusal if the report is not locked yet, or a correction is under way
	 */
	@Transactional
	public void correct(long reportId, String reason, String user) {
		UnitReport report = this.reports.findById(reportId).orElseThrow();
		UnitReport newest = this.reports.findFirstByUnitIdAndPeriodOrderByEditionDesc(report.unitId(), report.period())
			.orElseThrow();
		if (newest.stage() != ReportStage.ACCEPTED) {
			throw new Refusal("Báo cáo %s: sửa ngay trong bảng số liệu, chưa cần đính chính."
				.formatted(newest.stage().inWords()));
		}
		ReportCalendar.Span span = this.calendar.get(report.period());
		int edition = newest.edition() + 1;
		long record = this.duties.open(ReportStarts.order(report.unitId(), span, span.key() + "#" + edition,
				"%s (đính chính lần %d)".formatted(span.name(), edition - 1),
				this.deadlines.workingDaysAfter(this.clock.today(), span.settings().correctionDays())
					.introducedBy("Đính chính số liệu đã khóa.")))
			.orElseThrow();
		UnitReport correction = this.reports.save(new UnitReport(newest, reason, record));
		this.audit.record(user, "report.corrected", subject(correction), reason);
		this.events.publishEvent(new CorrectionOpened(record, this.duties.businessKey(record)));
	}

	@Transactional(readOnly = true)
	public boolean isSubmitted(long dutyRecordId) {
		return ofDuty(dutyRecordId).stage() != ReportStage.PREPARING;
	}

	@Transactional(readOnly = true)
	public boolean isAccepted(long dutyRecordId) {
		return ofDuty(dutyRecordId).stage() == ReportStage.ACCEPTED;
	}

	private static String subject(UnitReport report) {
		return "%s/%s/%d".formatted(report.unitId(), report.period(), report.edition());
	}

	UnitReport ofDuty(long dutyRecordId) {
		return this.reports.findByDutyRecordId(dutyRecordId)
			.orElseThrow(() -> new IllegalArgumentException("Không có báo cáo của nhiệm vụ " + dutyRecordId));
	}

}
