package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline phrase says.
 *
 * @param phrase the phrase as given
 * @param needsReview whether a person must confirm the reading
 * @param parts the deadlines in the order written
 */
public record Interpretation(String phrase, boolean needsReview, List<Part> parts) {

	/**
	 * One deadline of the phrase.
	 *
	 * @param type kind of deadline
	 * @param recurrence how often, for recurring parts; empty otherwise
	 * @param from first day of the window, where the phrase gives one
	 * @param due the last compliant days as written
	 * @param dueWorking the same after moving to working days
	 * @param anchor the event or document it depends on
	 * @param offset the span from the anchor, such as {@code +30 ngày}
	 * @param explanation how it was read, in Vietnamese
	 */
	public record Part(Type type, List<Recurrence> recurrence, @Nullable LocalDate from, List<LocalDate> due,
			List<LocalDate> dueWorking, @Nullable String anchor, @Nullable String offset, String explanation) {
	}

	public enum Type {

		@JsonProperty("date")
		DATE, @JsonProperty("month")
		MONTH, @JsonProperty("quarter")
		QUARTER, @JsonProperty("half-year")
		HALF_YEAR, @JsonProperty("year")
		YEAR, @JsonProperty("recurring")
		RECURRING, @JsonProperty("relative-to-event")
		RELATIVE_TO_EVENT, @JsonProperty("continuous")
		CONTINUOUS, @JsonProperty("on-request")
		ON_REQUEST, @JsonProperty("unknown")
		UNKNOWN

	}

	public enum Recurrence {

		@JsonProperty("weekly")
		WEEKLY, @JsonProperty("monthly")
		MONTHLY, @JsonProperty("quarterly")
		QUARTERLY, @JsonProperty("half-yearly")
		HALF_YEARLY, @JsonProperty("9-month")
		NINE_MONTH, @JsonProperty("yearly")
		YEARLY

	}

}
