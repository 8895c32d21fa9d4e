package vn.gov.nghean.tuongduong.cchc.ranking;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyLife;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * The communes' own scoring (tự đánh giá): each is a duty of its commune.
 */
@Service
public class SelfScores {

	private static final int MOST_NAMED = 5;

	private final RankingRecords records;

	private final Duties duties;

	private final DutyLife life;

	private final BusinessClock clock;

	private final AuditTrail audit;

	SelfScores(RankingRecords records, Duties duties, DutyLife life, BusinessClock clock, AuditTrail audit) {
		this.records = records;
		this.duties = duties;
		this.life = life;
		this.clock = clock;
		this.audit = audit;
	}

	/**
	 * Opens the commune's sheet, filled with what the system knows; can be repeated.
	 * @throws Refusal if there are no criteria to score by
	 */
	@Transactional
	public void open(long dutyRecordId) {
		RankingRound round = this.records.opened(this.records.yearOf(dutyRecordId));
		CommuneSheet sheet = this.records.sheet(round, this.duties.facts(dutyRecordId).unitId());
		sheet.owedBy(dutyRecordId);
		this.records.compute(this.records.scores(round, List.of(sheet)));
	}

	/**
	 * The official is done.
	 * @throws Refusal naming what is not scored yet
	 */
	@Transactional
	public void handIn(long dutyRecordId, String user) {
		CommuneSheet sheet = this.records.sheetOfDuty(dutyRecordId);
		YearScores scores = this.records.scores(this.records.round(sheet), List.of(sheet));
		List<YearScores.Cell> own = scores.cells((cell) -> cell.criterion().method() == ScoringMethod.SELF);
		List<String> missing = own.stream()
			.filter((cell) -> cell.score().selfScore() == null)
			.map((cell) -> Score.label(cell.criterion()))
			.toList();
		if (!missing.isEmpty()) {
			throw new Refusal("Còn %d tiêu chí chưa tự chấm (không đạt thì ghi 0): %s%s. Mở «Bảng chấm điểm» để chấm."
				.formatted(missing.size(), String.join("; ", missing.stream().limit(MOST_NAMED).toList()),
						(missing.size() > MOST_NAMED) ? "…" : ""));
		}
		sheet.handIn(this.clock.instant());
		this.records.settle(own, Score::settleItself, "Tự chấm điểm", user);
	}

	/** The head sends it back to the official. */
	@Transactional
	public void sendBack(long dutyRecordId, String reason, String user) {
		this.records.sheetOfDuty(dutyRecordId).sendBack();
		this.life.headReturns(dutyRecordId, reason, user);
	}

	/** The head approves: the commune's duty is done. */
	@Transactional
	public void submit(long dutyRecordId, String user) {
		CommuneSheet sheet = this.records.sheetOfDuty(dutyRecordId);
		RankingRound round = this.records.round(sheet);
		sheet.submit(user, this.clock.instant());
		this.life.finish(dutyRecordId, "TĐG-%d".formatted(round.year()), this.clock.today(),
				"Tự đánh giá công tác cải cách hành chính năm %d trên hệ thống".formatted(round.year()), user);
		this.audit.record(user, "ranking.self-scored", "%s/%d".formatted(sheet.unitId(), round.year()),
				"Nộp tự đánh giá năm %d".formatted(round.year()));
	}

	@Transactional(readOnly = true)
	public boolean isSubmitted(long dutyRecordId) {
		return this.duties.facts(dutyRecordId).status() == DutyStatus.CLOSED;
	}

}
