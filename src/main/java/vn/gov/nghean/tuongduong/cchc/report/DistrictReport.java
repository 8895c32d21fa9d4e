package vn.gov.nghean.tuongduong.cchc.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * The district's report of a period. Only its narrative is written; its figures follow
 * from the units' reports, which are fixed when the leaders approve.
 */
@Entity
@Table(name = "report_district")
class DistrictReport {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String period;

	private long dutyRecordId;

	@Enumerated(EnumType.STRING)
	private DistrictStage stage = DistrictStage.COMPOSING;

	private @Nullable String returnReason;

	private int returned;

	private @Nullable Instant approvedAt;

	private @Nullable String approvedBy;

	private @Nullable String documentNumber;

	private @Nullable LocalDate documentDate;

	private @Nullable Instant sentAt;

	private @Nullable String sentBy;

	private @Nullable String sentHow;

	@ElementCollection
	@CollectionTable(name = "report_district_part", joinColumns = @JoinColumn(name = "district_id"))
	@MapKeyColumn(name = "part")
	private Map<String, DistrictPart> parts = new HashMap<>();

	@ElementCollection
	@CollectionTable(name = "report_district_source", joinColumns = @JoinColumn(name = "district_id"))
	@Column(name = "report_id")
	private Set<Long> sources = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected DistrictReport() {
	}

	DistrictReport(String period, long dutyRecordId) {
		this.period = period;
		this.dutyRecordId = dutyRecordId;
	}

	void write(String part, @Nullable String text, String user, Instant at) {
		mustBe(DistrictStage.COMPOSING);
		if (!Objects.equals(content(part), text)) {
			this.parts.put(part, new DistrictPart(text, user, at));
		}
	}

	void compose() {
		mustBe(DistrictStage.COMPOSING);
		this.stage = DistrictStage.APPROVING;
		this.returnReason = null;
	}

	/** The leaders approve what these reports make. */
	void approve(Collection<Long> reportIds, String user, Instant at) {
		mustBe(DistrictStage.APPROVING);
		this.sources.addAll(reportIds);
		this.approvedBy = user;
		this.approvedAt = at;
		this.stage = DistrictStage.APPROVED;
	}

	void sendBack(String reason) {
		mustBe(DistrictStage.APPROVING);
		this.returnReason = reason;
		this.returned++;
		this.stage = DistrictStage.COMPOSING;
	}

	/** It went to the province. */
	void send(String number, LocalDate date, String how, String user, Instant at) {
		mustBe(DistrictStage.APPROVED);
		this.documentNumber = number;
		this.documentDate = date;
		this.sentHow = how;
		this.sentBy = user;
		this.sentAt = at;
		this.stage = DistrictStage.SENT;
	}

	private void mustBe(DistrictStage expected) {
		if (this.stage != expected) {
			throw new Refusal("Báo cáo của huyện %s, không làm được bước này.".formatted(this.stage.inWords()));
		}
	}

	/** Whether its sources are fixed. */
	boolean fixed() {
		return this.stage == DistrictStage.APPROVED || this.stage == DistrictStage.SENT;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	int version() {
		return this.version;
	}

	String period() {
		return this.period;
	}

	long dutyRecordId() {
		return this.dutyRecordId;
	}

	DistrictStage stage() {
		return this.stage;
	}

	@Nullable String returnReason() {
		return this.returnReason;
	}

	int returned() {
		return this.returned;
	}

	@Nullable Instant approvedAt() {
		return this.approvedAt;
	}

	@Nullable String approvedBy() {
		return this.approvedBy;
	}

	@Nullable String documentNumber() {
		return this.documentNumber;
	}

	@Nullable LocalDate documentDate() {
		return this.documentDate;
	}

	@Nullable Instant sentAt() {
		return this.sentAt;
	}

	@Nullable String sentHow() {
		return this.sentHow;
	}

	@Nullable String content(String part) {
		DistrictPart written = this.parts.get(part);
		return (written != null) ? written.content() : null;
	}

	@Nullable DistrictPart part(String part) {
		return this.parts.get(part);
	}

	Set<Long> sources() {
		return Set.copyOf(this.sources);
	}

}
