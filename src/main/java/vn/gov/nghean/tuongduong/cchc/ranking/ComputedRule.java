package vn.gov.nghean.tuongduong.cchc.ranking;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the system computes a score. */
public enum ComputedRule {

	/** Plans due in January that were issued by its end. */
	PLAN_IN_JANUARY("plan-in-january", "ban hành kế hoạch trong tháng 01"),
	/** The plan's tasks and reports delivered on time. */
	DUTIES_ON_TIME("duties-on-time", "nhiệm vụ đúng hạn"),
	/** Reports delivered on time. */
	REPORTS_ON_TIME("reports-on-time", "báo cáo đúng hạn"),
	/** Dossiers returned on time. */
	DOSSIERS_ON_TIME("dossiers-on-time", "hồ sơ đúng hạn"),
	/** Apologies sent in time. */
	APOLOGIES_SENT("apologies-sent", "xin lỗi đúng hạn");

	private final String code;

	private final String words;

	ComputedRule(String code, String words) {
		this.code = code;
		this.words = words;
	}

	/** As files and the database have it, such as {@code plan-in-january}. */
	public String code() {
		return this.code;
	}

	public String inWords() {
		return this.words;
	}

	/** The rule that people or programs call so, in any case. */
	static Optional<ComputedRule> find(String text) {
		return Arrays.stream(values())
			.filter((rule) -> rule.code.equalsIgnoreCase(text) || rule.words.equalsIgnoreCase(text))
			.findFirst();
	}

	/** All of them as people call them. */
	public static String all() {
		return Arrays.stream(values()).map((rule) -> "«" + rule.words + "»").collect(Collectors.joining(", "));
	}

}
