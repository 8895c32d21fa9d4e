package vn.gov.nghean.tuongduong.cchc.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A unit's review of one month.
 */
@Entity
@Table(name = "review_round")
class ReviewRound {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String unitId;

	/** First day of the month. */
	private LocalDate reviewMonth;

	private long dutyRecordId;

	private @Nullable Instant publishedAt;

	private @Nullable String publishedBy;

	@SuppressWarnings("NullAway.Init")
	protected ReviewRound() {
	}

	ReviewRound(String unitId, YearMonth month, long dutyRecordId) {
		this.unitId = unitId;
		this.reviewMonth = month.atDay(1);
		this.dutyRecordId = dutyRecordId;
	}

	void publish(String user, Instant at) {
		if (this.publishedAt == null) {
			this.publishedAt = at;
			this.publishedBy = user;
		}
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	String unitId() {
		return this.unitId;
	}

	YearMonth month() {
		return YearMonth.from(this.reviewMonth);
	}

	long dutyRecordId() {
		return this.dutyRecordId;
	}

	@Nullable Instant publishedAt() {
		return this.publishedAt;
	}

	@Nullable String publishedBy() {
		return this.publishedBy;
	}

}
