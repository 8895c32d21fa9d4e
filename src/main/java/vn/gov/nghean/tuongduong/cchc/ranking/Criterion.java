package vn.gov.nghean.tuongduong.cchc.ranking;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A sub-criterion (tiêu chí thành phần), the smallest thing that is scored.
 *
 * @param field its field's number, such as {@code III}
 * @param criterion the criterion it belongs to
 * @param code unique within the set, such as {@code III.2.1}
 * @param maximum the most points, two decimals
 * @param rule what the system computes; blank unless it does
 * @param evidence what has to be shown; blank if nothing
 * @param leadOffice id of the office that appraises the field
 * @param guidance how to score; blank if nothing is said
 */
@Embeddable
public record Criterion(String field, String fieldName, String criterion, String code, String name, BigDecimal maximum,
		@Enumerated(EnumType.STRING) ScoringMethod method, String rule, String evidence, String leadOffice,
		String guidance) {

	/** Whether a self-score above nothing needs a file. */
	boolean needsEvidence() {
		return this.method == ScoringMethod.SELF && !this.evidence.isEmpty();
	}

	/** What the system computes, as people call it; blank unless it does. */
	public String ruleInWords() {
		return ComputedRule.find(this.rule).map(ComputedRule::inWords).orElse(this.rule);
	}

	/** The criterion within its field. */
	String group() {
		return this.field + "/" + this.criterion;
	}

}
