package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.gov.nghean.tuongduong.cchc.calendar.HalfDay;
import vn.gov.nghean.tuongduong.cchc.calendar.LocalClosings;
import vn.gov.nghean.tuongduong.cchc.calendar.MonthlyRule;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which rule of a unit's own days holds.
 */
class UnitDayRulesTest {

	private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 1);

	@Test
	void theUnitsOwnRuleHoldsBeforeTheGeneralOneAndTheLatestOfSeveral() {
		UnitDayRules rules = new UnitDayRules(List.of(meeting("*", "day 1", "2000-01-01", null),
				meeting("noi-vu", "day 2", "2023-01-01", null), meeting("noi-vu", "day 3", "2024-01-01", "2024-06-30")),
				List.of());
		assertThat(ruleOf(rules, "noi-vu", "2023-05-01")).isEqualTo("ngày 2");
		assertThat(ruleOf(rules, "noi-vu", "2024-05-01")).isEqualTo("ngày 3");
		assertThat(ruleOf(rules, "noi-vu", "2024-07-01")).isEqualTo("ngày 2");
		assertThat(ruleOf(rules, "noi-vu", "2022-07-01")).isEqualTo("ngày 1");
		assertThat(ruleOf(rules, "tu-phap", "2024-05-01")).isEqualTo("ngày 1");
		UnitDayRules changed = rules.withMeetings(List.of(meeting("noi-vu", "day 4", "2024-01-01", "2024-06-30")));
		assertThat(changed.meetings()).hasSize(3);
		assertThat(ruleOf(changed, "noi-vu", "2024-05-01")).isEqualTo("ngày 4");
	}

	@Test
	void aClosingHoldsOnItsDayUntilItIsTakenBack() {
		UnitDayRules rules = new UnitDayRules(List.of(), List.of(
				closing(null, EnumSet.of(HalfDay.MORNING), new RowChecks.Validity(FRIDAY, FRIDAY)),
				closing(DayOfWeek.FRIDAY, EnumSet.of(HalfDay.AFTERNOON), new RowChecks.Validity(FRIDAY, null))));
		assertThat(closed(rules, FRIDAY)).containsExactlyInAnyOrder(HalfDay.MORNING, HalfDay.AFTERNOON);
		assertThat(closed(rules, FRIDAY.plusDays(1))).isEmpty();
		assertThat(closed(rules, FRIDAY.plusWeeks(1))).containsExactly(HalfDay.AFTERNOON);
		UnitDayRules open = rules
			.withClosings(List.of(closing(null, Set.of(), new RowChecks.Validity(FRIDAY, FRIDAY))));
		assertThat(open.closings()).hasSize(2);
		assertThat(closed(open, FRIDAY)).containsExactly(HalfDay.AFTERNOON);
		assertThat(rules.closingsOf("tu-phap").on(FRIDAY)).isEmpty();
	}

	private static String ruleOf(UnitDayRules rules, String unit, String day) {
		return rules.meetingRuleOf(unit, LocalDate.parse(day)).orElseThrow().rule().inWords();
	}

	private static Set<HalfDay> closed(UnitDayRules rules, LocalDate day) {
		LocalClosings closings = rules.closingsOf("noi-vu");
		return closings.closedHalves(day);
	}

	private static MeetingRule meeting(String unit, String rule, String from, @Nullable String to) {
		return new MeetingRule(unit, MonthlyRule.parse(rule),
				new RowChecks.Validity(LocalDate.parse(from), (to != null) ? LocalDate.parse(to) : null), "");
	}

	private static ClosingRule closing(@Nullable DayOfWeek weekday, Set<HalfDay> halves, RowChecks.Validity validity) {
		return new ClosingRule("noi-vu", weekday, halves, "Lễ hội", "TB 12/TB-UBND", validity);
	}

}
