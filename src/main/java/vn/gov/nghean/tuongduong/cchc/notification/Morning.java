package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.springframework.data.domain.Persistable;

/**
 * A morning whose digests are composed.
 */
@Entity
@Table(name = "notification_morning")
class Morning implements Persistable<LocalDate> {

	@Id
	private LocalDate day;

	private Instant composedAt;

	@SuppressWarnings("NullAway.Init")
	protected Morning() {
	}

	Morning(LocalDate day, Instant composedAt) {
		this.day = day;
		this.composedAt = composedAt;
	}

	Instant composedAt() {
		return this.composedAt;
	}

	@Override
	public LocalDate getId() {
		return this.day;
	}

	/** It is written once. */
	@Override
	public boolean isNew() {
		return true;
	}

}
