package vn.gov.nghean.tuongduong.cchc.review;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A row of a review sheet.
 *
 * @param origin who put it there
 * @param source where what was filled in comes from, such as {@code Kế hoạch, mục II.1};
 * blank for an official's own row
 * @param due the day it was due; null if it was not dated
 * @param done the day it was done; null while it is open
 * @param late done after its day, or open past it
 * @param result what came of it
 * @param reason why it is late
 * @param measure what is done about a late one (biện pháp xử lý)
 * @param measureDay by when
 */
@Embeddable
public record ReviewItem(@Enumerated(EnumType.STRING) Origin origin, String source, String work,
		@Nullable LocalDate dueDay, @Nullable LocalDate doneDay, boolean late, @Nullable String result,
		@Nullable String reason, @Nullable String measure, @Nullable LocalDate measureDay) {

	/** The same with what the official says of it. */
	ReviewItem told(@Nullable String whatCame, @Nullable String why) {
		return new ReviewItem(this.origin, this.source, this.work, this.dueDay, this.doneDay, this.late, whatCame, why,
				this.measure, this.measureDay);
	}

	/** The same with what the inspection orders. */
	ReviewItem ordered(@Nullable String what, @Nullable LocalDate until) {
		return new ReviewItem(this.origin, this.source, this.work, this.dueDay, this.doneDay, this.late, this.result,
				this.reason, what, until);
	}

	/** Who put a row into a sheet. */
	public enum Origin {

		/** A step of the plan's duties that CCHC knows of. */
		DUTY,
		/** A late dossier the official handles. */
		DOSSIER,
		/** The official. */
		OWN

	}

}
