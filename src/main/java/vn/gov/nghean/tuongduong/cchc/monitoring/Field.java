package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.util.Locale;
import java.util.Map;

import vn.gov.nghean.tuongduong.cchc.duty.DutyOverview;

/**
 * A field of the reform (lĩnh vực): a group of the plan's appendix, or duties that run
 * beside it.
 *
 * @param key the group, such as {@code II}, or a word
 */
public record Field(String key, String name) {

	private static final Field REPORTS = new Field("bao-cao", "Báo cáo định kỳ");

	private static final Field REVIEWS = new Field("ra-soat", "Rà soát công việc cá nhân");

	private static final Map<String, Field> BESIDE = Map.of("periodic-report", REPORTS, "district-report", REPORTS,
			"monthly-work-review", REVIEWS, "work-measure", REVIEWS, "late-dossier-apology",
			new Field("xin-loi", "Xin lỗi khi hồ sơ trễ hẹn"), "plan-approval",
			new Field("ke-hoach", "Lập, phê duyệt kế hoạch"));

	/**
	 * The field of a duty.
	 * @param groups the group of each row of the plan
	 * @param titles the groups' titles
	 */
	static Field of(DutyOverview.Line line, Map<String, String> groups, Map<String, String> titles) {
		Field beside = BESIDE.get(line.dutyKey());
		if (beside != null) {
			return beside;
		}
		String group = groups.getOrDefault(line.row(), line.row().split("\\.", 2)[0]);
		return new Field(group, "%s %s".formatted(group, plain(titles.getOrDefault(group, ""))).strip());
	}

	/** Titles in capitals are read with difficulty in a list. */
	private static String plain(String title) {
		if (title.isEmpty() || !title.equals(title.toUpperCase(Locale.ROOT))) {
			return title;
		}
		return title.charAt(0) + title.substring(1).toLowerCase(Locale.ROOT);
	}

}
