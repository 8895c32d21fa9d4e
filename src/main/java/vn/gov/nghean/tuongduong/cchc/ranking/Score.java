package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * A commune's score of one sub-criterion on its way: by itself or by the system, by the
 * office that appraises it, after an explanation, by Home Affairs. What people write
 * while a step is open is kept at once; it is put on record when the step is done.
 */
@Entity
@Table(name = "ranking_score")
class Score {

	private static final int LONGEST = 1000;

	private static final int LONGEST_EXPLANATION = 2000;

	private static final int MOST_FILES = 20;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long sheetId;

	private String code;

	private @Nullable BigDecimal selfScore;

	private String selfNote = "";

	private String evidence = "";

	private @Nullable BigDecimal computed;

	private String fact = "";

	private @Nullable BigDecimal score;

	private String reason = "";

	private String question = "";

	private String explanation = "";

	private String explanationEvidence = "";

	private @Nullable BigDecimal recordedSelf;

	private @Nullable BigDecimal recorded;

	@SuppressWarnings("NullAway.Init")
	protected Score() {
	}

	Score(long sheetId, String code) {
		this.sheetId = sheetId;
		this.code = code;
	}

	/**
	 * The commune scores itself.
	 * @throws Refusal naming the criterion at fault
	 */
	void scoreItself(Criterion criterion, @Nullable BigDecimal points, String note, List<Long> files) {
		if (criterion.method() != ScoringMethod.SELF) {
			throw new Refusal("«%s»: tiêu chí này không tự chấm.".formatted(label(criterion)));
		}
		this.selfScore = Points.entered(points, criterion.maximum(), label(criterion));
		this.selfNote = text(criterion, note, LONGEST);
		this.evidence = written(criterion, files);
	}

	/** The system has computed it; null where it knows nothing. */
	void compute(@Nullable BigDecimal points, String facts) {
		this.computed = points;
		this.fact = facts.substring(0, Math.min(LONGEST, facts.length()));
	}

	/**
	 * An office, or Home Affairs, scores; a question asks the commune to explain.
	 * @throws Refusal naming the criterion at fault
	 */
	void appraise(Criterion criterion, @Nullable BigDecimal points, String why, String asked) {
		this.score = Points.entered(points, criterion.maximum(), label(criterion));
		this.reason = text(criterion, why, LONGEST);
		this.question = text(criterion, asked, LONGEST);
	}

	void ask(String asked) {
		this.question = asked.substring(0, Math.min(LONGEST, asked.length()));
	}

	/**
	 * The commune explains what it was asked.
	 * @throws Refusal if nothing was asked
	 */
	void explain(Criterion criterion, String text, List<Long> files) {
		if (this.question.isEmpty()) {
			throw new Refusal("«%s»: không có yêu cầu giải trình.".formatted(label(criterion)));
		}
		this.explanation = text(criterion, text, LONGEST_EXPLANATION);
		this.explanationEvidence = written(criterion, files);
	}

	/** Takes what the commune or the system gave, where nobody scored otherwise. */
	void acceptBasis() {
		if (this.score == null) {
			this.score = basis();
		}
	}

	/** What an appraisal starts from; null if there is nothing. */
	@Nullable BigDecimal basis() {
		return (this.computed != null) ? this.computed : this.selfScore;
	}

	/** Puts the self-score on record. */
	Optional<ScoreChange.Values> settleItself() {
		BigDecimal before = this.recordedSelf;
		this.recordedSelf = this.selfScore;
		return Points.same(before, this.selfScore) ? Optional.empty()
				: Optional.of(new ScoreChange.Values(before, this.selfScore, this.selfNote));
	}

	/** Puts the score on record. */
	Optional<ScoreChange.Values> settle() {
		BigDecimal before = this.recorded;
		this.recorded = this.score;
		return Points.same(before, this.score) ? Optional.empty()
				: Optional.of(new ScoreChange.Values(before, this.score, this.reason));
	}

	/** Whether it was changed from what is on record, or else from its basis. */
	boolean changed() {
		return !Points.same(this.score, (this.recorded != null) ? this.recorded : basis());
	}

	/** Whether a step has settled it before. */
	boolean isRecorded() {
		return this.recorded != null;
	}

	static String label(Criterion criterion) {
		return criterion.code() + " " + criterion.name();
	}

	private static String text(Criterion criterion, String text, int longest) {
		if (text.length() > longest) {
			throw new Refusal("«%s»: dài quá %d ký tự.".formatted(label(criterion), longest));
		}
		return text.strip();
	}

	private static String written(Criterion criterion, List<Long> files) {
		if (files.size() > MOST_FILES) {
			throw new Refusal("«%s»: nhiều nhất %d tệp minh chứng.".formatted(label(criterion), MOST_FILES));
		}
		return files.stream().distinct().map(String::valueOf).collect(Collectors.joining(" "));
	}

	private static List<Long> files(String written) {
		return Arrays.stream(written.split(" ")).filter((id) -> !id.isEmpty()).map(Long::valueOf).toList();
	}

	int version() {
		return this.version;
	}

	long sheetId() {
		return this.sheetId;
	}

	String code() {
		return this.code;
	}

	@Nullable BigDecimal selfScore() {
		return this.selfScore;
	}

	String selfNote() {
		return this.selfNote;
	}

	List<Long> evidence() {
		return files(this.evidence);
	}

	@Nullable BigDecimal computed() {
		return this.computed;
	}

	String fact() {
		return this.fact;
	}

	@Nullable BigDecimal score() {
		return this.score;
	}

	String reason() {
		return this.reason;
	}

	String question() {
		return this.question;
	}

	String explanation() {
		return this.explanation;
	}

	List<Long> explanationEvidence() {
		return files(this.explanationEvidence);
	}

}
