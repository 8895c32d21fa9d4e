package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.document.CsvTable;
import vn.gov.nghean.tuongduong.cchc.document.RowChecks;
import vn.gov.nghean.tuongduong.cchc.document.TableRow;

/**
 * What the law in force asks for when a dossier is late, from the file of apology rules.
 */
@Component
class ApologyRules {

	private static final int MOST = 366;

	private final List<ApologyRule> rules;

	ApologyRules(@Value("${cchc.data}dossier/apology-rules.csv") Resource file) {
		RowChecks checks = new RowChecks();
		this.rules = CsvTable
			.of(file, "code", "linked", "notice_days_before", "notice_working_days_after", "most_new_dates",
					"longest_new_span_days", "valid_from", "valid_to", "source")
			.map((row) -> new ApologyRule(row.text("code"), row.text("linked").equals("yes"),
					row.optional("notice_days_before").isEmpty() ? null : number(row, "notice_days_before"),
					number(row, "notice_working_days_after"), number(row, "most_new_dates"),
					number(row, "longest_new_span_days"), checks.apart(row, "liên thông: " + row.text("linked")),
					row.text("source")));
	}

	private static int number(TableRow row, String column) {
		int number = row.number(column);
		if (number < 0 || number > MOST) {
			throw row.fault(column, "phải từ 0 đến %d: %d".formatted(MOST, number));
		}
		return number;
	}

	/**
	 * The rule for a dossier that is due on a day.
	 * @throws IllegalStateException if the file has none
	 */
	ApologyRule of(boolean linked, LocalDate due) {
		return this.rules.stream()
			.filter((rule) -> rule.linked() == linked && rule.validity().holdsOn(due))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(
					"Tệp apology-rules.csv không có quy định cho hồ sơ hẹn trả ngày " + due));
	}

	/**
	 * @param daysBefore how many days before the due date the applicant must know; null
	 * where the law lets the letter follow the due date
	 * @param workingDaysAfter by when a letter that could not be in time goes out
	 * @param mostNewDates how often a new date may be set
	 * @param longestSpan how many days after the due date the new date may lie
	 */
	record ApologyRule(String code, boolean linked, @Nullable Integer daysBefore, int workingDaysAfter,
			int mostNewDates, int longestSpan, RowChecks.Validity validity, String source) {
	}

}
