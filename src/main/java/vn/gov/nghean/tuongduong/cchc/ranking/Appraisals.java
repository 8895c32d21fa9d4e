package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * What the offices make of the communes' scores, and what the communes say to that.
 */
@Service
public class Appraisals {

	private static final int MOST_NAMED = 5;

	private final RankingRecords records;

	private final RankingRules rules;

	Appraisals(RankingRecords records, RankingRules rules) {
		this.records = records;
		this.rules = rules;
	}

	/** The offices that have something to appraise, in the order of their fields. */
	@Transactional(readOnly = true)
	public List<String> offices(long dutyRecordId) {
		return scores(dutyRecordId).criteria()
			.stream()
			.filter((criterion) -> criterion.method() != ScoringMethod.SURVEY)
			.map(Criterion::leadOffice)
			.distinct()
			.toList();
	}

	/**
	 * An office is done: what it left alone is accepted; where evidence is missing the
	 * commune is asked.
	 * @throws Refusal naming what has no score, or a changed one without a reason
	 */
	@Transactional
	public void appraised(long dutyRecordId, String office, String user) {
		List<YearScores.Cell> cells = scores(dutyRecordId).cellsFor(office);
		List<String> faults = new ArrayList<>();
		for (YearScores.Cell cell : cells) {
			Score score = cell.score();
			if (cell.lacksEvidence() && score.question().isEmpty() && score.score() == null) {
				score.ask("Tự chấm %s điểm nhưng thiếu minh chứng: %s.".formatted(Points.written(score.selfScore()),
						cell.criterion().evidence()));
			}
			if (score.score() == null && score.basis() == null && score.question().isEmpty()) {
				faults.add(named(cell) + ": chưa có điểm");
			}
			else if (score.score() != null && score.changed() && score.reason().isEmpty()) {
				faults.add(named(cell) + ": sửa điểm phải nêu lý do");
			}
		}
		refuse(faults);
		cells.forEach((cell) -> cell.score().acceptBasis());
		this.records.settle(cells, Score::settle, "Thẩm định", user);
	}

	/** The communes that have something to explain. */
	@Transactional(readOnly = true)
	public List<String> asked(long dutyRecordId) {
		return scores(dutyRecordId).cells((cell) -> !cell.score().question().isEmpty())
			.stream()
			.map((cell) -> cell.sheet().unitId())
			.distinct()
			.toList();
	}

	/**
	 * A commune is done with explaining.
	 * @throws Refusal naming what it says nothing to
	 */
	@Transactional
	public void explained(long dutyRecordId, String unitId) {
		refuse(scores(dutyRecordId).cellsOf(unitId)
			.stream()
			.filter((cell) -> !cell.score().question().isEmpty() && cell.score().explanation().isEmpty())
			.map((cell) -> Score.label(cell.criterion()) + ": chưa giải trình")
			.toList());
	}

	/** The offices that have asked something. */
	@Transactional(readOnly = true)
	public List<String> asking(long dutyRecordId) {
		return scores(dutyRecordId).cells((cell) -> !cell.score().question().isEmpty())
			.stream()
			.map((cell) -> cell.criterion().leadOffice())
			.distinct()
			.toList();
	}

	/**
	 * An office is done with what was explained.
	 * @throws Refusal naming what has no score, or a changed one without a reason
	 */
	@Transactional
	public void appraisedAgain(long dutyRecordId, String office, String user) {
		List<YearScores.Cell> cells = scores(dutyRecordId).cellsFor(office)
			.stream()
			.filter((cell) -> !cell.score().question().isEmpty())
			.toList();
		refuse(faultsOf(cells));
		this.records.settle(cells, Score::settle, "Thẩm định lần hai", user);
	}

	/**
	 * Home Affairs has put all together.
	 * @throws Refusal naming what has no score, a changed one without a reason, or bonus
	 * and penalty without a basis
	 */
	@Transactional
	public void consolidated(long dutyRecordId, String user) {
		YearScores scores = scores(dutyRecordId);
		List<YearScores.Cell> cells = scores.cells((cell) -> true);
		List<String> faults = new ArrayList<>(faultsOf(cells));
		for (CommuneSheet sheet : scores.sheets()) {
			faults.addAll(faultsOf(sheet.bonus(), sheet.bonusBasis(), this.rules.bonusMost(), sheet, "điểm thưởng"));
			faults.addAll(faultsOf(sheet.penalty(), sheet.penaltyBasis(), this.rules.penaltyMost(), sheet, "điểm trừ"));
		}
		refuse(faults);
		this.records.settle(cells, Score::settle, "Tổng hợp", user);
	}

	private List<String> faultsOf(BigDecimal points, String basis, BigDecimal most, CommuneSheet sheet, String what) {
		String unit = this.records.nameOf(sheet.unitId());
		if (points.compareTo(most) > 0) {
			return List.of("%s: %s không quá %s".formatted(unit, what, Points.written(most)));
		}
		return (points.signum() > 0 && basis.isEmpty()) ? List.of("%s: %s phải nêu căn cứ".formatted(unit, what))
				: List.of();
	}

	private List<String> faultsOf(List<YearScores.Cell> cells) {
		List<String> faults = new ArrayList<>();
		for (YearScores.Cell cell : cells) {
			Score score = cell.score();
			boolean first = cell.criterion().method() == ScoringMethod.SURVEY && !score.isRecorded();
			if (score.score() == null) {
				faults.add(named(cell) + ": chưa có điểm");
			}
			else if (!first && score.changed() && score.reason().isEmpty()) {
				faults.add(named(cell) + ": sửa điểm phải nêu lý do");
			}
		}
		return faults;
	}

	private String named(YearScores.Cell cell) {
		return cell.in(this.records.nameOf(cell.sheet().unitId()));
	}

	private static void refuse(List<String> faults) {
		if (!faults.isEmpty()) {
			throw new Refusal("Còn %d chỗ phải làm rõ trong «Bảng chấm điểm»: %s%s.".formatted(faults.size(),
					String.join("; ", faults.stream().limit(MOST_NAMED).toList()),
					(faults.size() > MOST_NAMED) ? "…" : ""));
		}
	}

	private YearScores scores(long dutyRecordId) {
		return this.records.scores(this.records.ofDuty(dutyRecordId));
	}

}
