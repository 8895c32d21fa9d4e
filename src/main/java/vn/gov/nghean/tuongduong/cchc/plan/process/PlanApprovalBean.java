package vn.gov.nghean.tuongduong.cchc.plan.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;
import vn.gov.nghean.tuongduong.cchc.plan.PlanApproval;
import vn.gov.nghean.tuongduong.cchc.plan.Plans;

/**
 * The approval of a plan as BPMN sees it.
 */
@ProcessBean("planApprovals")
public class PlanApprovalBean {

	private static final String STEP_DUE = "stepDueAt";

	private final PlanApproval approval;

	private final Plans plans;

	private final Units units;

	private final Posts posts;

	private final BusinessClock clock;

	PlanApprovalBean(PlanApproval approval, Plans plans, Units units, Posts posts, BusinessClock clock) {
		this.approval = approval;
		this.plans = plans;
		this.units = units;
		this.posts = posts;
		this.clock = clock;
	}

	/** The review begins: its deadline counts from now. */
	public void reviewBegins(DelegateExecution execution) {
		execution.setVariable(STEP_DUE, Date.from(this.approval.reviewDue().dueAt()));
	}

	/** The decision begins, likewise. */
	public void decisionBegins(DelegateExecution execution) {
		execution.setVariable(STEP_DUE, Date.from(this.approval.approvalDue().dueAt()));
	}

	public Date stepDue(DelegateExecution execution) {
		return (Date) execution.getVariable(STEP_DUE);
	}

	public String summary(int year, int version) {
		return this.approval.summary(year, version);
	}

	public String authority() {
		return this.units.authority().id();
	}

	/** The chair; while there is none or on leave, who answers for the committee. */
	public String approvers() {
		return this.posts.acting(authority(), Role.CHAIR, this.clock.today()).isEmpty()
				? this.posts.answerableFor(authority(), this.clock.today()).group() : Role.CHAIR.groupOf(authority());
	}

	public void reviewed(DelegateTask task) {
		this.approval.confirm(year(task), version(task), user(task), text(task, "reviewNote"));
	}

	public void decided(DelegateTask task) {
		if ("approve".equals(text(task, "decision"))) {
			this.approval.approve(year(task), version(task), ((Number) task.getVariable("dutyRecordId")).longValue(),
					user(task), given(task, "decisionNumber"), LocalDate.parse(given(task, "decisionDate")));
		}
		else {
			this.approval.giveBack(year(task), version(task), user(task), given(task, "reason"));
		}
	}

	public boolean approved(int year, int version) {
		return this.approval.isApproved(year, version);
	}

	public void deploy(int year) {
		this.plans.deploy(year);
	}

	public void putInForce(int year) {
		this.plans.begin(year);
	}

	private static int year(DelegateTask task) {
		return ((Number) task.getVariable("planYear")).intValue();
	}

	private static int version(DelegateTask task) {
		return ((Number) task.getVariable("planVersion")).intValue();
	}

	/** The form has seen to it that a value is there. */
	private static String given(DelegateTask task, String name) {
		return Objects.requireNonNull(text(task, name), name);
	}

	private static @Nullable String text(DelegateTask task, String name) {
		return (task.getVariable(name) instanceof String text && !text.isBlank()) ? text.strip() : null;
	}

	private static String user(DelegateTask task) {
		return (task.getAssignee() != null) ? task.getAssignee() : "system";
	}

}
