package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.duty.Evidence;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * Puts what somebody wrote where their step has it.
 */
@Component
class SheetWriter {

	private static final int LONGEST_BASIS = 1000;

	private final RankingRules rules;

	private final Evidence evidence;

	SheetWriter(RankingRules rules, Evidence evidence) {
		this.rules = rules;
		this.evidence = evidence;
	}

	/**
	 * @throws Refusal naming the criterion at fault
	 */
	void write(RankingSteps.Step step, YearScores.Cell cell, RankingSheets.Written row) {
		Criterion criterion = cell.criterion();
		Score score = cell.score();
		List<Long> files = (row.evidence() != null) ? row.evidence() : List.of();
		switch (step.work()) {
			case FILL -> {
				demandOwn(criterion, files, step);
				score.scoreItself(criterion, row.score(), plain(row.text()), files);
			}
			case EXPLAIN -> {
				demandOwn(criterion, files, step);
				score.explain(criterion, plain(row.text()), files);
			}
			case APPRAISE -> score.appraise(criterion, row.score(), plain(row.text()), plain(row.question()));
			case APPRAISE_AGAIN, CONSOLIDATE ->
				score.appraise(criterion, row.score(), plain(row.text()), score.question());
			default -> throw new Refusal("Bước này không ghi điểm được.");
		}
	}

	/**
	 * A commune names the files of its own duty; while it explains, those it attached to
	 * that very step, as the duty is Home Affairs' and others explain beside it.
	 */
	private void demandOwn(Criterion criterion, List<Long> files, RankingSteps.Step step) {
		if (files.isEmpty()) {
			return;
		}
		Set<Long> own = this.evidence.ofDuty(step.dutyRecordId())
			.stream()
			.filter((item) -> step.work() == RankingSteps.Work.FILL || item.taskId().equals(step.taskId()))
			.map(Evidence.Item::id)
			.collect(Collectors.toSet());
		if (!own.containsAll(files)) {
			throw new Refusal("«%s»: tệp minh chứng không có trong việc này.".formatted(Score.label(criterion)));
		}
	}

	/**
	 * @throws Refusal naming the commune and what is at fault
	 */
	void adjust(CommuneSheet sheet, String unitName, RankingSheets.Adjustment adjustment) {
		sheet.adjust(points(adjustment.bonus(), this.rules.bonusMost(), unitName + ", điểm thưởng"),
				basis(adjustment.bonusBasis(), unitName + ", căn cứ điểm thưởng"),
				points(adjustment.penalty(), this.rules.penaltyMost(), unitName + ", điểm trừ"),
				basis(adjustment.penaltyBasis(), unitName + ", căn cứ điểm trừ"));
	}

	private static BigDecimal points(@Nullable BigDecimal value, BigDecimal most, String field) {
		BigDecimal points = Points.entered(value, most, field);
		return (points != null) ? points : Points.NONE;
	}

	private static String basis(@Nullable String text, String field) {
		String basis = plain(text).strip();
		if (basis.length() > LONGEST_BASIS) {
			throw new Refusal("«%s»: dài quá %d ký tự.".formatted(field, LONGEST_BASIS));
		}
		return basis;
	}

	private static String plain(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
