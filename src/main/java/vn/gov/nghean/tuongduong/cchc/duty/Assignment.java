package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who was given the work, with what remark (ý kiến chỉ đạo).
 */
@Embeddable
record Assignment(String assignee, @Nullable String assignNote, Instant assignedAt) {
}
