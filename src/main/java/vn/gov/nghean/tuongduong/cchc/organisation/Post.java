package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A person's role in a unit.
 *
 * @param userId login name
 * @param displayName name for people
 * @param validTo last day of the role; null while it lasts
 */
public record Post(String userId, String displayName, String unitId, Role role, LocalDate validFrom,
		@Nullable LocalDate validTo) {

	boolean heldOn(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
	}

}
