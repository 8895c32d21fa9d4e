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
 * A year's ranking as a table, with last year's beside it.
 */
@Service
public class RankingTable {

	private final RankingRecords records;

	private final OpinionRepository opinions;

	private final RankingRules rules;

	RankingTable(RankingRecords records, OpinionRepository opinions, RankingRules rules) {
		this.records = records;
		this.opinions = opinions;
		this.rules = rules;
	}

	/** A year's ranking as far as it has come. */
	@Transactional(readOnly = true)
	public Optional<Table> of(int year) {
		return this.records.find(year).map(this::table);
	}

	/** The ranking that a duty is for. */
	@Transactional(readOnly = true)
	public Table ofDuty(long dutyRecordId) {
		return table(this.records.ofDuty(dutyRecordId));
	}

	private Table table(RankingRound round) {
		YearScores scores = this.records.scores(round);
		Map<String, CommuneSheet> before = new HashMap<>();
		this.records.find(round.year() - 1)
			.filter((last) -> last.publishedAt() != null)
			.ifPresent(
					(last) -> this.records.scores(last).sheets().forEach((sheet) -> before.put(sheet.unitId(), sheet)));
		List<Line> lines = scores.sheets()
			.stream()
			.map((sheet) -> line(scores, sheet, before.get(sheet.unitId())))
			.sorted(Comparator.comparing(Line::place, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(Line::unitName))
			.toList();
		Map<String, String> fields = new LinkedHashMap<>();
		scores.criteria().forEach((criterion) -> fields.put(criterion.field(), criterion.fieldName()));
		CriteriaSet set = scores.set();
		return new Table(round.year(), set.name(), set.edition(), set.sample(), fields, lines,
				this.opinions.findByRoundIdOrderById(round.id()).stream().map(Opinion::view).toList(),
				this.rules.tiesInWords(), round.councilRound(), round.returnReason(), round.returned(),
				round.signedBy(), round.decisionNumber(), round.decisionDate(), round.place(), round.publishedAt());
	}

	private Line line(YearScores scores, CommuneSheet sheet, @Nullable CommuneSheet before) {
		Map<String, BigDecimal> fields = new LinkedHashMap<>();
		List<Scored> scored = new ArrayList<>();
		for (YearScores.Cell cell : scores.cellsOf(sheet.unitId())) {
			fields.merge(cell.criterion().field(), cell.points(), BigDecimal::add);
			scored.add(new Scored(cell.criterion(), cell.score().selfScore(), cell.score().computed(),
					cell.score().score(), cell.score().reason()));
		}
		Standing standing = scores.standing(sheet);
		return new Line(sheet.unitId(), this.records.nameOf(sheet.unitId()), sheet.submittedAt(), fields, scored,
				standing.sum(), standing.zeroCriteria(), sheet.bonus(), sheet.bonusBasis(), sheet.penalty(),
				sheet.penaltyBasis(), sheet.total(), sheet.place(), sheet.className(),
				(before != null) ? before.total() : null, (before != null) ? before.place() : null);
	}

	/**
	 * A year's ranking.
	 *
	 * @param fields the fields' names by their numbers
	 * @param lines by place; those without one at the end
	 * @param ties how ties are broken, in words
	 * @param councilRound how often the council was asked
	 * @param publishedAt null while it is not public
	 */
	public record Table(int year, String criteriaName, int edition, boolean sample, Map<String, String> fields,
			List<Line> lines, List<Vote> votes, String ties, int councilRound, @Nullable String returnReason,
			int returned, @Nullable String signedBy, @Nullable String decisionNumber, @Nullable LocalDate decisionDate,
			@Nullable String place, @Nullable Instant publishedAt) {

		/** The votes on the ranking as it is now. */
		public List<Vote> lastVotes() {
			return this.votes.stream().filter((vote) -> vote.council() == this.councilRound).toList();
		}

	}

	/**
	 * A commune's result.
	 *
	 * @param fieldPoints points by the fields' numbers
	 * @param sum points of all criteria
	 * @param zeroCriteria criteria without any point
	 * @param total null before it is computed
	 * @param lastTotal of the year before; null if there is none
	 */
	public record Line(String unitId, String unitName, @Nullable Instant submittedAt,
			Map<String, BigDecimal> fieldPoints, List<Scored> scores, BigDecimal sum, int zeroCriteria,
			BigDecimal bonus, String bonusBasis, BigDecimal penalty, String penaltyBasis, @Nullable BigDecimal total,
			@Nullable Integer place, @Nullable String className, @Nullable BigDecimal lastTotal,
			@Nullable Integer lastPlace) {

		/** The change against last year, for people; blank while it is not known. */
		public String change() {
			if (this.place == null || this.total == null || this.lastPlace == null || this.lastTotal == null) {
				return "";
			}
			int steps = this.lastPlace - this.place;
			BigDecimal points = this.total.subtract(this.lastTotal);
			return "%s (%s%s điểm)".formatted(
					(steps > 0) ? "tăng %d bậc".formatted(steps)
							: (steps < 0) ? "giảm %d bậc".formatted(-steps) : "giữ nguyên",
					(points.signum() > 0) ? "+" : "", Points.written(points));
		}

	}

	/** A criterion's scores. */
	public record Scored(Criterion criterion, @Nullable BigDecimal selfScore, @Nullable BigDecimal computed,
			@Nullable BigDecimal score, String reason) {
	}

	/** An opinion of the council. */
	public record Vote(int council, String seat, String unitId, String userId, boolean agrees, String remark,
			Instant givenAt) {
	}

}
