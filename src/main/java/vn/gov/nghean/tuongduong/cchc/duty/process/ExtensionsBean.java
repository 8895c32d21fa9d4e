package vn.gov.nghean.tuongduong.cchc.duty.process;

import org.camunda.bpm.engine.delegate.DelegateTask;

import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.duty.DutyTexts;
import vn.gov.nghean.tuongduong.cchc.duty.DutyView;
import vn.gov.nghean.tuongduong.cchc.duty.Extensions;
import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;
import vn.gov.nghean.tuongduong.cchc.engine.TaskForm;

/**
 * Extensions as BPMN sees them.
 */
@ProcessBean("dutyExtensions")
public class ExtensionsBean {

	private final Extensions extensions;

	private final DutyTexts texts;

	ExtensionsBean(Extensions extensions, DutyTexts texts) {
		this.extensions = extensions;
		this.texts = texts;
	}

	public String text(long extensionId) {
		DutyView.Extension asked = this.extensions.view(extensionId);
		return "**%s đề nghị gia hạn đến %s.** Lý do: %s".formatted(this.texts.personName(asked.requestedBy()),
				DateNames.of(asked.requestedDay()), asked.reason());
	}

	public String requestedDate(long extensionId) {
		return this.extensions.view(extensionId).requestedDay().toString();
	}

	public void decide(DelegateTask task) {
		boolean grants = TaskForm.text(task, "decision").equals("grant");
		this.extensions.decide(TaskForm.id(task.getVariable("extensionId")),
				grants ? TaskForm.date(task, "newDate") : null, TaskForm.text(task, "reason"), TaskForm.user(task));
	}

	public boolean granted(long extensionId) {
		return this.extensions.isGranted(extensionId);
	}

	public void apply(long extensionId) {
		this.extensions.apply(extensionId);
	}

}
