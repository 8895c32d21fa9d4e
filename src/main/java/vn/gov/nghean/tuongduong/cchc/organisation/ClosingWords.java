package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.HalfDay;
import vn.gov.nghean.tuongduong.cchc.document.TableRow;

/**
 * How people say when a unit is closed; what files have in its place is understood too.
 */
final class ClosingWords {

	private static final String WHOLE_DAY = "cả ngày";

	private static final String NOT_CLOSED = "không nghỉ";

	private ClosingWords() {
	}

	/** The weekday of {@code thứ Sáu} or {@code friday}; null if it is none. */
	static @Nullable DayOfWeek weekday(String text) {
		return Arrays.stream(DayOfWeek.values())
			.filter((day) -> day.name().equalsIgnoreCase(text) || of(day).equalsIgnoreCase(text))
			.findFirst()
			.orElse(null);
	}

	static String of(DayOfWeek day) {
		return DateNames.weekday(LocalDate.EPOCH.with(day));
	}

	/** The halves of {@code buổi sáng}, {@code sáng}, {@code morning} and the like. */
	static Set<HalfDay> halves(TableRow row, String column) {
		String text = row.text(column).toLowerCase(Locale.ROOT);
		return switch (text) {
			case "day", WHOLE_DAY -> EnumSet.allOf(HalfDay.class);
			case "none", NOT_CLOSED -> EnumSet.noneOf(HalfDay.class);
			default -> EnumSet.of(Arrays.stream(HalfDay.values())
				.filter((half) -> half.inWords().equals(text) || half.inWords().equals("buổi " + text))
				.findFirst()
				.orElseGet(() -> row.oneOf(HalfDay.class, column)));
		};
	}

	static String of(Set<HalfDay> halves) {
		return switch (halves.size()) {
			case 0 -> NOT_CLOSED;
			case 1 -> halves.iterator().next().inWords();
			default -> WHOLE_DAY;
		};
	}

}
