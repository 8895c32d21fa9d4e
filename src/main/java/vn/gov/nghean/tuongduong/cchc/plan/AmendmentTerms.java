package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.Deadline;

/**
 * What an amendment may ask of units at the moment it comes into force.
 *
 * @param version the amended version for people, such as {@code phiên bản 2}
 * @param soonest the earliest deadline that running work may get
 * @param fair the earliest deadline of work that is handed out in addition
 * @param fairDays how many working days that is
 * @param span the deadline by a part's own span from an event; null if it has none
 */
record AmendmentTerms(String version, Instant now, Deadline soonest, Deadline fair, int fairDays,
		BiFunction<PlanPart, LocalDate, @Nullable Deadline> span) {
}
