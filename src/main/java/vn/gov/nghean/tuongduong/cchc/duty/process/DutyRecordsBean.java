package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFacts;
import vn.gov.nghean.tuongduong.cchc.duty.DutyLife;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.duty.DutyTexts;
import vn.gov.nghean.tuongduong.cchc.duty.Product;
import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;
import vn.gov.nghean.tuongduong.cchc.engine.TaskForm;

/**
 * The duty record as BPMN sees it.
 */
@ProcessBean("dutyRecords")
public class DutyRecordsBean {

	private final Duties duties;

	private final DutyLife life;

	private final DutyTexts texts;

	DutyRecordsBean(Duties duties, DutyLife life, DutyTexts texts) {
		this.duties = duties;
		this.life = life;
		this.texts = texts;
	}

	public void begin(DelegateExecution execution) {
		DutyFacts duty = this.life.begin(TaskForm.id(execution.getVariable("dutyRecordId")),
				execution.getProcessInstanceId());
		execution.setVariable("dutyKey", duty.dutyKey());
		execution.setVariable("planRow", duty.row());
		execution.setVariable("period", duty.period());
		execution.setVariable("periodName", duty.periodName());
		execution.setVariable("unitId", duty.unitId());
		execution.setVariable("unitName", duty.unitName());
		execution.setVariable("dueAt", Date.from(duty.dueAt()));
	}

	public String title(long id) {
		return this.duties.facts(id).title();
	}

	/** Who was given the work last; null before that. */
	public @Nullable String assignee(long id) {
		return this.duties.facts(id).assignee();
	}

	public String assignNote(long id) {
		return this.texts.assignNote(id);
	}

	public List<Integer> productNumbers(long id) {
		return IntStream.range(0, this.life.products(id).size()).boxed().toList();
	}

	public String productName(long id, int number) {
		return this.life.products(id).get(number).name();
	}

	public @Nullable String productField(long id, int number, String field) {
		Product product = this.life.products(id).get(number);
		return switch (field) {
			case "number" -> product.documentNumber();
			case "date" -> (product.documentDate() != null) ? product.documentDate().toString() : null;
			case "summary" -> product.summary();
			default -> product.link();
		};
	}

	/** The units still to contribute. */
	public List<String> contributors(long id) {
		return this.life.missingContributors(id);
	}

	public String contributionsText(long id) {
		return this.texts.contributions(id);
	}

	public String productsText(long id) {
		return this.texts.products(id);
	}

	public String lastReturn(long id) {
		return this.texts.lastReturn(id);
	}

	public void assign(DelegateTask task) {
		this.life.assign(duty(task), TaskForm.text(task, "responsibleId"), TaskForm.optional(task, "assignNote"));
	}

	public void contribute(DelegateTask task) {
		this.life.contribute(duty(task), TaskForm.text(task, "contributorId"), TaskForm.text(task, "contribution"),
				TaskForm.optional(task, "link"), TaskForm.user(task));
	}

	public void submitProduct(DelegateTask task) {
		this.life.submit(duty(task), (Integer) task.getVariable("productNo"), TaskForm.text(task, "documentNumber"),
				LocalDate.parse(TaskForm.text(task, "documentDate")), TaskForm.text(task, "summary"),
				TaskForm.optional(task, "link"), TaskForm.user(task));
	}

	public void headDecides(DelegateTask task) {
		if (approves(task)) {
			this.life.headApproves(duty(task));
		}
		else {
			this.life.headReturns(duty(task), TaskForm.text(task, "reason"), TaskForm.user(task));
		}
	}

	public void homeAffairsDecides(DelegateTask task) {
		if (approves(task)) {
			this.life.homeAffairsAccepts(duty(task));
		}
		else {
			this.life.homeAffairsReturns(duty(task), TaskForm.text(task, "reason"), TaskForm.date(task, "redoDate"),
					TaskForm.user(task));
		}
	}

	private static boolean approves(DelegateTask task) {
		return TaskForm.text(task, "decision").equals("approve");
	}

	/** Whether the work is with Home Affairs: approved by the head, not sent back. */
	public boolean delivered(long id) {
		return this.duties.facts(id).status() == DutyStatus.DELIVERED;
	}

	public void close(long id) {
		this.life.close(id);
	}

	private static long duty(DelegateTask task) {
		return TaskForm.id(task.getVariable("dutyRecordId"));
	}

}
