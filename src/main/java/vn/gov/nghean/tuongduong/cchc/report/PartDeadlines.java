package vn.gov.nghean.tuongduong.cchc.report;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.duty.StepRule;

/**
 * When the lead offices' parts of the district's report are due.
 */
@Component
class PartDeadlines implements StepRule {

	private final DistrictReports reports;

	PartDeadlines(DistrictReports reports) {
		this.reports = reports;
	}

	@Override
	public Optional<Deadline> deadlineOf(Opened step) {
		return step.activityId().equals("Task_WriteFieldPart") ? Optional.of(this.reports.partDue(step.dutyRecordId()))
				: Optional.empty();
	}

}
