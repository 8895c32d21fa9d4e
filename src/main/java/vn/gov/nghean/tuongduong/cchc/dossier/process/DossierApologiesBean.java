package vn.gov.nghean.tuongduong.cchc.dossier.process;

import java.time.LocalDate;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateTask;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.dossier.Apologies;
import vn.gov.nghean.tuongduong.cchc.dossier.ApologyTexts;
import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;
import vn.gov.nghean.tuongduong.cchc.engine.TaskForm;

/**
 * Apologies for late dossiers as BPMN sees them.
 */
@ProcessBean("dossierApologies")
public class DossierApologiesBean {

	private static final int CLOSE_OF_OFFICE = 17;

	private final Apologies apologies;

	private final ApologyTexts texts;

	private final BusinessClock clock;

	DossierApologiesBean(Apologies apologies, ApologyTexts texts, BusinessClock clock) {
		this.apologies = apologies;
		this.texts = texts;
		this.clock = clock;
	}

	public String dossier(long apologyId) {
		return this.texts.dossier(apologyId);
	}

	public String explanation(long apologyId) {
		return this.texts.explanation(apologyId);
	}

	public String letter(long apologyId) {
		return this.texts.letter(apologyId);
	}

	public String returnReason(long apologyId) {
		return this.texts.returnReason(apologyId);
	}

	public String causes() {
		return this.texts.causeChoices();
	}

	public void explain(DelegateTask task) {
		if (isReturned(task)) {
			LocalDate day = date(task, "returnedDate");
			this.apologies.returned(apology(task),
					day.equals(this.clock.today()) ? this.clock.localNow() : day.atTime(CLOSE_OF_OFFICE, 0),
					TaskForm.user(task));
		}
		else {
			this.apologies.explain(apology(task), TaskForm.text(task, "cause"), TaskForm.text(task, "explanation"),
					date(task, "newDate"), TaskForm.user(task));
		}
	}

	private static boolean isReturned(DelegateTask task) {
		return TaskForm.text(task, "decision").equals("returned");
	}

	public void sign(DelegateTask task) {
		if (TaskForm.text(task, "decision").equals("sign")) {
			this.apologies.sign(apology(task), TaskForm.user(task));
		}
		else {
			this.apologies.sendBack(apology(task), TaskForm.text(task, "reason"));
		}
	}

	public void reached(DelegateTask task) {
		this.apologies.reached(apology(task), TaskForm.text(task, "notifiedHow"), date(task, "notifiedDate"),
				TaskForm.optional(task, "note"), TaskForm.user(task));
	}

	public void direct(DelegateTask task) {
		this.apologies.direct(apology(task), TaskForm.text(task, "direction"), TaskForm.user(task));
	}

	/** Whether the result was returned. */
	public boolean ended(long apologyId) {
		return this.apologies.isEnded(apologyId);
	}

	/** Whether the letter was signed. */
	public boolean signed(long apologyId) {
		return this.apologies.isSigned(apologyId);
	}

	/** When the new date passes. */
	public Date promised(long apologyId) {
		return Date.from(this.apologies.promisedAt(apologyId));
	}

	public void breakPromise(long apologyId) {
		this.apologies.breakPromise(apologyId);
	}

	public String today() {
		return this.clock.today().toString();
	}

	private static LocalDate date(DelegateTask task, String name) {
		LocalDate date = TaskForm.date(task, name);
		if (date == null) {
			throw new Refusal("Thiếu ngày.");
		}
		return date;
	}

	private static long apology(DelegateTask task) {
		return TaskForm.id(task.getVariable("apologyId"));
	}

}
