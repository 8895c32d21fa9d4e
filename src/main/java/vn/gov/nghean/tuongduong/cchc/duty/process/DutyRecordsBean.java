package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.duty.Contribution;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyLife;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.duty.DutyView;
import vn.gov.nghean.tuongduong.cchc.duty.Product;
import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;

/**
 * The duty record as BPMN sees it.
 */
@ProcessBean("dutyRecords")
public class DutyRecordsBean {

	private final Duties duties;

	private final DutyLife life;

	DutyRecordsBean(Duties duties, DutyLife life) {
		this.duties = duties;
		this.life = life;
	}

	public void begin(DelegateExecution execution) {
		DutyView duty = this.life.begin(id(execution.getVariable("dutyRecordId")), execution.getProcessInstanceId());
		execution.setVariable("dutyKey", duty.dutyKey());
		execution.setVariable("planRow", duty.row());
		execution.setVariable("period", duty.period());
		execution.setVariable("periodName", duty.periodName());
		execution.setVariable("unitId", duty.unitId());
		execution.setVariable("unitName", duty.unitName());
		execution.setVariable("dueAt", Date.from(duty.dueAt()));
	}

	public String title(long id) {
		return this.duties.view(id).title();
	}

	public @Nullable String assignee(long id) {
		return this.duties.view(id).assignee();
	}

	public List<Integer> productNumbers(long id) {
		return IntStream.range(0, this.duties.view(id).products().size()).boxed().toList();
	}

	public String productName(long id, int number) {
		return this.duties.view(id).products().get(number).name();
	}

	public @Nullable String productField(long id, int number, String field) {
		Product product = this.duties.view(id).products().get(number);
		return switch (field) {
			case "number" -> product.documentNumber();
			case "date" -> (product.documentDate() != null) ? product.documentDate().toString() : null;
			case "summary" -> product.summary();
			default -> product.link();
		};
	}

	public List<String> contributors(long id) {
		return this.duties.view(id).contributions().stream().map(Contribution::unitId).toList();
	}

	public String contributionsText(long id) {
		return this.life.contributionsText(id);
	}

	public String productsText(long id) {
		return this.life.productsText(id);
	}

	public String lastReturn(long id) {
		return this.life.lastReturn(id);
	}

	public void assign(DelegateTask task) {
		this.life.assign(id(task.getVariable("dutyRecordId")), Tasks.text(task, "responsibleId"),
				Tasks.optional(task, "assignNote"));
	}

	public void contribute(DelegateTask task) {
		this.life.contribute(id(task.getVariable("dutyRecordId")), Tasks.text(task, "contributorId"),
				Tasks.text(task, "contribution"), Tasks.optional(task, "link"), Tasks.user(task));
	}

	public void submitProduct(DelegateTask task) {
		this.life.submit(id(task.getVariable("dutyRecordId")), (Integer) task.getVariable("productNo"),
				Tasks.text(task, "documentNumber"), LocalDate.parse(Tasks.text(task, "documentDate")),
				Tasks.text(task, "summary"), Tasks.optional(task, "link"), Tasks.user(task));
	}

	public void headDecides(DelegateTask task) {
		long id = id(task.getVariable("dutyRecordId"));
		if (Tasks.text(task, "decision").equals("approve")) {
			this.life.headApproves(id);
		}
		else {
			this.life.headReturns(id, Tasks.text(task, "reason"), Tasks.user(task));
		}
	}

	public boolean approved(long id) {
		return this.duties.view(id).status() == DutyStatus.DELIVERED;
	}

	public void homeAffairsDecides(DelegateTask task) {
		long id = id(task.getVariable("dutyRecordId"));
		if (Tasks.text(task, "decision").equals("approve")) {
			this.life.homeAffairsAccepts(id);
		}
		else {
			this.life.homeAffairsReturns(id, Tasks.text(task, "reason"), LocalDate.parse(Tasks.text(task, "redoDate")),
					Tasks.user(task));
		}
	}

	public boolean accepted(long id) {
		return this.duties.view(id).status() == DutyStatus.DELIVERED;
	}

	public void close(long id) {
		this.life.close(id);
	}

	private static long id(@Nullable Object value) {
		return Tasks.id(value);
	}

}
