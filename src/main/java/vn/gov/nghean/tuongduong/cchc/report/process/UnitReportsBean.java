package vn.gov.nghean.tuongduong.cchc.report.process;

import java.time.LocalDate;
import java.util.Objects;

import org.camunda.bpm.engine.delegate.DelegateTask;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;
import vn.gov.nghean.tuongduong.cchc.engine.TaskForm;
import vn.gov.nghean.tuongduong.cchc.report.ReportTexts;
import vn.gov.nghean.tuongduong.cchc.report.UnitReports;

/**
 * The units' periodic reports as BPMN sees them.
 */
@ProcessBean("periodicReports")
public class UnitReportsBean {

	private final UnitReports reports;

	private final ReportTexts texts;

	private final BusinessClock clock;

	UnitReportsBean(UnitReports reports, ReportTexts texts, BusinessClock clock) {
		this.reports = reports;
		this.texts = texts;
		this.clock = clock;
	}

	public String sheetText(long dutyRecordId) {
		return this.texts.sheet(dutyRecordId);
	}

	public String figuresText(long dutyRecordId) {
		return this.texts.figures(dutyRecordId);
	}

	public String today() {
		return this.clock.today().toString();
	}

	public void submit(DelegateTask task) {
		this.reports.submit(duty(task), TaskForm.user(task));
	}

	public void headDecides(DelegateTask task) {
		if (approves(task)) {
			LocalDate day = Objects.requireNonNull(TaskForm.date(task, "documentDate"));
			this.reports.approve(duty(task), TaskForm.text(task, "documentNumber"), day, TaskForm.user(task));
		}
		else {
			this.reports.sendBack(duty(task), TaskForm.text(task, "reason"), TaskForm.user(task));
		}
	}

	public void homeAffairsDecides(DelegateTask task) {
		if (approves(task)) {
			this.reports.accept(duty(task), TaskForm.user(task));
		}
		else {
			this.reports.returnToUnit(duty(task), TaskForm.text(task, "reason"), TaskForm.date(task, "redoDate"),
					TaskForm.user(task));
		}
	}

	/** Whether the head let it go. */
	public boolean submitted(long dutyRecordId) {
		return this.reports.isSubmitted(dutyRecordId);
	}

	public boolean accepted(long dutyRecordId) {
		return this.reports.isAccepted(dutyRecordId);
	}

	public void close(long dutyRecordId) {
		this.reports.close(dutyRecordId);
	}

	private static boolean approves(DelegateTask task) {
		return TaskForm.text(task, "decision").equals("approve");
	}

	private static long duty(DelegateTask task) {
		return TaskForm.id(task.getVariable("dutyRecordId"));
	}

}
