package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A product (sản phẩm) owed, and the document that delivers it once it is in.
 *
 * @param name what is owed, as the plan writes it
 */
@Embeddable
public record Product(String name, @Nullable String documentNumber, @Nullable LocalDate documentDate,
		@Nullable String summary, @Nullable String link, @Nullable String submittedBy, @Nullable Instant submittedAt) {

	static Product owed(String name) {
		return new Product(name, null, null, null, null, null, null);
	}

	boolean isIn() {
		return this.submittedAt != null;
	}

}
