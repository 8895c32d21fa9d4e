package vn.gov.nghean.tuongduong.cchc.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of one year.
 */
@Entity
@Table(name = "ranking_round")
class RankingRound {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private int rankingYear;

	private long criteriaSetId;

	private @Nullable Long dutyRecordId;

	private int councilRound;

	private @Nullable String returnReason;

	private int returned;

	private @Nullable Instant rankedAt;

	private @Nullable String signedBy;

	private @Nullable Instant signedAt;

	private @Nullable String decisionNumber;

	private @Nullable LocalDate decisionDate;

	private @Nullable String place;

	private @Nullable String publishedBy;

	private @Nullable Instant publishedAt;

	@SuppressWarnings("NullAway.Init")
	protected RankingRound() {
	}

	RankingRound(int year, long criteriaSetId) {
		this.rankingYear = year;
		this.criteriaSetId = criteriaSetId;
	}

	/**
	 * The appraisal begins, as part of a duty; a withdrawn one gives way.
	 */
	void begin(long dutyRecord, boolean lastWithdrawn) {
		if (this.dutyRecordId != null && this.dutyRecordId != dutyRecord && !lastWithdrawn) {
			throw new IllegalStateException("Xếp hạng năm %d đã có nhiệm vụ khác".formatted(this.rankingYear));
		}
		this.dutyRecordId = dutyRecord;
	}

	/** The places are computed; the council is asked once more. */
	void ranked(Instant at) {
		mustBeOpen();
		this.rankedAt = at;
		this.councilRound++;
	}

	void sendBack(String reason) {
		mustBeOpen();
		this.returnReason = reason;
		this.returned++;
	}

	void sign(String user, Instant at) {
		mustBeOpen();
		this.signedBy = user;
		this.signedAt = at;
	}

	void publish(String number, LocalDate date, String where, String user, Instant at) {
		mustBeOpen();
		this.decisionNumber = number;
		this.decisionDate = date;
		this.place = where;
		this.publishedBy = user;
		this.publishedAt = at;
	}

	private void mustBeOpen() {
		if (this.publishedAt != null) {
			throw new IllegalStateException("Kết quả xếp hạng năm %d đã công bố".formatted(this.rankingYear));
		}
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	int year() {
		return this.rankingYear;
	}

	long criteriaSetId() {
		return this.criteriaSetId;
	}

	@Nullable Long dutyRecordId() {
		return this.dutyRecordId;
	}

	int councilRound() {
		return this.councilRound;
	}

	@Nullable String returnReason() {
		return this.returnReason;
	}

	int returned() {
		return this.returned;
	}

	@Nullable String signedBy() {
		return this.signedBy;
	}

	@Nullable String decisionNumber() {
		return this.decisionNumber;
	}

	@Nullable LocalDate decisionDate() {
		return this.decisionDate;
	}

	@Nullable String place() {
		return this.place;
	}

	@Nullable Instant publishedAt() {
		return this.publishedAt;
	}

}
