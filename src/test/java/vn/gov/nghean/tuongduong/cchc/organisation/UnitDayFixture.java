package vn.gov.nghean.tuongduong.cchc.organisation;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The units' own days as they are shipped.
 */
@Component
public class UnitDayFixture {

	private final JdbcTemplate jdbc;

	private final UnitDayRulesInForce rules;

	UnitDayFixture(JdbcTemplate jdbc, UnitDayRulesInForce rules) {
		this.jdbc = jdbc;
		this.rules = rules;
	}

	/** No unit meets or is closed on days of its own any more. */
	public void areAsShipped() {
		this.jdbc.update("DELETE FROM organisation_meeting_rule WHERE unit_id <> '*'");
		this.jdbc.update("DELETE FROM organisation_closing");
		this.jdbc.update("DELETE FROM organisation_loaded_row WHERE file LIKE 'thu-%'");
		this.rules.changed();
	}

}
