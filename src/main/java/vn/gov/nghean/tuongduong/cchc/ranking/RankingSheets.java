package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.duty.Evidence;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * The score sheets as people read and write them in a step.
 */
@Service
public class RankingSheets {

	/** Most rows written at once. */
	public static final int MOST_ROWS = 2000;

	private final RankingRecords records;

	private final CommuneSheetRepository sheets;

	private final ScoreChangeRepository changes;

	private final Evidence evidence;

	private final SheetWriter writer;

	RankingSheets(RankingRecords records, CommuneSheetRepository sheets, ScoreChangeRepository changes,
			Evidence evidence, SheetWriter writer) {
		this.records = records;
		this.sheets = sheets;
		this.changes = changes;
		this.evidence = evidence;
		this.writer = writer;
	}

	/** What a step shows of the scores. */
	@Transactional(readOnly = true)
	public Sheet of(RankingSteps.Step step) {
		YearScores scores = scores(step);
		List<YearScores.Cell> cells = cells(step, scores);
		Map<Long, File> files = files(step, cells);
		List<Commune> communes = cells.stream()
			.map(YearScores.Cell::sheet)
			.distinct()
			.map((sheet) -> new Commune(sheet.unitId(), this.records.nameOf(sheet.unitId()), sheet.version(),
					sheet.submittedAt(), sheet.bonus(), sheet.bonusBasis(), sheet.penalty(), sheet.penaltyBasis(),
					sheet.total(), sheet.place(), sheet.className()))
			.toList();
		List<Criterion> criteria = cells.stream().map(YearScores.Cell::criterion).distinct().toList();
		CriteriaSet set = scores.set();
		return new Sheet(step.work(), scores.round().year(), set.name(), set.sample(), step.unitId(), communes,
				criteria, cells.stream().map((cell) -> row(cell, files)).toList());
	}

	/** The year that a step is for. */
	@Transactional(readOnly = true)
	public int yearOf(RankingSteps.Step step) {
		return this.records.yearOf(step.dutyRecordId());
	}

	private YearScores scores(RankingSteps.Step step) {
		if (step.work() == RankingSteps.Work.FILL || step.work() == RankingSteps.Work.EXAMINE) {
			CommuneSheet sheet = this.records.sheetOfDuty(step.dutyRecordId());
			return this.records.scores(this.records.round(sheet), List.of(sheet));
		}
		return this.records.scores(this.records.ofDuty(step.dutyRecordId()));
	}

	private static List<YearScores.Cell> cells(RankingSteps.Step step, YearScores scores) {
		return switch (step.work()) {
			case FILL, EXAMINE, CONSOLIDATE, WATCH -> scores.cells((cell) -> true);
			case APPRAISE -> scores.cellsFor(step.unitId());
			case APPRAISE_AGAIN -> scores.cellsFor(step.unitId()).stream().filter(RankingSheets::isAsked).toList();
			case EXPLAIN -> scores.cellsOf(step.unitId()).stream().filter(RankingSheets::isAsked).toList();
		};
	}

	private static boolean isAsked(YearScores.Cell cell) {
		return !cell.score().question().isEmpty();
	}

	/** The files that the rows name and that still are there. */
	private Map<Long, File> files(RankingSteps.Step step, List<YearScores.Cell> cells) {
		Stream<Long> communes = cells.stream().map((cell) -> cell.sheet().dutyRecordId()).filter(Objects::nonNull);
		return Stream.concat(Stream.of(step.dutyRecordId()), communes)
			.distinct()
			.flatMap((duty) -> this.evidence.ofDuty(duty).stream())
			.collect(Collectors.toMap(Evidence.Item::id, (item) -> new File(item.id(), item.name(), item.size())));
	}

	private static Row row(YearScores.Cell cell, Map<Long, File> files) {
		Score score = cell.score();
		return new Row(cell.sheet().unitId(), score.code(), score.version(), score.selfScore(), score.selfNote(),
				named(score.evidence(), files), score.computed(), score.fact(), score.score(), score.reason(),
				score.question(), score.explanation(), named(score.explanationEvidence(), files), cell.lacksEvidence());
	}

	private static List<File> named(List<Long> ids, Map<Long, File> files) {
		return ids.stream().map(files::get).filter(Objects::nonNull).toList();
	}

	/**
	 * Keeps what was written in a step.
	 * @return the rows' and communes' versions now
	 * @throws OptimisticLockingFailureException if one was written elsewhere since it was
	 * read; nothing is kept then
	 * @throws Refusal naming what is at fault, or if the step does not write it
	 */
	@Transactional
	public List<Version> write(RankingSteps.Step step, List<Written> rows, List<Adjustment> adjustments) {
		if (!step.work().writes() || rows.size() > MOST_ROWS) {
			throw new Refusal("Bước này không ghi điểm được.");
		}
		YearScores scores = scores(step);
		Map<String, YearScores.Cell> writable = cells(step, scores).stream()
			.collect(Collectors.toMap((cell) -> cell.sheet().unitId() + "/" + cell.criterion().code(), (cell) -> cell));
		List<YearScores.Cell> written = new ArrayList<>();
		for (Written row : rows) {
			YearScores.Cell cell = writable.get(row.unitId() + "/" + row.code());
			if (cell == null) {
				throw new Refusal("Bước này không ghi tiêu chí %s của %s.".formatted(row.code(), row.unitId()));
			}
			demandVersion(row.version(), cell.score().version());
			this.writer.write(step, cell, row);
			written.add(cell);
		}
		List<CommuneSheet> adjusted = new ArrayList<>();
		for (Adjustment adjustment : adjustments) {
			CommuneSheet sheet = scores.sheet(String.valueOf(adjustment.unitId()))
				.filter((each) -> step.work() == RankingSteps.Work.CONSOLIDATE)
				.orElseThrow(() -> new Refusal("Bước này không ghi điểm thưởng, điểm trừ."));
			demandVersion(adjustment.version(), sheet.version());
			this.writer.adjust(sheet, this.records.nameOf(sheet.unitId()), adjustment);
			adjusted.add(sheet);
		}
		this.records.flush();
		return Stream
			.concat(written.stream()
				.map((cell) -> new Version(cell.sheet().unitId(), cell.criterion().code(), cell.score().version())),
					adjusted.stream().map((sheet) -> new Version(sheet.unitId(), "", sheet.version())))
			.toList();
	}

	private static void demandVersion(int read, int now) {
		if (read != now) {
			throw new OptimisticLockingFailureException("written elsewhere");
		}
	}

	/** A file that a step shows; empty if it shows no such file. */
	@Transactional(readOnly = true)
	public Optional<Evidence.Item> file(RankingSteps.Step step, long id) {
		boolean shown = of(step).rows()
			.stream()
			.flatMap((row) -> Stream.concat(row.evidence().stream(), row.explanationEvidence().stream()))
			.anyMatch((file) -> file.id() == id);
		return shown ? this.evidence.find(id) : Optional.empty();
	}

	/** Every change of a commune's scores, oldest first. */
	@Transactional(readOnly = true)
	public List<Change> history(int year, String unitId) {
		return this.records.find(year)
			.flatMap((round) -> this.sheets.findByRoundIdAndUnitId(round.id(), unitId))
			.map((sheet) -> this.changes.findBySheetIdOrderById(sheet.id()).stream().map(ScoreChange::view).toList())
			.orElse(List.of());
	}

	/**
	 * Score sheets as a step shows them.
	 *
	 * @param unitId whose step it is
	 * @param rows by commune, in the order of the criteria
	 */
	public record Sheet(RankingSteps.Work work, int year, String criteriaName, boolean sample, String unitId,
			List<Commune> communes, List<Criterion> criteria, List<Row> rows) {
	}

	/** A commune with what it gets apart from its criteria. */
	public record Commune(String unitId, String unitName, int version, @Nullable Instant submittedAt, BigDecimal bonus,
			String bonusBasis, BigDecimal penalty, String penaltyBasis, @Nullable BigDecimal total,
			@Nullable Integer place, @Nullable String className) {
	}

	/** One criterion of one commune. */
	public record Row(String unitId, String code, int version, @Nullable BigDecimal selfScore, String selfNote,
			List<File> evidence, @Nullable BigDecimal computed, String fact, @Nullable BigDecimal score, String reason,
			String question, String explanation, List<File> explanationEvidence, boolean lacksEvidence) {
	}

	/** A file of evidence. */
	public record File(long id, String name, int size) {
	}

	/**
	 * What somebody wrote; which of it counts depends on the step.
	 *
	 * @param score the points; null for none yet
	 * @param text the note, the reason or the explanation
	 * @param question what the commune is asked; blank for nothing
	 */
	public record Written(@Nullable String unitId, @Nullable String code, int version, @Nullable BigDecimal score,
			@Nullable String text, @Nullable String question, @Nullable List<Long> evidence) {
	}

	/** Bonus and penalty of a commune. */
	public record Adjustment(@Nullable String unitId, int version, @Nullable BigDecimal bonus,
			@Nullable String bonusBasis, @Nullable BigDecimal penalty, @Nullable String penaltyBasis) {
	}

	/** The version of a row, or of a commune where there is no code. */
	public record Version(String unitId, String code, int version) {
	}

	/** A change of a score on record. */
	public record Change(String code, String step, @Nullable BigDecimal before, @Nullable BigDecimal after,
			String reason, String changedBy, Instant changedAt) {
	}

}
