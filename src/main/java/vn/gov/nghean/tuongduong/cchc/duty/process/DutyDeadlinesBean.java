package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyLife;
import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;

/**
 * The deadlines of a duty's steps, for timers and due dates.
 */
@ProcessBean("dutyDeadlines")
public class DutyDeadlinesBean {

	private final Duties duties;

	private final DutyLife life;

	private final BusinessClock clock;

	DutyDeadlinesBean(Duties duties, DutyLife life, BusinessClock clock) {
		this.duties = duties;
		this.life = life;
		this.clock = clock;
	}

	public Date due(long id) {
		return Date.from(this.duties.view(id).dueAt());
	}

	/** Whether the deadline was extended and the work is still out. */
	public boolean isAhead(long id) {
		return this.life.isExtendedAhead(id);
	}

	public String explain(long id) {
		return this.duties.view(id).explanation();
	}

	public Date contribution(long id) {
		return Date.from(this.life.contributionDue(id));
	}

	public Date acceptance(long id) {
		return Date.from(this.life.acceptanceDue(id));
	}

	public String redoDate(long id) {
		return this.life.redoDay(id).toString();
	}

	/** Fixed at the first question, so that the due date and the timer agree. */
	public Date extensionDecision(DelegateExecution execution) {
		if (!(execution.getVariable("decisionDueAt") instanceof Date due)) {
			Date fixed = Date.from(this.life.dueAfter(this.clock.instant(), "extension-decision"));
			execution.getProcessInstance().setVariable("decisionDueAt", fixed);
			return fixed;
		}
		return due;
	}

}
