package vn.gov.nghean.tuongduong.cchc.ranking.process;

import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;
import vn.gov.nghean.tuongduong.cchc.engine.TaskForm;
import vn.gov.nghean.tuongduong.cchc.ranking.Appraisals;
import vn.gov.nghean.tuongduong.cchc.ranking.RankingClasses;
import vn.gov.nghean.tuongduong.cchc.ranking.RankingSpans;
import vn.gov.nghean.tuongduong.cchc.ranking.RankingTexts;
import vn.gov.nghean.tuongduong.cchc.ranking.Rankings;

/**
 * The ranking as BPMN sees it.
 */
@ProcessBean("communeRanking")
public class RankingsBean {

	private static final String DUE = "stepDueAt";

	private final Rankings rankings;

	private final Appraisals appraisals;

	private final RankingTexts texts;

	private final RankingClasses classes;

	private final RankingSpans spans;

	private final BusinessClock clock;

	RankingsBean(Rankings rankings, Appraisals appraisals, RankingTexts texts, RankingClasses classes,
			RankingSpans spans, BusinessClock clock) {
		this.rankings = rankings;
		this.appraisals = appraisals;
		this.texts = texts;
		this.classes = classes;
		this.spans = spans;
		this.clock = clock;
	}

	public void open(DelegateExecution execution) {
		this.rankings.open(TaskForm.id(execution.getVariable("dutyRecordId")));
	}

	/** Several take a step at once, each by the same day. */
	public void begins(DelegateExecution execution, String step) {
		execution.setVariableLocal(DUE, dueAfter(step));
	}

	/** When the step has to be done, for its due date, its timer and its escalation. */
	public Date due(DelegateExecution execution) {
		return (Date) execution.getVariable(DUE);
	}

	/** When a step that begins now has to be done. */
	public Date dueAfter(String step) {
		return Date.from(this.spans
			.after(this.clock.instant(), RankingSpans.Step.valueOf(step.toUpperCase(Locale.ROOT).replace('-', '_')))
			.dueAt());
	}

	public List<String> offices(long dutyRecordId) {
		return this.appraisals.offices(dutyRecordId);
	}

	public String appraisalText(long dutyRecordId, String office) {
		return this.texts.appraisal(dutyRecordId, office);
	}

	public void appraised(DelegateTask task) {
		this.appraisals.appraised(duty(task), unit(task), TaskForm.user(task));
	}

	public List<String> asked(long dutyRecordId) {
		return this.appraisals.asked(dutyRecordId);
	}

	public boolean mustExplain(long dutyRecordId) {
		return !asked(dutyRecordId).isEmpty();
	}

	public String questions(long dutyRecordId, String unitId) {
		return this.texts.questions(dutyRecordId, unitId);
	}

	public void explained(DelegateTask task) {
		this.appraisals.explained(duty(task), unit(task));
	}

	public List<String> asking(long dutyRecordId) {
		return this.appraisals.asking(dutyRecordId);
	}

	public void appraisedAgain(DelegateTask task) {
		this.appraisals.appraisedAgain(duty(task), unit(task), TaskForm.user(task));
	}

	public String lastReturn(long dutyRecordId) {
		return this.texts.lastReturn(dutyRecordId);
	}

	public void consolidated(DelegateTask task) {
		this.appraisals.consolidated(duty(task), TaskForm.user(task));
	}

	public void rank(long dutyRecordId) {
		this.rankings.rank(dutyRecordId, this.classes);
	}

	public List<String> council() {
		return this.rankings.council();
	}

	public String groupOf(String unitId) {
		return this.rankings.groupOf(unitId);
	}

	public String tableText(long dutyRecordId) {
		return this.texts.table(dutyRecordId);
	}

	public String votesText(long dutyRecordId) {
		return this.texts.votes(dutyRecordId);
	}

	public void opinion(DelegateTask task) {
		this.rankings.opinion(duty(task), unit(task), TaskForm.text(task, "decision").equals("agree"),
				Objects.requireNonNullElse(TaskForm.optional(task, "remark"), ""), TaskForm.user(task));
	}

	public boolean agreed(long dutyRecordId) {
		return this.rankings.isAgreed(dutyRecordId);
	}

	public void disagreed(DelegateExecution execution) {
		this.rankings.sendBack(TaskForm.id(execution.getVariable("dutyRecordId")), "Hội đồng không thống nhất.");
	}

	public void decide(DelegateTask task) {
		if (TaskForm.text(task, "decision").equals("sign")) {
			this.rankings.sign(duty(task), TaskForm.user(task));
		}
		else {
			this.rankings.sendBack(duty(task), TaskForm.text(task, "reason"));
		}
	}

	public boolean signed(long dutyRecordId) {
		return this.rankings.isSigned(dutyRecordId);
	}

	public void publish(DelegateTask task) {
		this.rankings.publish(duty(task), TaskForm.text(task, "decisionNumber"),
				Objects.requireNonNull(TaskForm.date(task, "decisionDate")), TaskForm.text(task, "place"),
				TaskForm.user(task));
	}

	private static long duty(DelegateTask task) {
		return TaskForm.id(task.getVariable("dutyRecordId"));
	}

	private static String unit(DelegateTask task) {
		return String.valueOf(task.getVariable("contributorId"));
	}

}
