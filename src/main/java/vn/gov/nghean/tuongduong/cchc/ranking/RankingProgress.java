package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far a year's ranking has come, without its single scores.
 */
@Service
public class RankingProgress {

	private final RankingRoundRepository rounds;

	private final CommuneSheetRepository sheets;

	private final ScoreRepository scores;

	private final CriteriaSets sets;

	private final RankingRecords records;

	RankingProgress(RankingRoundRepository rounds, CommuneSheetRepository sheets, ScoreRepository scores,
			CriteriaSets sets, RankingRecords records) {
		this.rounds = rounds;
		this.sheets = sheets;
		this.scores = scores;
		this.sets = sets;
		this.records = records;
	}

	/** Nothing before the year's first sheet is opened. */
	@Transactional(readOnly = true)
	public Optional<Progress> of(int year) {
		return this.rounds.findByRankingYear(year).map((round) -> {
			List<CommuneSheet> all = this.sheets.findByRoundIdOrderById(round.id());
			List<Line> lines = all.stream()
				.map(this::line)
				.sorted(Comparator.comparing(Line::place, Comparator.nullsLast(Comparator.naturalOrder()))
					.thenComparing(Line::unitName))
				.toList();
			return new Progress(year, round.dutyRecordId() != null, lines, offices(round, all), round.councilRound(),
					round.signedBy() != null, round.decisionNumber(), round.decisionDate(), round.publishedAt());
		});
	}

	private Line line(CommuneSheet sheet) {
		return new Line(sheet.unitId(), this.records.nameOf(sheet.unitId()), sheet.submittedAt(), sheet.total(),
				sheet.place(), sheet.className());
	}

	/** What each office has appraised; what surveys show is entered by Home Affairs. */
	private List<Office> offices(RankingRound round, List<CommuneSheet> all) {
		if (all.isEmpty()) {
			return List.of();
		}
		Map<String, Scored> scored = new HashMap<>();
		this.scores.scored(all.stream().map(CommuneSheet::id).toList())
			.forEach((each) -> scored.put(each.code(), each));
		Map<String, List<Scored>> byOffice = new LinkedHashMap<>();
		this.sets.get(round.criteriaSetId())
			.criteria()
			.stream()
			.filter((criterion) -> criterion.method() != ScoringMethod.SURVEY)
			.forEach((criterion) -> byOffice.computeIfAbsent(criterion.leadOffice(), (office) -> new ArrayList<>())
				.add(scored.getOrDefault(criterion.code(), new Scored(criterion.code(), 0, 0))));
		return byOffice.entrySet()
			.stream()
			.map((each) -> new Office(each.getKey(), this.records.nameOf(each.getKey()),
					each.getValue().stream().mapToInt((one) -> Math.toIntExact(one.recorded())).sum(),
					each.getValue().stream().mapToInt((one) -> Math.toIntExact(one.all())).sum()))
			.toList();
	}

	/** How many scores of a criterion there are, and how many are on record. */
	record Scored(String code, long all, long recorded) {
	}

	/**
	 * A year's ranking.
	 *
	 * @param begun whether Home Affairs' part has begun
	 * @param lines the communes' sheets by place; those without one by name
	 * @param council how often the council was asked
	 * @param publishedAt null while it is not public
	 */
	public record Progress(int year, boolean begun, List<Line> lines, List<Office> offices, int council, boolean signed,
			@Nullable String decisionNumber, @Nullable LocalDate decisionDate, @Nullable Instant publishedAt) {

		public int handedIn() {
			return (int) this.lines.stream().filter((line) -> line.submittedAt() != null).count();
		}

		/** Scores the offices have settled. */
		public int appraised() {
			return this.offices.stream().mapToInt(Office::appraised).sum();
		}

		/** Scores the offices have to settle. */
		public int toAppraise() {
			return this.offices.stream().mapToInt(Office::all).sum();
		}

	}

	/**
	 * A commune.
	 *
	 * @param submittedAt when its head handed the sheet in; null before
	 * @param place null before it is ranked
	 */
	public record Line(String unitId, String unitName, @Nullable Instant submittedAt, @Nullable BigDecimal total,
			@Nullable Integer place, @Nullable String className) {
	}

	/** An office and the scores of its fields. */
	public record Office(String unitId, String unitName, int appraised, int all) {
	}

}
