package vn.gov.nghean.tuongduong.cchc.report;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A narrative part of a report.
 *
 * @param content null while nothing is written
 * @param remark what Home Affairs or the head says of it
 */
@Embeddable
public record Narrative(@Nullable String content, @Nullable String remark) {

	static final Narrative NONE = new Narrative(null, null);

	Narrative written(@Nullable String text) {
		return new Narrative(text, this.remark);
	}

	Narrative remarked(@Nullable String text) {
		return new Narrative(this.content, text);
	}

	boolean isEmpty() {
		return equals(NONE);
	}

}
