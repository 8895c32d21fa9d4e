package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.StepDueDates;
import vn.gov.nghean.tuongduong.cchc.duty.StepRule;
import vn.gov.nghean.tuongduong.cchc.duty.StepRules;
import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;

/**
 * The deadlines of a duty's steps, for timers and due dates.
 */
@ProcessBean("dutyDeadlines")
public class DutyDeadlinesBean {

	private final Duties duties;

	private final StepDueDates deadlines;

	private final StepRules rules;

	private final BusinessClock clock;

	DutyDeadlinesBean(Duties duties, StepDueDates deadlines, StepRules rules, BusinessClock clock) {
		this.duties = duties;
		this.deadlines = deadlines;
		this.rules = rules;
		this.clock = clock;
	}

	public Date due(long id) {
		return Date.from(this.duties.facts(id).dueAt());
	}

	public String explain(long id) {
		return this.duties.facts(id).explanation();
	}

	/** Why a step that begins now is due when it is. */
	public String explainStep(long id, String step) {
		return this.rules.deadlineOf(new StepRule.Opened(step, id, this.clock.instant()))
			.map(Deadline::explanation)
			.orElseGet(() -> explain(id));
	}

	public Date contribution(long id) {
		return Date.from(this.deadlines.contributionDue(id).dueAt());
	}

	public Date acceptance(long id) {
		return Date.from(this.deadlines.acceptanceDue(id).dueAt());
	}

	/** Fixed at the first question, so that the due date and the timer agree. */
	public Date extensionDecision(DelegateExecution execution) {
		if (!(execution.getVariable("decisionDueAt") instanceof Date due)) {
			Date fixed = Date.from(this.deadlines.decisionDue().dueAt());
			execution.getProcessInstance().setVariable("decisionDueAt", fixed);
			return fixed;
		}
		return due;
	}

}
