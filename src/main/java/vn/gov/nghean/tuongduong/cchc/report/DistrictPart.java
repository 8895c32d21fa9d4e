package vn.gov.nghean.tuongduong.cchc.report;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A part of the district's narrative.
 *
 * @param content null while nothing is written
 * @param writtenBy who wrote it last
 */
@Embeddable
public record DistrictPart(@Nullable String content, String writtenBy, Instant writtenAt) {
}
