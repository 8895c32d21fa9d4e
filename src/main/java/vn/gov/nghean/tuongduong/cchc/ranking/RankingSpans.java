package vn.gov.nghean.tuongduong.cchc.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;
import vn.gov.nghean.tuongduong.cchc.calendar.Deadlines;
import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.TableFaults;
import vn.gov.nghean.tuongduong.cchc.duty.StepRule;

/**
 * How long each step of a ranking may take, in working days, from the file of its steps.
 */
@Component
public class RankingSpans implements StepRule {

	private static final int MOST_DAYS = 60;

	private final Map<Step, Integer> days = new EnumMap<>(Step.class);

	private final Deadlines deadlines;

	/**
	 * @throws TableFaults naming each bad row by file, line and column
	 */
	RankingSpans(@Value("${cchc.data}ranking/step-deadlines.csv") Resource file, Deadlines deadlines) {
		this.deadlines = deadlines;
		CsvTable.of(file, "step", "working_days").map((row) -> {
			int count = row.number("working_days");
			if (count < 1 || count > MOST_DAYS) {
				throw row.fault("working_days", "phải từ 1 đến %d: %d".formatted(MOST_DAYS, count));
			}
			return this.days.put(row.oneOf(Step.class, "step"), count);
		});
		List<String> missing = Arrays.stream(Step.values())
			.filter((step) -> !this.days.containsKey(step))
			.map((step) -> "Tệp step-deadlines.csv: thiếu bước «%s»"
				.formatted(step.name().toLowerCase(Locale.ROOT).replace('_', '-')))
			.toList();
		if (!missing.isEmpty()) {
			throw new TableFaults(missing);
		}
	}

	/** When a step that begins at a moment has to be done. */
	public Deadline after(Instant begun, Step step) {
		return this.deadlines.workingDaysAfter(LocalDate.ofInstant(begun, BusinessClock.ZONE),
				this.days.getOrDefault(step, 1));
	}

	@Override
	public Optional<Deadline> deadlineOf(Opened step) {
		return Arrays.stream(Step.values())
			.filter((each) -> each.activityId.equals(step.activityId()))
			.findFirst()
			.map((each) -> after(step.at(), each));
	}

	/** A step of the ranking. */
	public enum Step {

		APPRAISAL("Task_AppraiseField"), EXPLANATION("Task_ExplainScores"), SECOND_APPRAISAL("Task_AppraiseAgain"),
		CONSOLIDATION("Task_ConsolidateScores"), COUNCIL("Task_GiveOpinion"), DECISION("Task_SignDecision"),
		PUBLICATION("Task_PublishRanking");

		private final String activityId;

		Step(String activityId) {
			this.activityId = activityId;
		}

	}

}
