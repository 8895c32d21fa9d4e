package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All scores of a year's ranking, read at once.
 */
final class YearScores {

	private final RankingRound round;

	private final CriteriaSet set;

	private final Map<String, Criterion> criteria = new LinkedHashMap<>();

	private final Map<String, CommuneSheet> sheets = new LinkedHashMap<>();

	private final Map<String, Map<String, Score>> scores = new HashMap<>();

	YearScores(RankingRound round, CriteriaSet set, List<CommuneSheet> sheets, List<Score> scores) {
		this.round = round;
		this.set = set;
		set.criteria().forEach((criterion) -> this.criteria.put(criterion.code(), criterion));
		Map<Long, String> units = new HashMap<>();
		sheets.forEach((sheet) -> {
			this.sheets.put(sheet.unitId(), sheet);
			units.put(sheet.id(), sheet.unitId());
		});
		scores.forEach((score) -> this.scores
			.computeIfAbsent(units.getOrDefault(score.sheetId(), ""), (unit) -> new HashMap<>())
			.put(score.code(), score));
	}

	RankingRound round() {
		return this.round;
	}

	CriteriaSet set() {
		return this.set;
	}

	Collection<Criterion> criteria() {
		return this.criteria.values();
	}

	Collection<CommuneSheet> sheets() {
		return this.sheets.values();
	}

	Optional<CommuneSheet> sheet(String unitId) {
		return Optional.ofNullable(this.sheets.get(unitId));
	}

	/** One score; empty if there is no such commune or criterion. */
	Optional<Cell> cell(String unitId, String code) {
		CommuneSheet sheet = this.sheets.get(unitId);
		Criterion criterion = this.criteria.get(code);
		Score score = this.scores.getOrDefault(unitId, Map.of()).get(code);
		return (sheet == null || criterion == null || score == null) ? Optional.empty()
				: Optional.of(new Cell(sheet, criterion, score));
	}

	/** The scores that are looked for, by commune, then in the order of the criteria. */
	List<Cell> cells(Predicate<Cell> which) {
		List<Cell> found = new ArrayList<>();
		for (String unit : this.sheets.keySet()) {
			this.criteria.keySet().forEach((code) -> cell(unit, code).filter(which).ifPresent(found::add));
		}
		return found;
	}

	List<Cell> cellsOf(String unitId) {
		return cells((cell) -> cell.sheet().unitId().equals(unitId));
	}

	/** What an office appraises: all of its fields but what surveys show. */
	List<Cell> cellsFor(String office) {
		return cells((cell) -> cell.criterion().leadOffice().equals(office)
				&& cell.criterion().method() != ScoringMethod.SURVEY);
	}

	/** A commune's result; what has no score yet counts as nothing. */
	Standing standing(CommuneSheet sheet) {
		Map<String, BigDecimal> groups = new HashMap<>();
		BigDecimal sum = Points.NONE;
		BigDecimal survey = Points.NONE;
		BigDecimal computed = Points.NONE;
		for (Cell cell : cellsOf(sheet.unitId())) {
			BigDecimal points = cell.points();
			sum = sum.add(points);
			survey = survey.add((cell.criterion().method() == ScoringMethod.SURVEY) ? points : Points.NONE);
			computed = computed.add((cell.criterion().method() == ScoringMethod.COMPUTED) ? points : Points.NONE);
			groups.merge(cell.criterion().group(), points, BigDecimal::add);
		}
		int zeros = (int) groups.values().stream().filter((points) -> points.signum() == 0).count();
		return new Standing(sheet.unitId(), sum, survey, computed, zeros, sheet.bonus(), sheet.penalty());
	}

	/** One criterion of one commune. */
	record Cell(CommuneSheet sheet, Criterion criterion, Score score) {

		BigDecimal points() {
			BigDecimal points = this.score.score();
			return (points != null) ? points : Points.NONE;
		}

		/** Whether a self-score above nothing has no file. */
		boolean lacksEvidence() {
			BigDecimal self = this.score.selfScore();
			return this.criterion.needsEvidence() && self != null && self.signum() > 0
					&& this.score.evidence().isEmpty();
		}

		String in(String unitName) {
			return "%s, %s".formatted(unitName, Score.label(this.criterion));
		}

	}

}
