package vn.gov.nghean.tuongduong.cchc.report.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;

import org.camunda.bpm.engine.delegate.DelegateTask;

import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;
import vn.gov.nghean.tuongduong.cchc.engine.TaskForm;
import vn.gov.nghean.tuongduong.cchc.report.DistrictReports;
import vn.gov.nghean.tuongduong.cchc.report.DistrictTexts;

/**
 * The district's report as BPMN sees it.
 */
@ProcessBean("districtReporting")
public class DistrictReportsBean {

	private final DistrictReports reports;

	private final DistrictTexts texts;

	DistrictReportsBean(DistrictReports reports, DistrictTexts texts) {
		this.reports = reports;
		this.texts = texts;
	}

	public List<String> leadUnits() {
		return this.reports.leadUnits();
	}

	public Date partDue(long dutyRecordId) {
		return Date.from(this.reports.partDue(dutyRecordId).dueAt());
	}

	public String fieldsText(long dutyRecordId, String leadUnitId) {
		return this.texts.fields(dutyRecordId, leadUnitId);
	}

	public String districtText(long dutyRecordId) {
		return this.texts.district(dutyRecordId);
	}

	public String returnReason(long dutyRecordId) {
		return this.texts.returnReason(dutyRecordId);
	}

	public void partWritten(DelegateTask task) {
		this.reports.partWritten(duty(task), TaskForm.text(task, "contributorId"));
	}

	public void compose(DelegateTask task) {
		this.reports.compose(duty(task));
	}

	public void leadersDecide(DelegateTask task) {
		if (TaskForm.text(task, "decision").equals("approve")) {
			this.reports.approve(duty(task), TaskForm.user(task));
		}
		else {
			this.reports.sendBack(duty(task), TaskForm.text(task, "reason"), TaskForm.user(task));
		}
	}

	public boolean approved(long dutyRecordId) {
		return this.reports.isApproved(dutyRecordId);
	}

	public void send(DelegateTask task) {
		LocalDate date = Objects.requireNonNull(TaskForm.date(task, "documentDate"));
		this.reports.send(duty(task), TaskForm.text(task, "documentNumber"), date, TaskForm.text(task, "sentHow"),
				TaskForm.user(task));
	}

	private static long duty(DelegateTask task) {
		return TaskForm.id(task.getVariable("dutyRecordId"));
	}

}
