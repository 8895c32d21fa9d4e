package vn.gov.nghean.tuongduong.cchc.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.dossier.OneStop;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;
import vn.gov.nghean.tuongduong.cchc.duty.Extensions;
import vn.gov.nghean.tuongduong.cchc.plan.PlanFixture;
import vn.gov.nghean.tuongduong.cchc.ranking.Ranking;
import vn.gov.nghean.tuongduong.cchc.report.Reporting;
import vn.gov.nghean.tuongduong.cchc.review.Review;

/**
 * How a duty begins. One that needs nothing but its start has no entry here.
 */
@Component
class DutyStarts {

	private final DutyFixture duty;

	private final Extensions extensions;

	private final PlanFixture plan;

	private final Review review;

	private final Reporting reporting;

	private final Ranking ranking;

	private final RuntimeService runtime;

	private final Time time;

	private final OneStop oneStop;

	private final Map<String, Supplier<String>> starts = Map.ofEntries(Map.entry("plan-task", this::workIsOrdered),
			Map.entry("overdue-escalation", this::workIsLate), Map.entry("deadline-extension", this::moreTimeIsAsked),
			Map.entry("plan-approval", this::planIsSubmitted),
			Map.entry("late-dossier-apology", this::aDossierWillBeLate),
			Map.entry("monthly-work-review", this::aMonthIsReviewed),
			Map.entry("work-measure", this::aMeasureIsOrdered), Map.entry("periodic-report", this::aReportIsDue),
			Map.entry("district-report", this::theDistrictReports),
			Map.entry("commune-self-score", this::aCommuneScoresItself),
			Map.entry("commune-ranking", this::communesAreRanked));

	DutyStarts(DutyFixture duty, Extensions extensions, PlanFixture plan, OneStop oneStop, Review review,
			Reporting reporting, Ranking ranking, RuntimeService runtime, Time time) {
		this.duty = duty;
		this.plan = plan;
		this.extensions = extensions;
		this.oneStop = oneStop;
		this.review = review;
		this.reporting = reporting;
		this.ranking = ranking;
		this.runtime = runtime;
		this.time = time;
	}

	/**
	 * Starts a duty.
	 * @return id of the process instance that has to end with all it called
	 */
	String start(String dutyKey) {
		return this.starts
			.getOrDefault(dutyKey, () -> this.runtime.startProcessInstanceByKey(dutyKey).getProcessInstanceId())
			.get();
	}

	private String workIsOrdered() {
		return running("plan-task",
				this.duty.owes("tam-quang", "2024-01-31", List.of("Kế hoạch", "Báo cáo"), "noi-vu"));
	}

	private String workIsLate() {
		long late = this.duty.owes("tam-quang", "2024-01-10", List.of("Kế hoạch"));
		this.time.passesTo("2024-01-10T17:01");
		return running("plan-task", late);
	}

	private String moreTimeIsAsked() {
		long owed = this.duty.owes("tam-quang", "2024-01-31", List.of("Kế hoạch"));
		this.extensions.ask(owed, "Chờ số liệu của tỉnh", LocalDate.parse("2024-02-06"), "tam-quang.canbo");
		return running("deadline-extension", owed);
	}

	private String planIsSubmitted() {
		this.plan.submitted(2013);
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("plan-approval")
			.variableValueEquals("planYear", 2013)
			.singleResult()
			.getProcessInstanceId();
	}

	private String aDossierWillBeLate() {
		Map<String, Object> dossier = this.oneStop.dossier("2024-01-09 17:00");
		this.oneStop.tells(dossier);
		return this.oneStop.process(dossier);
	}

	private String aMonthIsReviewed() {
		return this.review.process("monthly-work-review", this.review.begins("tam-hop", "2023-12", "2024-01-08"));
	}

	private String aMeasureIsOrdered() {
		this.review.publishesWithAMeasure("tam-thai", "2023-12", "2024-01-08");
		this.time.runsWhatIsDue();
		return this.review.process("work-measure", this.review.measureOf("tam-thai"));
	}

	private String aReportIsDue() {
		long report = this.reporting.begins("tam-hop", "2024-year");
		this.reporting.fills(report);
		return this.reporting.process("periodic-report", report);
	}

	private String theDistrictReports() {
		return this.reporting.process("district-report", this.reporting.districtBeginsWithEverythingWritten());
	}

	private String aCommuneScoresItself() {
		long self = this.ranking.scoresItself(this.ranking.year(), "tam-quang");
		this.ranking.fills(self, "30", "20", "10");
		return this.ranking.process("commune-self-score", self);
	}

	private String communesAreRanked() {
		long whole = this.ranking.ranks(this.ranking.yearWithoutSurvey());
		this.ranking.absentGet(whole, "5");
		return this.ranking.process("commune-ranking", whole);
	}

	private String running(String processKey, long dutyRecord) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(processKey)
			.variableValueEquals("dutyRecordId", dutyRecord)
			.singleResult()
			.getProcessInstanceId();
	}

}
