package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody is on leave and somebody stands in (người được ủy quyền khi vắng mặt).
 *
 * @param substituteUser who stands in; null if nobody does, so that the deputy answers
 * @param from first day of the leave
 * @param to last day of the leave
 */
public record Substitution(String absentUser, @Nullable String substituteUser, LocalDate from, LocalDate to,
		String reason) {

	boolean coversDay(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

}
