package vn.gov.nghean.tuongduong.cchc.ranking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitKind;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * The rankings, sheets and scores on record, opened when they are first needed.
 */
@Component
class RankingRecords {

	private final RankingRoundRepository rounds;

	private final CommuneSheetRepository sheets;

	private final ScoreRepository scores;

	private final ScoreChangeRepository changes;

	private final CriteriaSets sets;

	private final KnownResults known;

	private final Duties duties;

	private final Units units;

	private final BusinessClock clock;

	RankingRecords(RankingRoundRepository rounds, CommuneSheetRepository sheets, ScoreRepository scores,
			ScoreChangeRepository changes, CriteriaSets sets, KnownResults known, Duties duties, Units units,
			BusinessClock clock) {
		this.rounds = rounds;
		this.sheets = sheets;
		this.scores = scores;
		this.changes = changes;
		this.sets = sets;
		this.known = known;
		this.duties = duties;
		this.units = units;
		this.clock = clock;
	}

	/** The year that a duty is for: its plan's. */
	int yearOf(long dutyRecordId) {
		return Integer.parseInt(this.duties.view(dutyRecordId).plan());
	}

	/** A year's ranking, opened if it was not; its criteria are frozen from then on. */
	RankingRound opened(int year) {
		return this.rounds.findByRankingYear(year)
			.orElseGet(() -> this.rounds.saveAndFlush(new RankingRound(year, this.sets.freeze(year).id())));
	}

	Optional<RankingRound> find(int year) {
		return this.rounds.findByRankingYear(year);
	}

	/**
	 * @throws Refusal if the duty has no ranking
	 */
	RankingRound ofDuty(long dutyRecordId) {
		return this.rounds.findByDutyRecordId(dutyRecordId)
			.orElseThrow(() -> new Refusal("Nhiệm vụ %d không phải xếp hạng.".formatted(dutyRecordId)));
	}

	/** A commune's sheet, opened with all its scores if it was not. */
	CommuneSheet sheet(RankingRound round, String unitId) {
		return this.sheets.findByRoundIdAndUnitId(round.id(), unitId).orElseGet(() -> {
			CommuneSheet sheet = this.sheets.save(new CommuneSheet(round.id(), unitId));
			this.scores.saveAll(this.sets.get(round.criteriaSetId())
				.criteria()
				.stream()
				.map((criterion) -> new Score(sheet.id(), criterion.code()))
				.toList());
			return sheet;
		});
	}

	/** Every commune of the day has a sheet. */
	void sheetsOfAll(RankingRound round) {
		this.units.existingOn(this.clock.today())
			.stream()
			.filter((unit) -> unit.kind() == UnitKind.COMMUNE)
			.forEach((unit) -> sheet(round, unit.id()));
	}

	CommuneSheet sheetOfDuty(long dutyRecordId) {
		return this.sheets.findByDutyRecordId(dutyRecordId)
			.orElseThrow(() -> new Refusal("Nhiệm vụ %d không phải tự chấm điểm.".formatted(dutyRecordId)));
	}

	RankingRound round(CommuneSheet sheet) {
		return this.rounds.findById(sheet.roundId()).orElseThrow();
	}

	YearScores scores(RankingRound round) {
		return scores(round, this.sheets.findByRoundIdOrderById(round.id()));
	}

	YearScores scores(RankingRound round, List<CommuneSheet> some) {
		return new YearScores(round, this.sets.get(round.criteriaSetId()), some,
				this.scores.findBySheetIdIn(some.stream().map(CommuneSheet::id).toList()));
	}

	/** What the system computes, as it is now. */
	void compute(YearScores scores) {
		scores.cells((cell) -> cell.criterion().method() == ScoringMethod.COMPUTED).forEach((cell) -> {
			KnownResults.Result result = this.known.of(cell.criterion().rule(), cell.criterion().maximum(),
					cell.sheet().unitId(), scores.round().year());
			cell.score().compute(result.points(), result.fact());
		});
	}

	/** Puts what a step has settled on record. */
	void settle(Collection<YearScores.Cell> cells, Function<Score, Optional<ScoreChange.Values>> what, String step,
			String user) {
		for (YearScores.Cell cell : cells) {
			what.apply(cell.score())
				.ifPresent((values) -> this.changes.save(new ScoreChange(cell.sheet().id(), cell.criterion().code(),
						step, values, user, this.clock.instant())));
		}
	}

	/** Writes what was changed, so that versions are as the next reader finds them. */
	void flush() {
		this.scores.flush();
	}

	String nameOf(String unitId) {
		return this.units.shortNameOf(unitId);
	}

}
