package vn.gov.nghean.tuongduong.cchc.announcement;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line of a notice as somebody wrote it; nothing is checked yet.
 *
 * @param date such as {@code 2026-11-30}
 * @param kind a kind of day as tables write it, such as {@code swap-work}, or
 * {@value #WITHDRAW}
 * @param name what the day is; may be missing where the line withdraws
 * @param status how sure it is as tables write it; announced if missing
 * @param source number of the decision
 */
public record NoticeLine(@Nullable String date, @Nullable String kind, @Nullable String name, @Nullable String status,
		@Nullable String source) {

	/** What a line is of that takes an announced day back. */
	public static final String WITHDRAW = "withdraw";

	/** The columns of a table of days, as the shipped calendar has them. */
	public static final List<String> COLUMNS = List.of("date", "weekday", "kind", "name", "status", "source");

}
