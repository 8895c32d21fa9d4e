package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinating unit (đơn vị phối hợp) contributes; empty until it does.
 */
@Embeddable
public record Contribution(String unitId, @Nullable String content, @Nullable String link,
		@Nullable String contributedBy, @Nullable Instant contributedAt) {

	static Contribution expected(String unitId) {
		return new Contribution(unitId, null, null, null, null);
	}

	boolean isIn() {
		return this.contributedAt != null;
	}

}
