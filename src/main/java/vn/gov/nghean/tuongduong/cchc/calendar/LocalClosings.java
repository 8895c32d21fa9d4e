package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When one unit is closed beside the announced days off.
 */
@FunctionalInterface
public interface LocalClosings {

	/** A calendar without any. */
	LocalClosings NONE = (day) -> List.of();

	/** The closings of a day, none if the unit is open. */
	List<Closing> on(LocalDate day);

	/** The halves of a day on which the unit is closed. */
	default Set<HalfDay> closedHalves(LocalDate day) {
		return on(day).stream()
			.flatMap((closing) -> closing.halves().stream())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(HalfDay.class)));
	}

	/**
	 * One closing.
	 *
	 * @param halves the halves of the day closed
	 * @param name what for, such as {@code Lễ hội đền Vạn}
	 * @param source the notice it comes from
	 */
	record Closing(LocalDate day, Set<HalfDay> halves, String name, String source) {

		public Closing {
			halves = Set.copyOf(halves);
		}

		@Override
		public String toString() {
			String half = (this.halves.size() == 1) ? this.halves.iterator().next().inWords() + " " : "";
			return "%s (%s%s; %s)".formatted(this.name, half, DateNames.of(this.day), this.source);
		}

	}

}
