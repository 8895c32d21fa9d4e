package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a person says when starting a row: what happened, and by what document.
 *
 * @param part the part of the row; null where only one can be started
 * @param basisName the document or event, such as {@code Quyết định công bố TTHC}
 * @param basisNumber its number
 * @param basisDate its date, or the day of the event
 * @param dueDate the deadline it sets; null where the plan's own span gives it
 * @param unitNames which of the row's units; blank for all
 */
public record StartRequest(@Nullable Integer part, @Nullable String basisName, @Nullable String basisNumber,
		@Nullable LocalDate basisDate, @Nullable LocalDate dueDate, @Nullable String unitNames) {
}
