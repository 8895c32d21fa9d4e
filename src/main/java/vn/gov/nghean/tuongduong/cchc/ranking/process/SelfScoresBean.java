package vn.gov.nghean.tuongduong.cchc.ranking.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;
import vn.gov.nghean.tuongduong.cchc.engine.TaskForm;
import vn.gov.nghean.tuongduong.cchc.ranking.RankingTexts;
import vn.gov.nghean.tuongduong.cchc.ranking.SelfScores;

/**
 * A commune's own scoring as BPMN sees it.
 */
@ProcessBean("communeScores")
public class SelfScoresBean {

	private final SelfScores scores;

	private final RankingTexts texts;

	SelfScoresBean(SelfScores scores, RankingTexts texts) {
		this.scores = scores;
		this.texts = texts;
	}

	public void open(DelegateExecution execution) {
		this.scores.open(TaskForm.id(execution.getVariable("dutyRecordId")));
	}

	public String text(long dutyRecordId) {
		return this.texts.selfScores(dutyRecordId);
	}

	public void handIn(DelegateTask task) {
		this.scores.handIn(duty(task), TaskForm.user(task));
	}

	public void decide(DelegateTask task) {
		if (TaskForm.text(task, "decision").equals("approve")) {
			this.scores.submit(duty(task), TaskForm.user(task));
		}
		else {
			this.scores.sendBack(duty(task), TaskForm.text(task, "reason"), TaskForm.user(task));
		}
	}

	public boolean submitted(long dutyRecordId) {
		return this.scores.isSubmitted(dutyRecordId);
	}

	private static long duty(DelegateTask task) {
		return TaskForm.id(task.getVariable("dutyRecordId"));
	}

}
