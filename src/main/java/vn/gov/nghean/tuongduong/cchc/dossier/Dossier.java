package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * A dossier on record. Its due date is the one promised on receipt: what is promised
 * later stands with its apology.
 */
@Entity
@Table(name = "dossier")
class Dossier {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String code;

	private @Nullable String procedureCode;

	private String procedureName;

	private String field;

	private String applicant;

	private @Nullable String contact;

	private Instant receivedAt;

	private Instant dueAt;

	private String unitId;

	private @Nullable String official;

	@Enumerated(EnumType.STRING)
	private DossierStatus status = DossierStatus.PROCESSING;

	private @Nullable Instant returnedAt;

	private boolean linked;

	private Instant changedAt;

	@SuppressWarnings("NullAway.Init")
	protected Dossier() {
	}

	@SuppressWarnings("NullAway.Init")
	Dossier(DossierRow row, Instant now) {
		this.code = row.code();
		take(row, now);
	}

	/** Takes over what the one-stop system tells now. */
	final void take(DossierRow row, Instant now) {
		this.procedureCode = row.procedureCode();
		this.procedureName = row.procedure();
		this.field = row.field();
		this.applicant = row.applicant();
		this.contact = row.contact();
		this.receivedAt = instant(row.received());
		this.dueAt = instant(row.due());
		this.unitId = row.unitId();
		this.official = row.official();
		this.status = row.status();
		this.returnedAt = (row.returned() != null) ? instant(row.returned()) : null;
		this.linked = row.linked();
		this.changedAt = now;
	}

	/** The unit says itself that the result was returned. */
	void returned(Instant at, Instant now) {
		this.status = DossierStatus.RETURNED;
		this.returnedAt = at;
		this.changedAt = now;
	}

	/** The dossier as the one-stop system would tell of it. */
	DossierRow toRow() {
		return new DossierRow(this.code, this.procedureCode, this.procedureName, this.field, this.applicant,
				this.contact, local(this.receivedAt), local(this.dueAt), this.unitId, this.official, this.status,
				(this.returnedAt != null) ? local(this.returnedAt) : null, this.linked);
	}

	/** Whether its own date passed before it was returned. */
	boolean isLate(Instant now) {
		return switch (this.status) {
			case RETURNED -> this.returnedAt != null && this.returnedAt.isAfter(this.dueAt);
			case PROCESSING -> now.isAfter(this.dueAt);
			case PAUSED, WITHDRAWN -> false;
		};
	}

	static Instant instant(LocalDateTime moment) {
		return moment.atZone(BusinessClock.ZONE).toInstant();
	}

	private static LocalDateTime local(Instant moment) {
		return LocalDateTime.ofInstant(moment, BusinessClock.ZONE);
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	String code() {
		return this.code;
	}

	String field() {
		return this.field;
	}

	String procedureName() {
		return this.procedureName;
	}

	String applicant() {
		return this.applicant;
	}

	@Nullable String contact() {
		return this.contact;
	}

	Instant receivedAt() {
		return this.receivedAt;
	}

	Instant dueAt() {
		return this.dueAt;
	}

	String unitId() {
		return this.unitId;
	}

	@Nullable String official() {
		return this.official;
	}

	DossierStatus status() {
		return this.status;
	}

	@Nullable Instant returnedAt() {
		return this.returnedAt;
	}

	boolean linked() {
		return this.linked;
	}

}
