package vn.gov.nghean.tuongduong.cchc.dossier;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers of letters: one after another in each unit, from 1 each year; none is given
 * twice, and none is lost when the signing fails.
 */
@Component
class LetterNumbers {

	private final JdbcTemplate jdbc;

	LetterNumbers(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public int next(String unitId, int year) {
		this.jdbc.update("INSERT INTO dossier_letter_number (unit_id, year, last) VALUES (?, ?, 1) "
				+ "ON DUPLICATE KEY UPDATE last = last + 1", unitId, year);
		Integer last = this.jdbc.queryForObject("SELECT last FROM dossier_letter_number WHERE unit_id = ? AND year = ?",
				Integer.class, unitId, year);
		return (last != null) ? last : 1;
	}

}
