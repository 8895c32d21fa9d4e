package vn.gov.nghean.tuongduong.cchc.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;
import vn.gov.nghean.tuongduong.cchc.document.TableRow;

/**
 * How reports are made in each year, from the file of settings. A year that is not in it
 * has no reports.
 */
@Component
public class ReportSettings {

	private static final int LONGEST_THEME = 500;

	private final List<Year> years;

	ReportSettings(@Value("${cchc.data}report/settings.csv") Resource file) {
		RowChecks checks = new RowChecks();
		this.years = CsvTable
			.of(file, "year", "theme", "jump_factor", "jump_least", "part_days_ahead", "correction_days")
			.map((row) -> {
				checks.once(row, "year", row.text("year"));
				if (row.number("jump_factor") < 2) {
					throw row.fault("jump_factor", "phải từ 2 trở lên");
				}
				return new Year(row.number("year"), RowChecks.optional(row, "theme", LONGEST_THEME),
						row.number("jump_factor"), positive(row, "jump_least"), positive(row, "part_days_ahead"),
						positive(row, "correction_days"));
			});
	}

	private static int positive(TableRow row, String column) {
		int number = row.number(column);
		if (number < 0) {
			throw row.fault(column, "không được âm");
		}
		return number;
	}

	public Optional<Year> of(int year) {
		return this.years.stream().filter((each) -> each.year() == year).findFirst();
	}

	/**
	 * @param theme the plan's theme of the year (chủ đề năm); blank without
	 * @param jumpFactor how many times more or less than before is a jump
	 * @param jumpLeast counts below this are no jump
	 * @param partDaysAhead working days before sending by which lead offices have written
	 * their parts
	 * @param correctionDays working days for a correction
	 */
	public record Year(int year, String theme, int jumpFactor, int jumpLeast, int partDaysAhead, int correctionDays) {

		Plausibility plausibility() {
			return new Plausibility(BigDecimal.valueOf(this.jumpFactor), BigDecimal.valueOf(this.jumpLeast));
		}

	}

}
