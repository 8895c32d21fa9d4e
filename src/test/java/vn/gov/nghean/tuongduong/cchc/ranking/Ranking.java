package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyOrder;

/**
 * Rankings under way, told as officials would tell them. Each belongs to a year of its
 * own, so that tests do not meet; the calendar stays in 2024.
 */
@Component
public class Ranking {

	/** What the form says when somebody is done with it. */
	static final Map<String, Object> DONE = Map.of("confirmed", true);

	/** Four criteria of two offices, and a survey. */
	static final String CRITERIA = """
			field,field_name,criterion,code,name,maximum,method,rule,evidence,lead_office,guidance
			A,Cải cách thể chế,Văn bản,A.1.1,Ban hành văn bản đúng thẩm quyền,30,self,,Danh mục văn bản,tu-phap,
			A,Cải cách thể chế,Phổ biến,A.2.1,Phổ biến giáo dục pháp luật,20,self,,,tu-phap,
			B,Thủ tục hành chính,Hồ sơ,B.1.1,Nhiệm vụ đúng hạn,20,computed,duties-on-time,,van-phong,
			B,Thủ tục hành chính,Một cửa,B.2.1,Bố trí bộ phận một cửa,10,self,,,van-phong,
			C,Tác động,Hài lòng,C.1.1,Mức độ hài lòng,20,survey,,,noi-vu,
			""";

	private static final AtomicInteger YEARS = new AtomicInteger(3000);

	private final CriteriaSets criteria;

	private final RankingSheets sheets;

	private final RankingSteps steps;

	private final Duties duties;

	private final Deadlines deadlines;

	private final RuntimeService runtime;

	private final TaskService tasks;

	Ranking(CriteriaSets criteria, RankingSheets sheets, RankingSteps steps, Duties duties, Deadlines deadlines,
			RuntimeService runtime, TaskService tasks) {
		this.criteria = criteria;
		this.sheets = sheets;
		this.steps = steps;
		this.duties = duties;
		this.deadlines = deadlines;
		this.runtime = runtime;
		this.tasks = tasks;
	}

	/**
	 * A year with the small set of criteria; two years apart, so that none is another's
	 * last.
	 */
	public int year() {
		int year = YEARS.addAndGet(2);
		take(year, CRITERIA);
		return year;
	}

	/** A year all of whose criteria offices can score. */
	public int yearWithoutSurvey() {
		int year = YEARS.addAndGet(2);
		take(year, CRITERIA.replace("survey", "self"));
		return year;
	}

	Criteria take(int year, String csv) {
		return this.criteria.take(year, "Bộ tiêu chí thử", true, "tieu-chi.csv", csv.getBytes(StandardCharsets.UTF_8),
				"noi-vu.chuyenvien");
	}

	/** A commune has to score itself by 29 November. */
	public long scoresItself(int year, String unit) {
		return scoresItself(year, unit, "2024-11-29");
	}

	/** A commune has to score itself by a day. */
	long scoresItself(int year, String unit, String due) {
		return begins("commune-self-score", 1, due, year, unit, "Báo cáo tự đánh giá (kèm theo minh chứng)");
	}

	/** Home Affairs has the communes ranked until the end of the year. */
	public long ranks(int year) {
		return ranks(year, "2024-12-31");
	}

	/** Home Affairs has the communes ranked until a day. */
	long ranks(int year, String due) {
		return begins("commune-ranking", 2, due, year, "noi-vu", "Quyết định xếp hạng");
	}

	private long begins(String duty, int part, String due, int year, String unit, String product) {
		long id = this.duties
			.open(new DutyOrder(duty, String.valueOf(year), "VII.4", part, "Đánh giá, xếp hạng công tác CCHC", due,
					"Năm " + year, unit, List.of(product), List.of(), null, this.deadlines.by(LocalDate.parse(due)),
					"Phụ lục I, VII.4"))
			.orElseThrow();
		this.runtime.startProcessInstanceByKey(duty, this.duties.businessKey(id), Map.of("dutyRecordId", id));
		return id;
	}

	public String process(String key, long duty) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(key)
			.variableValueEquals("dutyRecordId", duty)
			.singleResult()
			.getProcessInstanceId();
	}

	boolean isRunning(String key, long duty) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(key)
			.variableValueEquals("dutyRecordId", duty)
			.count() > 0;
	}

	List<Task> tasks(long duty, String step) {
		return this.tasks.createTaskQuery()
			.processVariableValueEquals("dutyRecordId", duty)
			.taskDefinitionKey(step)
			.list();
	}

	Task task(long duty, String step) {
		return tasks(duty, step).get(0);
	}

	/** The step of one of those who take it at once. */
	Task task(long duty, String step, String unit) {
		return tasks(duty, step).stream()
			.filter((task) -> unit.equals(this.tasks.getVariable(task.getId(), "contributorId")))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no %s of %s".formatted(step, unit)));
	}

	RankingSheets.Sheet sheet(Task task) {
		return this.sheets.of(this.steps.find(task.getId()).orElseThrow());
	}

	/** Somebody writes into the rows of a step that are meant. */
	void writes(Task task, Function<RankingSheets.Row, RankingSheets.@Nullable Written> what) {
		List<RankingSheets.Written> written = new ArrayList<>();
		for (RankingSheets.Row row : sheet(task).rows()) {
			RankingSheets.Written one = what.apply(row);
			if (one != null) {
				written.add(one);
			}
		}
		this.sheets.write(this.steps.find(task.getId()).orElseThrow(), written, List.of());
	}

	void adjusts(Task task, String unit, String bonus, String bonusBasis, String penalty, String penaltyBasis) {
		int version = sheet(task).communes()
			.stream()
			.filter((each) -> each.unitId().equals(unit))
			.findFirst()
			.orElseThrow()
			.version();
		this.sheets.write(this.steps.find(task.getId()).orElseThrow(), List.of(),
				List.of(new RankingSheets.Adjustment(unit, version, new BigDecimal(bonus), bonusBasis,
						new BigDecimal(penalty), penaltyBasis)));
	}

	static RankingSheets.Written written(RankingSheets.Row row, @Nullable String score, String text, String question,
			Long... files) {
		return new RankingSheets.Written(row.unitId(), row.code(), row.version(),
				(score != null) ? new BigDecimal(score) : null, text, question, List.of(files));
	}

	/** A commune gives itself these points, in the order of what it scores. */
	public void fills(long duty, String... points) {
		AtomicInteger next = new AtomicInteger();
		Task task = task(duty, "Task_FillSelfScore");
		List<String> own = List.of("A.1.1", "A.2.1", "B.2.1");
		writes(task, (row) -> own.contains(row.code()) ? written(row, points[next.getAndIncrement()], "", "") : null);
	}

	void completes(Task task, Map<String, Object> form) {
		this.tasks.complete(task.getId(), form);
	}

	/** Scored, and approved by the head. */
	void submits(long duty, String... points) {
		fills(duty, points);
		completes(task(duty, "Task_FillSelfScore"), DONE);
		completes(task(duty, "Task_ApproveSelfScore"), Map.of("decision", "approve"));
	}

	/** Every office scores what nobody has: communes that did not score themselves. */
	public void absentGet(long duty, String points) {
		for (Task task : tasks(duty, "Task_AppraiseField")) {
			writes(task, (row) -> (row.score() == null && row.selfScore() == null && row.computed() == null)
					? written(row, points, "Chưa nộp tự đánh giá", "") : (row.score() == null && row.lacksEvidence())
							? written(row, String.valueOf(row.selfScore()), "Đã đối chiếu hồ sơ", "") : null);
		}
	}

	void officesAreDone(long duty) {
		tasks(duty, "Task_AppraiseField").forEach((task) -> completes(task, DONE));
	}

	/** Every commune gets the same of the survey. */
	void surveyed(long duty, String points) {
		writes(task(duty, "Task_ConsolidateScores"),
				(row) -> row.code().equals("C.1.1") ? written(row, points, "Khảo sát tháng 11", "") : null);
	}

	void consolidated(long duty) {
		completes(task(duty, "Task_ConsolidateScores"), DONE);
	}

	void councilAgrees(long duty) {
		tasks(duty, "Task_GiveOpinion").forEach((task) -> completes(task, Map.of("decision", "agree")));
	}

	void signed(long duty) {
		completes(task(duty, "Task_SignDecision"), Map.of("decision", "sign"));
	}

	void published(long duty, String day) {
		completes(task(duty, "Task_PublishRanking"),
				Map.of("decisionNumber", "2150/QĐ-UBND", "decisionDate", day, "place", "Cổng Thông tin điện tử huyện"));
	}

	Object shown(Task task, String variable) {
		return this.tasks.getVariable(task.getId(), variable);
	}

	public Duties duties() {
		return this.duties;
	}

}
