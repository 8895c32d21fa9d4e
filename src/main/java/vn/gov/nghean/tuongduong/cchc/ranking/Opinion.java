package vn.gov.nghean.tuongduong.cchc.ranking;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a member of the council says of the ranking.
 */
@Entity
@Table(name = "ranking_opinion")
class Opinion {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long roundId;

	private int council;

	private String seat;

	private String unitId;

	private String userId;

	private boolean agrees;

	private String remark;

	private Instant givenAt;

	@SuppressWarnings("NullAway.Init")
	protected Opinion() {
	}

	Opinion(RankingRound round, Council.Seat seat, String userId, boolean agrees, String remark, Instant givenAt) {
		this.roundId = round.id();
		this.council = round.councilRound();
		this.seat = seat.name();
		this.unitId = seat.unitId();
		this.userId = userId;
		this.agrees = agrees;
		this.remark = remark;
		this.givenAt = givenAt;
	}

	boolean agrees() {
		return this.agrees;
	}

	RankingTable.Vote view() {
		return new RankingTable.Vote(this.council, this.seat, this.unitId, this.userId, this.agrees, this.remark,
				this.givenAt);
	}

}
