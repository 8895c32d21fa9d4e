package vn.gov.nghean.tuongduong.cchc.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.duty.Duties;

/**
 * A unit's review under way, told as officials would tell it.
 */
@Component
public class Review {

	/** What the form says when somebody is done with it. */
	static final Map<String, Object> DONE = Map.of("confirmed", true);

	private final ReviewStarts starts;

	private final ReviewSheetRepository sheets;

	private final ReviewRoundRepository rounds;

	private final ReviewSheets writing;

	private final Duties duties;

	private final RuntimeService runtime;

	private final TaskService tasks;

	Review(ReviewStarts starts, ReviewSheetRepository sheets, ReviewRoundRepository rounds, ReviewSheets writing,
			Duties duties, RuntimeService runtime, TaskService tasks) {
		this.starts = starts;
		this.sheets = sheets;
		this.rounds = rounds;
		this.writing = writing;
		this.duties = duties;
		this.runtime = runtime;
		this.tasks = tasks;
	}

	/** A unit begins to review a month, on a day. */
	public long begins(String unit, String month, String today) {
		ReviewStarts.Begun begun = this.starts
			.begin(new ReviewStarts.Due(unit, YearMonth.parse(month)), LocalDate.parse(today))
			.orElseThrow();
		this.runtime.startProcessInstanceByKey("monthly-work-review", begun.businessKey(),
				Map.of("dutyRecordId", begun.dutyRecordId()));
		return begun.dutyRecordId();
	}

	public String process(String key, long duty) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(key)
			.variableValueEquals("dutyRecordId", duty)
			.singleResult()
			.getProcessInstanceId();
	}

	ReviewSheet sheet(long duty, String user) {
		ReviewRound round = this.rounds.findByDutyRecordId(duty).orElseThrow();
		return this.sheets.findByRoundIdOrderById(round.id())
			.stream()
			.filter((sheet) -> sheet.userId().equals(user))
			.findFirst()
			.orElseThrow();
	}

	SheetView view(long duty, String user) {
		return this.writing.find(sheet(duty, user).id()).orElseThrow();
	}

	List<ReviewSheets.Row> rows(SheetView sheet) {
		return sheet.items()
			.stream()
			.map((item) -> new ReviewSheets.Row(item.work(), item.dueDay(), item.doneDay(), item.result(),
					item.reason(), item.measure(), item.measureDay()))
			.toList();
	}

	/** Somebody's open step in a round; fails if there is none. */
	public Task task(long duty, String step, String user) {
		return this.tasks.createTaskQuery()
			.processVariableValueEquals("dutyRecordId", duty)
			.taskDefinitionKey(step)
			.list()
			.stream()
			.filter((task) -> sheet(duty, user).id() == ((Number) this.tasks.getVariable(task.getId(), "sheetId"))
				.longValue())
			.findFirst()
			.orElseThrow(() -> new AssertionError("no " + step + " of " + user));
	}

	public List<Task> tasks(long duty, String step) {
		return this.tasks.createTaskQuery()
			.processVariableValueEquals("dutyRecordId", duty)
			.taskDefinitionKey(step)
			.list();
	}

	/** Everybody hands in what is known of them, and the inspection is content. */
	public void everybodyIsChecked(long duty) {
		tasks(duty, "Task_FillSheet").forEach((task) -> this.tasks.complete(task.getId(), DONE));
		tasks(duty, "Task_CheckSheet")
			.forEach((task) -> this.tasks.complete(task.getId(), Map.of("decision", "accept")));
	}

	public void publishes(long duty) {
		this.tasks.complete(tasks(duty, "Task_PublishReview").get(0).getId(), DONE);
	}

	/** A unit's round up to its publication, with a measure for its official. */
	public void publishesWithAMeasure(String unit, String month, String today) {
		long round = begins(unit, month, today);
		String user = unit + ".canbo";
		writesLateWork(round, user, "Chờ xác minh");
		this.tasks.complete(task(round, "Task_FillSheet", user).getId(), DONE);
		orders(round, user, "Trả lời công dân bằng văn bản", "2024-02-16");
		everybodyIsChecked(round);
		publishes(round);
	}

	/** A measure of a round under way, in its own process. */
	public long measureOf(String unit) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("work-measure")
			.variableValueEquals("unitId", unit)
			.list()
			.stream()
			.map((instance) -> ((Number) this.runtime.getVariable(instance.getId(), "dutyRecordId")).longValue())
			.max(Long::compare)
			.orElseThrow();
	}

	public boolean isRunning(String key, long duty) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(key)
			.variableValueEquals("dutyRecordId", duty)
			.count() > 0;
	}

	public Duties duties() {
		return this.duties;
	}

	/** One official writes a late piece of work of their own into their sheet. */
	public void writesLateWork(long duty, String user, String reason) {
		SheetView sheet = view(duty, user);
		List<ReviewSheets.Row> rows = new ArrayList<>(rows(sheet));
		rows.add(new ReviewSheets.Row("Trả lời đơn thư công dân", LocalDate.parse("2024-01-19"), null, null, reason,
				null, null));
		this.writing.write(sheet.id(), sheet.version(), rows, false);
	}

	/** The official says why the last row of their sheet is late. */
	public void says(long duty, String user, String reason) {
		SheetView sheet = view(duty, user);
		List<ReviewSheets.Row> rows = new ArrayList<>(rows(sheet));
		ReviewSheets.Row last = rows.remove(rows.size() - 1);
		rows.add(new ReviewSheets.Row(last.work(), last.dueDay(), last.doneDay(), last.result(), reason, null, null));
		this.writing.write(sheet.id(), sheet.version(), rows, false);
	}

	/** The inspection orders something for the last row of a sheet. */
	public void orders(long duty, String user, String measure, String until) {
		SheetView sheet = view(duty, user);
		List<ReviewSheets.Row> rows = new ArrayList<>(rows(sheet));
		ReviewSheets.Row last = rows.remove(rows.size() - 1);
		rows.add(new ReviewSheets.Row(last.work(), last.dueDay(), last.doneDay(), last.result(), last.reason(), measure,
				LocalDate.parse(until)));
		this.writing.write(sheet.id(), sheet.version(), rows, true);
	}

}
