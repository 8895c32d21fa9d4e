package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A period a reform report covers. It closes on one day and is handed in on another.
 *
 * @param code which report, such as {@code quarter-1}
 * @param name such as {@code Báo cáo CCHC quý I/2024}
 * @param opens first day of the figures
 * @param closes last day of the figures (ngày chốt số liệu); never moved
 * @param submission when the units hand in to the authority
 * @param forwarding when the authority sends up; null where no rule says
 */
public record ReportingPeriod(String code, String name, LocalDate opens, LocalDate closes, Deadline submission,
		@Nullable Deadline forwarding) {
}
