package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param start the moment, in the authority's zone, the whole system starts from, such as
 * {@code 2024-01-02T07:30}; the real time without it. A database that has lived past that
 * moment goes on from where it stood.
 */
@ConfigurationProperties("cchc.clock")
record ClockProperties(@Nullable LocalDateTime start) {
}
