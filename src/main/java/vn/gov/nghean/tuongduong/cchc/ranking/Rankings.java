package vn.gov.nghean.tuongduong.cchc.ranking;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyLife;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;

/**
 * The ranking of a year (xếp hạng), from the appraisal to its publication: one duty of
 * Home Affairs.
 */
@Service
public class Rankings {

	private final RankingRecords records;

	private final OpinionRepository opinions;

	private final Council council;

	private final RankingRules rules;

	private final Duties duties;

	private final DutyLife life;

	private final Posts posts;

	private final BusinessClock clock;

	private final AuditTrail audit;

	Rankings(RankingRecords records, OpinionRepository opinions, Council council, RankingRules rules, Duties duties,
			DutyLife life, Posts posts, BusinessClock clock, AuditTrail audit) {
		this.records = records;
		this.opinions = opinions;
		this.council = council;
		this.rules = rules;
		this.duties = duties;
		this.life = life;
		this.posts = posts;
		this.clock = clock;
		this.audit = audit;
	}

	/**
	 * The appraisal begins: every commune has a sheet, what the system computes is as it
	 * is today; can be repeated.
	 */
	@Transactional
	public void open(long dutyRecordId) {
		RankingRound round = this.records.opened(this.records.yearOf(dutyRecordId));
		Long last = round.dutyRecordId();
		round.begin(dutyRecordId, last != null && this.duties.facts(last).status() == DutyStatus.WITHDRAWN);
		this.records.sheetsOfAll(round);
		this.records.compute(this.records.scores(round));
	}

	/** Computes totals, places and classes anew. */
	@Transactional
	public void rank(long dutyRecordId, RankingClasses classes) {
		RankingRound round = this.records.ofDuty(dutyRecordId);
		YearScores scores = this.records.scores(round);
		List<Standing> standings = scores.sheets().stream().map(scores::standing).toList();
		for (Standing.Placed placed : Standing.placed(standings, this.rules.ties())) {
			Standing standing = placed.standing();
			scores.sheet(standing.unitId())
				.orElseThrow()
				.ranked(standing.total(), placed.place(), classes.of(standing.total(), standing.zeroCriteria()));
		}
		round.ranked(this.clock.instant());
	}

	/** The offices whose people sit in the council. */
	public List<String> council() {
		return this.council.seats().stream().map(Council.Seat::unitId).toList();
	}

	/** The group that is asked for a seat's opinion. */
	public String groupOf(String unitId) {
		Council.Seat seat = seat(unitId);
		LocalDate today = this.clock.today();
		return this.posts.acting(unitId, seat.role(), today).isEmpty() ? this.posts.answerableFor(unitId, today).group()
				: seat.role().groupOf(unitId);
	}

	private Council.Seat seat(String unitId) {
		return this.council.seats()
			.stream()
			.filter((seat) -> seat.unitId().equals(unitId))
			.findFirst()
			.orElseThrow(() -> new Refusal("Đơn vị %s không có trong hội đồng.".formatted(unitId)));
	}

	/**
	 * A member of the council says what they think.
	 * @throws Refusal if they disagree without saying why
	 */
	@Transactional
	public void opinion(long dutyRecordId, String unitId, boolean agrees, String remark, String user) {
		if (!agrees && remark.isBlank()) {
			throw new Refusal("«Nhận xét»: không thống nhất thì phải nêu lý do.");
		}
		this.opinions.save(new Opinion(this.records.ofDuty(dutyRecordId), seat(unitId), user, agrees, remark,
				this.clock.instant()));
	}

	/** Whether more than half of the seats agree with the ranking as it is now. */
	@Transactional(readOnly = true)
	public boolean isAgreed(long dutyRecordId) {
		RankingRound round = this.records.ofDuty(dutyRecordId);
		long agreeing = this.opinions.findByRoundIdAndCouncil(round.id(), round.councilRound())
			.stream()
			.filter(Opinion::agrees)
			.count();
		return 2 * agreeing > this.council.seats().size();
	}

	/** Home Affairs has to put it together anew. */
	@Transactional
	public void sendBack(long dutyRecordId, String reason) {
		this.records.ofDuty(dutyRecordId).sendBack(reason);
	}

	/** Whether the ranking is signed. */
	@Transactional(readOnly = true)
	public boolean isSigned(long dutyRecordId) {
		return this.records.ofDuty(dutyRecordId).signedBy() != null;
	}

	@Transactional
	public void sign(long dutyRecordId, String user) {
		RankingRound round = this.records.ofDuty(dutyRecordId);
		round.sign(user, this.clock.instant());
		this.audit.record(user, "ranking.signed", subject(round),
				"Ký quyết định xếp hạng năm %d".formatted(round.year()));
	}

	/**
	 * The decision has a number and is made public; the duty ends.
	 * @throws Refusal if the decision's day is none that has come
	 */
	@Transactional
	public void publish(long dutyRecordId, String number, LocalDate date, String place, String user) {
		if (date.isAfter(this.clock.today())) {
			throw new Refusal(
					"«Ngày quyết định» không được sau hôm nay %s.".formatted(DateNames.of(this.clock.today())));
		}
		RankingRound round = this.records.ofDuty(dutyRecordId);
		round.publish(number, date, place, user, this.clock.instant());
		this.life.finish(dutyRecordId, number, date,
				"Quyết định xếp hạng công tác cải cách hành chính năm %d các xã, thị trấn".formatted(round.year()),
				user);
		this.audit.record(user, "ranking.published", subject(round),
				"Quyết định %s ngày %s".formatted(number, DateNames.of(date)));
	}

	private static String subject(RankingRound round) {
		return "Xếp hạng %d".formatted(round.year());
	}

}
