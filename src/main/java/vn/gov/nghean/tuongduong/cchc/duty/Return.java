package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * Work sent back to be mended (trả lại).
 *
 * @param step the step that returned it
 * @param reason what to mend
 */
@Embeddable
public record Return(String step, String reason, String returnedBy, Instant returnedAt) {
}
