package vn.gov.nghean.tuongduong.cchc.review.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;
import vn.gov.nghean.tuongduong.cchc.engine.TaskForm;
import vn.gov.nghean.tuongduong.cchc.review.ReviewTexts;
import vn.gov.nghean.tuongduong.cchc.review.WorkReviews;

/**
 * Monthly reviews and their measures as BPMN sees them.
 */
@ProcessBean("monthlyReviews")
public class WorkReviewsBean {

	private final WorkReviews reviews;

	private final ReviewTexts texts;

	private final ReviewProcesses processes;

	WorkReviewsBean(WorkReviews reviews, ReviewTexts texts, ReviewProcesses processes) {
		this.reviews = reviews;
		this.texts = texts;
		this.processes = processes;
	}

	public List<Long> sheets(long dutyRecordId) {
		return this.reviews.presentIn(dutyRecordId);
	}

	public String owner(long sheetId) {
		return this.reviews.ownerOf(sheetId);
	}

	public String sheetText(long sheetId) {
		return this.texts.sheet(sheetId);
	}

	public String returnReason(long sheetId) {
		return this.texts.returnReason(sheetId);
	}

	public String roundText(long dutyRecordId) {
		return this.texts.round(dutyRecordId);
	}

	public void handIn(DelegateTask task) {
		this.reviews.handIn(sheet(task));
	}

	public void inspect(DelegateTask task) {
		if (TaskForm.text(task, "decision").equals("accept")) {
			this.reviews.check(sheet(task), TaskForm.user(task));
		}
		else {
			this.reviews.sendBack(sheet(task), TaskForm.text(task, "reason"));
		}
	}

	public boolean checked(long sheetId) {
		return this.reviews.isChecked(sheetId);
	}

	public void publish(DelegateTask task) {
		this.reviews.publish(duty(task), TaskForm.user(task));
	}

	public void orderMeasures(long dutyRecordId) {
		this.reviews.orderMeasures(dutyRecordId).forEach(this.processes::start);
	}

	public @Nullable String responsible(long measureRecordId) {
		return this.reviews.responsibleFor(measureRecordId);
	}

	public void report(DelegateTask task) {
		this.reviews.reportMeasure(duty(task), TaskForm.text(task, "measureResult"), TaskForm.user(task));
	}

	public void confirm(DelegateTask task) {
		if (TaskForm.text(task, "decision").equals("accept")) {
			this.reviews.confirmMeasure(duty(task), TaskForm.user(task));
		}
		else {
			this.reviews.returnMeasure(duty(task), TaskForm.text(task, "reason"), TaskForm.user(task));
		}
	}

	public boolean confirmed(long measureRecordId) {
		return this.reviews.isConfirmed(measureRecordId);
	}

	private static long duty(DelegateTask task) {
		return TaskForm.id(task.getVariable("dutyRecordId"));
	}

	private static long sheet(DelegateTask task) {
		return TaskForm.id(task.getVariable("sheetId"));
	}

}
