package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.StepDueDates;
import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;

/**
 * The deadlines of a duty's steps, for timers and due dates.
 */
@ProcessBean("dutyDeadlines")
public class DutyDeadlinesBean {

	private final Duties duties;

	private final StepDueDates deadlines;

	DutyDeadlinesBean(Duties duties, StepDueDates deadlines) {
		this.duties = duties;
		this.deadlines = deadlines;
	}

	public Date due(long id) {
		return Date.from(this.duties.facts(id).dueAt());
	}

	public String explain(long id) {
		return this.duties.facts(id).explanation();
	}

	public Date contribution(long id) {
		return Date.from(this.deadlines.contributionDue(id));
	}

	public Date acceptance(long id) {
		return Date.from(this.deadlines.acceptanceDue(id));
	}

	/** Fixed at the first question, so that the due date and the timer agree. */
	public Date extensionDecision(DelegateExecution execution) {
		if (!(execution.getVariable("decisionDueAt") instanceof Date due)) {
			Date fixed = Date.from(this.deadlines.decisionDue());
			execution.getProcessInstance().setVariable("decisionDueAt", fixed);
			return fixed;
		}
		return due;
	}

}
