package vn.gov.nghean.tuongduong.cchc.report;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.duty.DeadlineRule;

/**
 * The deadlines of reports: when units hand in, when the authority sends. A correction is
 * due by the day it was given when it was opened.
 */
@Component
class ReportDeadlines implements DeadlineRule {

	private final ReportCalendar calendar;

	ReportDeadlines(ReportCalendar calendar) {
		this.calendar = calendar;
	}

	@Override
	public Optional<Deadline> deadlineOf(Ordered duty) {
		return switch (duty.dutyKey()) {
			case ReportStarts.DUTY -> this.calendar.find(duty.period()).map(ReportCalendar.Span::submission);
			case DistrictReports.DUTY -> this.calendar.find(duty.period()).map(ReportCalendar.Span::forwarding);
			default -> Optional.empty();
		};
	}

}
