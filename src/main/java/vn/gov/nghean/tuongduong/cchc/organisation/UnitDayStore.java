package vn.gov.nghean.tuongduong.cchc.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.HalfDay;
import vn.gov.nghean.tuongduong.cchc.calendar.MonthlyRule;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;

/**
 * The rules of units' own days in the database.
 */
@Component
class UnitDayStore {

	private final JdbcTemplate jdbc;

	UnitDayStore(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	UnitDayRules all() {
		return new UnitDayRules(
				this.jdbc.query("SELECT * FROM organisation_meeting_rule ORDER BY unit_id, valid_from",
						(row, number) -> new MeetingRule(row.getString("unit_id"),
								MonthlyRule.parse(row.getString("rule")), validity(row), row.getString("note"))),
				this.jdbc.query("SELECT * FROM organisation_closing ORDER BY unit_id, valid_from, closed_day",
						(row, number) -> closing(row)));
	}

	private static ClosingRule closing(ResultSet row) throws SQLException {
		String day = row.getString("closed_day").toUpperCase(Locale.ROOT);
		return new ClosingRule(row.getString("unit_id"),
				Arrays.stream(DayOfWeek.values()).filter((each) -> each.name().equals(day)).findFirst().orElse(null),
				halves(row.getString("halves")), row.getString("name"), row.getString("source"), validity(row));
	}

	private static RowChecks.Validity validity(ResultSet row) throws SQLException {
		return new RowChecks.Validity(row.getObject("valid_from", LocalDate.class),
				row.getObject("valid_to", LocalDate.class));
	}

	private static Set<HalfDay> halves(String code) {
		return switch (code) {
			case "day" -> EnumSet.allOf(HalfDay.class);
			case "none" -> EnumSet.noneOf(HalfDay.class);
			default -> EnumSet.of(HalfDay.valueOf(code.toUpperCase(Locale.ROOT)));
		};
	}

	private static String code(Set<HalfDay> halves) {
		return switch (halves.size()) {
			case 0 -> "none";
			case 1 -> halves.iterator().next().name().toLowerCase(Locale.ROOT);
			default -> "day";
		};
	}

	void saveMeetings(List<MeetingRule> rules) {
		this.jdbc.batchUpdate(
				"REPLACE INTO organisation_meeting_rule (unit_id, valid_from, valid_to, rule, note) "
						+ "VALUES (?, ?, ?, ?, ?)",
				rules.stream()
					.map((rule) -> new Object[] { rule.unitId(), rule.validity().from(), rule.validity().to(),
							rule.rule().code(), rule.note() })
					.toList());
	}

	void saveClosings(List<ClosingRule> rules) {
		this.jdbc.batchUpdate(
				"REPLACE INTO organisation_closing (unit_id, closed_day, valid_from, valid_to, halves, name, source) "
						+ "VALUES (?, ?, ?, ?, ?, ?, ?)",
				rules.stream()
					.map((rule) -> new Object[] { rule.unitId(), rule.day(), rule.validity().from(),
							rule.validity().to(), code(rule.halves()), rule.name(), rule.source() })
					.toList());
	}

}
