package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * One edition of a unit's report of a period. It guards who writes when; once accepted it
 * never changes, a correction is the next edition.
 */
@Entity
@Table(name = "report_unit")
class UnitReport {

	private static final int BATCH = 100;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String unitId;

	private String period;

	private int edition;

	private long dutyRecordId;

	@Enumerated(EnumType.STRING)
	private ReportStage stage = ReportStage.PREPARING;

	private @Nullable String correctionReason;

	private @Nullable Instant submittedAt;

	private @Nullable String submittedBy;

	private @Nullable Instant deliveredAt;

	private @Nullable String approvedBy;

	private boolean late;

	private int returned;

	private @Nullable Instant acceptedAt;

	private @Nullable String acceptedBy;

	@ElementCollection
	@CollectionTable(name = "report_figure", joinColumns = @JoinColumn(name = "report_id"))
	@MapKeyColumn(name = "code")
	@BatchSize(size = BATCH)
	private Map<String, Figure> figures = new HashMap<>();

	@ElementCollection
	@CollectionTable(name = "report_narrative", joinColumns = @JoinColumn(name = "report_id"))
	@MapKeyColumn(name = "part")
	@MapKeyEnumerated(EnumType.STRING)
	@BatchSize(size = BATCH)
	private Map<NarrativePart, Narrative> narratives = new HashMap<>();

	@SuppressWarnings("NullAway.Init")
	protected UnitReport() {
	}

	/** The first edition. */
	UnitReport(String unitId, String period, long dutyRecordId) {
		this.unitId = unitId;
		this.period = period;
		this.edition = 1;
		this.dutyRecordId = dutyRecordId;
	}

	/** The edition that corrects an accepted one; it begins with what that said. */
	UnitReport(UnitReport accepted, String reason, long dutyRecordId) {
		this(accepted.unitId, accepted.period, dutyRecordId);
		this.edition = accepted.edition + 1;
		this.correctionReason = reason;
		accepted.figures.forEach((code, figure) -> this.figures.put(code, figure.remarked(null)));
		accepted.narratives
			.forEach((part, narrative) -> this.narratives.put(part, new Narrative(narrative.content(), null)));
	}

	/** What the system knows is filled in. */
	void fill(String code, KnownFigures.Known known) {
		mustBe(ReportStage.PREPARING);
		keep(code, Figure.of(known));
	}

	void write(String code, @Nullable BigDecimal value, @Nullable String reason) {
		mustBe(ReportStage.PREPARING);
		keep(code, figure(code).entered(value, reason));
	}

	void write(NarrativePart part, @Nullable String text) {
		mustBe(ReportStage.PREPARING);
		keep(part, narrative(part).written(text));
	}

	void remark(String code, @Nullable String text) {
		keep(code, figure(code).remarked(text));
	}

	void remark(NarrativePart part, @Nullable String text) {
		keep(part, narrative(part).remarked(text));
	}

	private void keep(String code, Figure figure) {
		if (figure.isEmpty()) {
			this.figures.remove(code);
		}
		else {
			this.figures.put(code, figure);
		}
	}

	private void keep(NarrativePart part, Narrative narrative) {
		if (narrative.isEmpty()) {
			this.narratives.remove(part);
		}
		else {
			this.narratives.put(part, narrative);
		}
	}

	void submit(String user, Instant at) {
		mustBe(ReportStage.PREPARING);
		this.stage = ReportStage.APPROVING;
		this.submittedAt = at;
		this.submittedBy = user;
	}

	/**
	 * The head approves.
	 * @param afterDeadline late once is late for good
	 */
	void deliver(String user, Instant at, boolean afterDeadline) {
		mustBe(ReportStage.APPROVING);
		this.stage = ReportStage.DELIVERED;
		this.deliveredAt = at;
		this.approvedBy = user;
		this.late = this.late || afterDeadline;
	}

	/** The head wants it otherwise. */
	void sendBack() {
		mustBe(ReportStage.APPROVING);
		this.stage = ReportStage.PREPARING;
	}

	/** Home Affairs wants it otherwise. */
	void returnToUnit() {
		mustBe(ReportStage.DELIVERED);
		this.stage = ReportStage.PREPARING;
		this.returned++;
	}

	void accept(String user, Instant at) {
		mustBe(ReportStage.DELIVERED);
		this.stage = ReportStage.ACCEPTED;
		this.acceptedAt = at;
		this.acceptedBy = user;
	}

	private void mustBe(ReportStage expected) {
		if (this.stage != expected) {
			throw new Refusal("Báo cáo %s, không làm được bước này.".formatted(this.stage.inWords()));
		}
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	int version() {
		return this.version;
	}

	String unitId() {
		return this.unitId;
	}

	String period() {
		return this.period;
	}

	int edition() {
		return this.edition;
	}

	long dutyRecordId() {
		return this.dutyRecordId;
	}

	ReportStage stage() {
		return this.stage;
	}

	@Nullable String correctionReason() {
		return this.correctionReason;
	}

	@Nullable String submittedBy() {
		return this.submittedBy;
	}

	@Nullable Instant deliveredAt() {
		return this.deliveredAt;
	}

	@Nullable String approvedBy() {
		return this.approvedBy;
	}

	boolean late() {
		return this.late;
	}

	int returned() {
		return this.returned;
	}

	@Nullable Instant acceptedAt() {
		return this.acceptedAt;
	}

	Figure figure(String code) {
		return this.figures.getOrDefault(code, Figure.NONE);
	}

	Narrative narrative(NarrativePart part) {
		return this.narratives.getOrDefault(part, Narrative.NONE);
	}

	/** The figures that were entered. */
	Values values() {
		Map<String, BigDecimal> entered = new HashMap<>();
		this.figures.forEach((code, figure) -> {
			BigDecimal amount = figure.amount();
			if (amount != null) {
				entered.put(code, amount);
			}
		});
		return new Values(entered);
	}

}
