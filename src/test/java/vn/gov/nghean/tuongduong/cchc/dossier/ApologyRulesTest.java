package vn.gov.nghean.tuongduong.cchc.dossier;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The law of the day a dossier is due on decides.
 */
class ApologyRulesTest {

	private final ApologyRules rules = new ApologyRules(new ClassPathResource("data/dossier/apology-rules.csv"));

	@ParameterizedTest
	@CsvSource({ "2024-02-07, false, nd-61-2018", "2025-06-30, false, nd-61-2018", "2025-07-01, false, nd-118-2025",
			"2025-12-31, true, nd-61-2018-lien-thong", "2026-01-01, true, nd-297-2025-lien-thong" })
	void theRuleInForceOnTheDueDayHolds(LocalDate due, boolean linked, String code) {
		assertThat(this.rules.of(linked, due).code()).isEqualTo(code);
	}

	@Test
	void forLinkedProceduresTheLetterMayFollowTheDueDateNow() {
		assertThat(this.rules.of(true, LocalDate.of(2026, 3, 2)).daysBefore()).isNull();
		assertThat(this.rules.of(false, LocalDate.of(2026, 3, 2)).daysBefore()).isEqualTo(1);
	}

}
