package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A score that was changed, by whom, when and why; never altered.
 */
@Entity
@Table(name = "ranking_score_change")
class ScoreChange {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long sheetId;

	private String code;

	private String step;

	private @Nullable BigDecimal beforeIt;

	private @Nullable BigDecimal afterIt;

	private String reason;

	private String changedBy;

	private Instant changedAt;

	@SuppressWarnings("NullAway.Init")
	protected ScoreChange() {
	}

	ScoreChange(long sheetId, String code, String step, Values values, String by, Instant at) {
		this.sheetId = sheetId;
		this.code = code;
		this.step = step;
		this.beforeIt = values.before();
		this.afterIt = values.after();
		this.reason = values.reason();
		this.changedBy = by;
		this.changedAt = at;
	}

	RankingSheets.Change view() {
		return new RankingSheets.Change(this.code, this.step, this.beforeIt, this.afterIt, this.reason, this.changedBy,
				this.changedAt);
	}

	/** What changed. */
	record Values(@Nullable BigDecimal before, @Nullable BigDecimal after, String reason) {
	}

}
