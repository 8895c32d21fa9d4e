package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What a commune gets in one year's ranking, apart from its scores.
 */
@Entity
@Table(name = "ranking_sheet")
class CommuneSheet {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long roundId;

	private String unitId;

	private @Nullable Long dutyRecordId;

	private @Nullable Instant handedInAt;

	private @Nullable String submittedBy;

	private @Nullable Instant submittedAt;

	private BigDecimal bonus = Points.NONE;

	private String bonusBasis = "";

	private BigDecimal penalty = Points.NONE;

	private String penaltyBasis = "";

	private @Nullable BigDecimal total;

	private @Nullable Integer place;

	private @Nullable String className;

	@SuppressWarnings("NullAway.Init")
	protected CommuneSheet() {
	}

	CommuneSheet(long roundId, String unitId) {
		this.roundId = roundId;
		this.unitId = unitId;
	}

	/** The self-scoring is a duty of the commune. */
	void owedBy(long dutyRecord) {
		this.dutyRecordId = dutyRecord;
	}

	void handIn(Instant at) {
		this.handedInAt = at;
	}

	/** Back to the official. */
	void sendBack() {
		this.handedInAt = null;
	}

	void submit(String user, Instant at) {
		this.submittedBy = user;
		this.submittedAt = at;
	}

	/** Bonus and penalty, each with its basis. */
	void adjust(BigDecimal more, String whyMore, BigDecimal less, String whyLess) {
		this.bonus = more;
		this.bonusBasis = whyMore;
		this.penalty = less;
		this.penaltyBasis = whyLess;
	}

	void ranked(BigDecimal points, int where, String what) {
		this.total = points;
		this.place = where;
		this.className = what;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	int version() {
		return this.version;
	}

	long roundId() {
		return this.roundId;
	}

	String unitId() {
		return this.unitId;
	}

	@Nullable Long dutyRecordId() {
		return this.dutyRecordId;
	}

	@Nullable String submittedBy() {
		return this.submittedBy;
	}

	@Nullable Instant submittedAt() {
		return this.submittedAt;
	}

	BigDecimal bonus() {
		return this.bonus;
	}

	String bonusBasis() {
		return this.bonusBasis;
	}

	BigDecimal penalty() {
		return this.penalty;
	}

	String penaltyBasis() {
		return this.penaltyBasis;
	}

	@Nullable BigDecimal total() {
		return this.total;
	}

	@Nullable Integer place() {
		return this.place;
	}

	@Nullable String className() {
		return this.className;
	}

}
