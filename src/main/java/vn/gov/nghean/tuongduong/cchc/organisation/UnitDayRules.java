package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.gov.nghean.tuongduong.cchc.calendar.LocalClosings;

/**
 * The rules of units' own days.
 */
record UnitDayRules(List<MeetingRule> meetings, List<ClosingRule> closings) {

	/** The same with some rules in the place of those with their keys. */
	UnitDayRules withMeetings(List<MeetingRule> some) {
		return new UnitDayRules(merged(this.meetings, some, MeetingRule::key), this.closings);
	}

	/** The same with some closings in the place of those with their keys. */
	UnitDayRules withClosings(List<ClosingRule> some) {
		return new UnitDayRules(this.meetings, merged(this.closings, some, ClosingRule::key));
	}

	private static <T> List<T> merged(List<T> old, List<T> some, Function<T, String> key) {
		Map<String, T> all = new LinkedHashMap<>();
		Stream.concat(old.stream(), some.stream()).forEach((rule) -> all.put(key.apply(rule), rule));
		return List.copyOf(all.values());
	}

	/** When a unit is closed. */
	LocalClosings closingsOf(String unitId) {
		List<ClosingRule> own = this.closings.stream().filter((rule) -> rule.unitId().equals(unitId)).toList();
		return (day) -> own.stream().flatMap((rule) -> rule.on(day).stream()).toList();
	}

	/**
	 * The unit's own meeting rule on a day, else the general one; of several the latest.
	 */
	Optional<MeetingRule> meetingRuleOf(String unitId, LocalDate day) {
		return Stream.of(unitId, MeetingRule.EVERY_UNIT)
			.flatMap((id) -> this.meetings.stream()
				.filter((rule) -> rule.unitId().equals(id) && rule.validity().holdsOn(day))
				.sorted((one, other) -> other.validity().from().compareTo(one.validity().from())))
			.findFirst();
	}

}
