package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;

/**
 * Somebody stands in for somebody on leave (người được ủy quyền khi vắng mặt).
 *
 * @param from first day of the leave
 * @param to last day of the leave
 */
public record Substitution(String absentUser, String substituteUser, LocalDate from, LocalDate to, String reason) {

	boolean coversDay(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

}
