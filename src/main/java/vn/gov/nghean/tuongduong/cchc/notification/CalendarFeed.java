package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A secret address under which a calendar program reads deadlines, until it is revoked.
 */
@Entity
@Table(name = "notification_feed")
class CalendarFeed {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String secretHash;

	private String userId;

	private @Nullable String unitId;

	private Instant createdAt;

	private @Nullable Instant revokedAt;

	@SuppressWarnings("NullAway.Init")
	protected CalendarFeed() {
	}

	/**
	 * @param unitId whose deadlines; null for the person's own
	 */
	CalendarFeed(String secretHash, String userId, @Nullable String unitId, Instant createdAt) {
		this.secretHash = secretHash;
		this.userId = userId;
		this.unitId = unitId;
		this.createdAt = createdAt;
	}

	void revoke(Instant at) {
		if (this.revokedAt == null) {
			this.revokedAt = at;
		}
	}

	long id() {
		return (this.id != null) ? this.id : 0;
	}

	String userId() {
		return this.userId;
	}

	@Nullable String unitId() {
		return this.unitId;
	}

	Instant createdAt() {
		return this.createdAt;
	}

}
