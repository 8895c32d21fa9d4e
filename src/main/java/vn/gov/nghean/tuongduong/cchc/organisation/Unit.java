package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A unit on a day.
 *
 * @param id stable code, lower-case ASCII with hyphens, such as {@code tam-quang}
 * @param name full name, such as {@code UBND xã Tam Quang}
 * @param shortName name for lists and business keys, such as {@code Xã Tam Quang}
 * @param parentId the unit one level up; null for the authority itself
 * @param validTo last day of existence; null while it exists
 */
public record Unit(String id, String name, String shortName, UnitKind kind, UnitLevel level, @Nullable String parentId,
		LocalDate validFrom, @Nullable LocalDate validTo) {

	public boolean existsOn(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
	}

}
