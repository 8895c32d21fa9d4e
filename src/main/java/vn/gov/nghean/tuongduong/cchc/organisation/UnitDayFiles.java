package vn.gov.nghean.tuongduong.cchc.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.HalfDay;
import vn.gov.nghean.tuongduong.cchc.calendar.LocalClosings;
import vn.gov.nghean.tuongduong.cchc.calendar.MonthlyRule;
import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;

/**
 * What the files of unit days say.
 */
record UnitDayFiles(List<MeetingRule> meetings, List<ClosingRule> closings) {

	/** Stands for every unit without a rule of its own. */
	static final String EVERY_UNIT = "*";

	/**
	 * @param unitId the unit, or {@link #EVERY_UNIT}
	 */
	record MeetingRule(String unitId, MonthlyRule rule, RowChecks.Validity validity, String note) {

		static List<MeetingRule> read(CsvTable table, Collection<String> units) {
			Set<String> known = new HashSet<>(units);
			known.add(EVERY_UNIT);
			RowChecks checks = new RowChecks();
			return table.map((row) -> {
				String unit = row.text("unit");
				RowChecks.known(row, "unit", known, "đơn vị");
				return new MeetingRule(unit, rule(row), checks.apart(row, unit), row.optional("note"));
			});
		}

		private static MonthlyRule rule(CsvTable.Row row) {
			try {
				return MonthlyRule.parse(row.text("rule"));
			}
			catch (IllegalArgumentException ex) {
				throw row.fault("rule", String.valueOf(ex.getMessage()));
			}
		}

	}

	/**
	 * @param weekday the weekday closed as long as the rule holds; null if it is one day
	 */
	record ClosingRule(String unitId, @Nullable DayOfWeek weekday, Set<HalfDay> halves, String name, String source,
			RowChecks.Validity validity) {

		static List<ClosingRule> read(CsvTable table, Collection<String> units) {
			return table.map((row) -> {
				String unit = row.text("unit");
				RowChecks.known(row, "unit", units, "đơn vị");
				DayOfWeek weekday = Arrays.stream(DayOfWeek.values())
					.filter((each) -> each.name().equalsIgnoreCase(row.text("day")))
					.findFirst()
					.orElse(null);
				RowChecks.Validity validity = (weekday != null) ? RowChecks.validity(row)
						: new RowChecks.Validity(row.date("day"), row.date("day"));
				return new ClosingRule(unit, weekday, halves(row), row.text("name"), row.text("source"), validity);
			});
		}

		private static Set<HalfDay> halves(CsvTable.Row row) {
			return row.text("half").equals("day") ? EnumSet.allOf(HalfDay.class)
					: EnumSet.of(row.oneOf(HalfDay.class, "half"));
		}

		Optional<LocalClosings.Closing> on(LocalDate day) {
			return (this.validity.holdsOn(day) && (this.weekday == null || this.weekday == day.getDayOfWeek()))
					? Optional.of(new LocalClosings.Closing(day, this.halves, this.name, this.source))
					: Optional.empty();
		}

	}

	/** When a unit is closed. */
	LocalClosings closingsOf(String unitId) {
		List<ClosingRule> own = this.closings.stream().filter((rule) -> rule.unitId().equals(unitId)).toList();
		return (day) -> own.stream().flatMap((rule) -> rule.on(day).stream()).toList();
	}

	/** The unit's own meeting rule on a day, else the general one. */
	Optional<MeetingRule> meetingRuleOf(String unitId, LocalDate day) {
		return List.of(unitId, EVERY_UNIT)
			.stream()
			.flatMap((id) -> this.meetings.stream()
				.filter((rule) -> rule.unitId().equals(id) && rule.validity().holdsOn(day)))
			.findFirst();
	}

}
