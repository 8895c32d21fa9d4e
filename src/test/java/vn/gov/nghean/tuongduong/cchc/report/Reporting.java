package vn.gov.nghean.tuongduong.cchc.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.duty.Duties;

/**
 * Reports under way, told as officials would tell them.
 */
@Component
public class Reporting {

	/** What the form says when somebody is done with it. */
	static final Map<String, Object> DONE = Map.of("confirmed", true);

	private final ReportStarts starts;

	private final ReportSheets sheets;

	private final UnitReports reports;

	private final UnitReportRepository stored;

	private final DistrictReports districts;

	private final DistrictSheets districtSheets;

	private final Duties duties;

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final JdbcTemplate jdbc;

	Reporting(ReportStarts starts, ReportSheets sheets, UnitReports reports, UnitReportRepository stored,
			DistrictReports districts, DistrictSheets districtSheets, Duties duties, RuntimeService runtime,
			TaskService tasks, JdbcTemplate jdbc) {
		this.starts = starts;
		this.sheets = sheets;
		this.reports = reports;
		this.stored = stored;
		this.districts = districts;
		this.districtSheets = districtSheets;
		this.duties = duties;
		this.runtime = runtime;
		this.tasks = tasks;
		this.jdbc = jdbc;
	}

	/**
	 * A unit gets its report of a period, with nothing filled in: what other tests left
	 * on record is not this one's.
	 */
	public long begins(String unit, String period) {
		long duty = beginsKnowing(unit, period);
		this.jdbc.update(
				"DELETE f FROM report_figure f JOIN report_unit r ON r.id = f.report_id WHERE r.duty_record_id = ?",
				duty);
		return duty;
	}

	/** A unit gets its report of a period as it is handed out. */
	long beginsKnowing(String unit, String period) {
		ReportStarts.Begun begun = this.starts.begin(new ReportStarts.Due(unit, period)).orElseThrow();
		this.runtime.startProcessInstanceByKey("periodic-report", begun.businessKey(),
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

	boolean isRunning(long duty) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKeyIn("periodic-report", "district-report")
			.variableValueEquals("dutyRecordId", duty)
			.count() > 0;
	}

	SheetView sheet(long duty) {
		return this.sheets.ofDuty(duty).orElseThrow();
	}

	SheetView.Line line(long duty, String code) {
		return sheet(duty).groups()
			.stream()
			.flatMap((group) -> group.lines().stream())
			.filter((line) -> line.code().equals(code))
			.findFirst()
			.orElseThrow();
	}

	/** Figures that fit each other. */
	static Map<String, String> figures() {
		Map<String, String> figures = new LinkedHashMap<>();
		List.of("CD1=1", "TC1=12", "TC2=12", "TT1=300", "TT2=290", "TT4=2", "TT5=2", "TT7=0", "BM1=1", "CV1=0", "CV2=1",
				"CV3=60", "CV4=60", "TK1=4500", "SO1=240", "SO2=236", "SO4=150", "SO6=210", "TC4=2", "TC5=2", "TT8=40",
				"TT9=40", "CV6=3", "CV7=3", "CV9=1", "SO8=1", "SO9=310", "SO10=300", "SO12=120", "SO13=90")
			.forEach((pair) -> figures.put(pair.split("=")[0], pair.split("=")[1]));
		return figures;
	}

	/** The unit writes figures, as far as it owes them. */
	void writes(long duty, Map<String, String> figures) {
		writes(duty, figures, null);
	}

	void writes(long duty, Map<String, String> figures, String reason) {
		SheetView sheet = sheet(duty);
		List<String> owed = sheet.groups()
			.stream()
			.flatMap((group) -> group.lines().stream())
			.map(SheetView.Line::code)
			.toList();
		List<ReportSheets.Entry> entries = new ArrayList<>();
		figures.forEach((code, value) -> {
			if (owed.contains(code)) {
				entries.add(new ReportSheets.Entry(code, value, reason));
			}
		});
		this.sheets.write(sheet.id(), sheet.version(), entries, List.of());
	}

	void tells(long duty, NarrativePart part, String text) {
		SheetView sheet = sheet(duty);
		this.sheets.write(sheet.id(), sheet.version(), List.of(), List.of(new ReportSheets.Text(part, text)));
	}

	/** The unit writes everything; what is hard to believe it confirms. */
	public void fills(long duty) {
		fills(duty, figures());
	}

	void fills(long duty, Map<String, String> figures) {
		writes(duty, figures);
		for (SheetView.Group group : sheet(duty).groups()) {
			for (SheetView.Line line : group.lines()) {
				if (!line.doubts().isEmpty()) {
					writes(duty, Map.of(line.code(), figures.get(line.code())), "Đã kiểm tra, số liệu đúng");
				}
			}
		}
		tells(duty, NarrativePart.RESULTS, "Đã hoàn thành các nhiệm vụ của kỳ.");
		tells(duty, NarrativePart.NEXT, "Tiếp tục nâng tỷ lệ hồ sơ trực tuyến.");
	}

	/** Home Affairs or the head says something of a figure. */
	void remarks(long duty, String code, String remark) {
		SheetView sheet = sheet(duty);
		this.sheets.remark(sheet.id(), sheet.version(), List.of(new ReportSheets.Remark(code, remark)), List.of());
	}

	List<Task> tasks(long duty, String step) {
		return this.tasks.createTaskQuery()
			.processVariableValueEquals("dutyRecordId", duty)
			.taskDefinitionKey(step)
			.list();
	}

	void completes(long duty, String step, Map<String, Object> form) {
		this.tasks.complete(tasks(duty, step).get(0).getId(), form);
	}

	String shown(long duty, String step, String variable) {
		return String.valueOf(this.tasks.getVariable(tasks(duty, step).get(0).getId(), variable));
	}

	void submits(long duty) {
		completes(duty, "Task_PrepareReport", DONE);
	}

	void headApproves(long duty, String day) {
		completes(duty, "Task_ApproveReport",
				Map.of("decision", "approve", "documentNumber", "15/BC-UBND", "documentDate", day));
	}

	void headReturns(long duty, String reason) {
		completes(duty, "Task_ApproveReport", Map.of("decision", "return", "reason", reason));
	}

	void accepts(long duty) {
		completes(duty, "Task_AcceptReport", Map.of("decision", "approve"));
	}

	void returns(long duty, String reason) {
		completes(duty, "Task_AcceptReport", Map.of("decision", "return", "reason", reason));
	}

	/** From the filled sheet to the head's approval. */
	void delivers(long duty, String day) {
		submits(duty);
		headApproves(duty, day);
	}

	/** The unit opens a correction of its locked report; gives its duty back. */
	long corrects(long duty, String reason) {
		SheetView sheet = sheet(duty);
		this.reports.correct(sheet.id(), reason, sheet.unitId() + ".canbo");
		return this.stored.findFirstByUnitIdAndPeriodOrderByEditionDesc(sheet.unitId(), sheet.period())
			.orElseThrow()
			.dutyRecordId();
	}

	/** The district's report of a period begins. */
	long districtBegins(String period) {
		ReportStarts.Begun begun = this.districts.begin(period).orElseThrow();
		this.runtime.startProcessInstanceByKey("district-report", begun.businessKey(),
				Map.of("dutyRecordId", begun.dutyRecordId()));
		return begun.dutyRecordId();
	}

	/** A year's report of the district with an accepted unit and the whole narrative. */
	public long districtBeginsWithEverythingWritten() {
		long unit = begins("tam-quang", "2024-year");
		fills(unit);
		delivers(unit, "2024-01-08");
		accepts(unit);
		long district = districtBegins("2024-year");
		writesAllParts("2024-year");
		return district;
	}

	void writesAllParts(String period) {
		this.districtSheets.find(period)
			.orElseThrow()
			.parts()
			.forEach((part) -> writesPart(period, part.code(), "Kết quả: " + part.title()));
	}

	void writesPart(String period, String part, String text) {
		rewritesPart(period, part, null, text);
	}

	void rewritesPart(String period, String part, String was, String text) {
		this.districtSheets.write(period, Map.of(part, new DistrictSheets.Written(was, text)), "noi-vu.chuyenvien");
	}

	DistrictView district(String period) {
		return this.districtSheets.find(period).orElseThrow();
	}

	/** A lead office's step. */
	Task partOf(long district, String office) {
		return tasks(district, "Task_WriteFieldPart").stream()
			.filter((task) -> office.equals(this.tasks.getVariable(task.getId(), "contributorId")))
			.findFirst()
			.orElseThrow();
	}

	void completes(Task task, Map<String, Object> form) {
		this.tasks.complete(task.getId(), form);
	}

	Duties duties() {
		return this.duties;
	}

}
