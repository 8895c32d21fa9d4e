package vn.gov.nghean.tuongduong.cchc.phrase;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Recurrence;

/**
 * How many times in a period, or once in how many.
 */
final class FrequencyRules {

	private static final String UNIT = "(tháng|quý|năm|tuần)";

	private static final String COUNT = "(\\d{1,2}|nửa|" + Numerals.WORDS + ")";

	private static final String TIMES = "(?:lần|kỳ|đợt)";

	private static final String ONCE = "(?:một|1|01) " + TIMES;

	private static final String AT_LEAST = "(?:ít nhất|tối thiểu|không ít hơn|định kỳ|báo cáo)(?= ?[\\d\\p{L}]+ (?:"
			+ UNIT + "|" + TIMES + "))";

	/** "03 tháng/lần", "01 năm một lần". */
	private static final String PERIOD_FIRST = "(?:mỗi |định kỳ )?" + COUNT + "? ?" + UNIT + "(?: ?/ ?lần| " + ONCE
			+ "(?: ?/ ?1)?| ?/ ?" + ONCE + ")";

	/** "02 lần/năm". */
	private static final String TIMES_FIRST = COUNT + " ?" + TIMES
			+ " ?(?:/|trên|mỗi|trong|một|1) ?(?:(?:một|1|01) )?(0?6 tháng|" + UNIT + ")";

	/** "Mỗi năm 02 lần". */
	private static final String EACH_FIRST = "(?:mỗi|hằng) " + UNIT + " (?:ít nhất |tối thiểu )?" + COUNT + " " + TIMES;

	private FrequencyRules() {
	}

	/** "01 năm/lần", "Mỗi quý 01 lần", "Ít nhất 01 lần/quý", "03 tháng một lần". */
	static @Nullable Draft frequency(Cursor cursor, int year) {
		cursor.skip(AT_LEAST);
		Matcher match = cursor.take(PERIOD_FIRST);
		if (match != null) {
			if ("nửa".equals(match.group(1))) {
				return match.group(2).equals("năm") ? every(6, "tháng", year) : null;
			}
			return every((match.group(1) != null) ? Numerals.valueOf(match.group(1)) : 1, match.group(2), year);
		}
		Matcher times = cursor.take(TIMES_FIRST);
		if (times != null) {
			return often(Numerals.valueOf(times.group(1)), times.group(2), year);
		}
		Matcher each = cursor.take(EACH_FIRST);
		return (each == null) ? null : often(Numerals.valueOf(each.group(2)), each.group(1), year);
	}

	private static Draft often(int times, String period, int year) {
		int months = months(period.endsWith("6 tháng") ? 6 : 1, period.endsWith("6 tháng") ? "tháng" : period);
		if (times == 1 || months == 0) {
			Draft read = every(months, (months == 0) ? "tuần" : "tháng", year);
			return (times == 1) ? read : read.doubted("nhiều lần trong một kỳ, không nêu ngày");
		}
		Draft read = (times > 0 && months % times == 0) ? every(months / times, "tháng", year)
				: every(months, "tháng", year);
		return read.doubted("%d lần trong một kỳ, không nêu ngày".formatted(times));
	}

	private static int months(int count, String unit) {
		return count * switch (unit) {
			case "tháng" -> 1;
			case "quý" -> 3;
			case "năm" -> 12;
			default -> 0;
		};
	}

	private static Draft every(int count, String unit, int year) {
		return switch (months(count, unit)) {
			case 1 -> PeriodEnds.of(Set.of(Recurrence.MONTHLY), year);
			case 3 -> PeriodEnds.of(Set.of(Recurrence.QUARTERLY), year);
			case 6 -> PeriodEnds.of(Set.of(Recurrence.HALF_YEARLY), year);
			case 12 -> PeriodEnds.of(Set.of(Recurrence.YEARLY), year);
			case 0 -> (count > 1) ? rare(count, unit)
					: PeriodEnds.of(Set.of(Recurrence.WEEKLY), year).doubted("kỳ tuần không nêu ngày");
			default -> rare(count, unit);
		};
	}

	private static Draft rare(int count, String unit) {
		return Draft.recurring(Set.of(), List.of(), "Lặp lại %d %s một lần".formatted(count, unit))
			.doubted("chu kỳ ít gặp");
	}

}
