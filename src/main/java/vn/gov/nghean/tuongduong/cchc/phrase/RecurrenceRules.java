package vn.gov.nghean.tuongduong.cchc.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Recurrence;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

/**
 * What comes back at the ends of periods.
 */
final class RecurrenceRules {

	private static final String EVERY = "(?:(?:theo |cuối |báo cáo )?(?:định kỳ )?(?:hằng|mỗi|từng)|(?:báo cáo )?theo(?: định kỳ)?"
			+ "|(?:báo cáo )?định kỳ(?: báo cáo)? ?[:(]?(?: theo)?(?: hằng| mỗi)?|báo cáo|kết thúc)(?: kỳ ?:?)?";

	private static final String NO_MONTH = "(?! ?(?:\\d|(?:một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|giêng|chạp|cuối|đầu|sau)(?!\\p{L}))(?! năm(?: \\d|$)))";

	private static final String NO_QUARTER = "(?! ?(?:\\d|[ivl]+(?!\\p{L})|một|hai|ba|bốn|tư|sau))";

	static final String PERIOD = "((?<!các |những )(?:tháng" + NO_MONTH + "|quý" + NO_QUARTER + ")"
			+ "|0?6 tháng(?: đầu năm| giữa năm)?(?! cuối)|0?9 tháng(?: đầu năm)?|0?3 tháng(?! cuối| đầu)|nửa năm"
			+ "|(?:01|1|một) năm|(?:cả |cuối )?năm(?! ?(?:/ ?)?(?:20|\\d|học|trước|sau|tới|nay|này))|tuần(?! (?:đầu|cuối|thứ|\\d)))";

	private static final String JOINT = "(?:(?:,|và|/|-|;|hoặc|\\+|&)+ ?)+";

	/** "Quý, 6 tháng, năm 2025": the year's own report. */
	private static final String NAMED_YEAR = "(?:,|và|/|;)+ ?(?:báo cáo )?năm ?(?:/ ?)?20\\d\\d";

	private static final String OF_YEAR = "\\(?(?:(?:/|của) ?)?(?:(?:trong|cả|suốt) )*năm(?: (20\\d\\d)|(?= ?(?:$|;|\\))))\\)?|/ ?(20\\d\\d)";

	private static final String NEXT_REPORT = "(?: ?, ?| và |; ?)+(?:báo cáo )?";

	/** The first quarter's report, those between and the year's. */
	private static final String REPORTS = "(?:báo cáo )?quý (?:i|0?1)(?!\\p{L})(?:" + NEXT_REPORT
			+ "(?:quý (?:iii|0?3)(?!\\p{L})|0?6 tháng(?: đầu năm)?|0?9 tháng(?: đầu năm)?)){2,}" + NEXT_REPORT
			+ "(?:cả )?năm(?! ?\\d)";

	private static final Pattern REPORTED = Pattern.compile("báo cáo|định kỳ|sơ kết|tổng kết|bc(?!\\p{L})");

	private RecurrenceRules() {
	}

	/** "Hằng tháng, quý, 6 tháng, năm", "Theo quý", "6 tháng, cuối năm". */
	static @Nullable Draft periods(Cursor cursor, int year) {
		int here = cursor.position();
		boolean every = cursor.skip(EVERY + "(?= ?" + PERIOD + ")");
		List<String> names = names(cursor);
		boolean named = !names.isEmpty() && cursor.skip(NAMED_YEAR);
		String before = cursor.clauseBefore(here);
		boolean reported = REPORTED.matcher(before).find();
		if (!comeBack(names, every, reported, named)) {
			return null;
		}
		if (named && !every) {
			names.add("năm");
		}
		Draft read = inYear(cursor, recurrences(names), year);
		boolean continues = before.stripTrailing().matches(".*(?:,|và)");
		boolean amongReports = reported && continues && before.matches(".*quý [iv1-4].*");
		if (named || amongReports || (!every && !reported && (isEarly(names) || continues))) {
			read = read.doubted("không rõ là kỳ báo cáo hay thời gian thực hiện");
		}
		return names.contains("tuần") ? read.doubted("kỳ tuần không nêu ngày") : read;
	}

	/** Whether the names are periods that come back and not a time to work in. */
	private static boolean comeBack(List<String> names, boolean every, boolean reported, boolean named) {
		if (names.isEmpty() || (!every && names.get(0).startsWith("cả"))) {
			return false;
		}
		return names.size() > 1 || named || ((every || reported) && !isEarly(names));
	}

	private static boolean isEarly(List<String> names) {
		return names.stream().anyMatch((name) -> name.contains("đầu năm"));
	}

	private static Draft inYear(Cursor cursor, Set<Recurrence> recurrence, int planYear) {
		cursor.skip("\\)");
		cursor.skip("(?:một|1|01) lần");
		Matcher written = cursor.take(OF_YEAR);
		String figures = (written != null) ? written.group().replaceAll("\\D", "") : "";
		int year = figures.isEmpty() ? planYear : Integer.parseInt(figures);
		Draft read = PeriodEnds.of(recurrence, year);
		return (year == planYear) ? read : read.doubted("lặp lại trong năm %d".formatted(year));
	}

	private static List<String> names(Cursor cursor) {
		List<String> names = new ArrayList<>();
		int end = cursor.position();
		for (Matcher one = cursor.take(PERIOD); one != null; one = cursor.take(PERIOD)) {
			names.add(one.group(1));
			end = cursor.position();
			Matcher joint = cursor.take(JOINT);
			if (joint == null || (joint.group().contains(";") && cursor.looksAt("cả năm|0?6 tháng đầu năm"))) {
				break;
			}
			cursor.skip("(?:" + EVERY + "|tổng kết|sơ kết|và)(?= ?" + PERIOD + ")");
		}
		cursor.back(end);
		return names;
	}

	private static Set<Recurrence> recurrences(List<String> names) {
		Set<Recurrence> found = new TreeSet<>();
		for (String name : names) {
			if (name.startsWith("tháng")) {
				found.add(Recurrence.MONTHLY);
			}
			else if (name.startsWith("quý") || name.matches("0?3 tháng.*")) {
				found.add(Recurrence.QUARTERLY);
			}
			else if (name.matches("0?6 tháng.*|nửa năm")) {
				found.add(Recurrence.HALF_YEARLY);
			}
			else if (name.matches("0?9 tháng.*")) {
				found.add(Recurrence.NINE_MONTH);
			}
			else if (name.startsWith("tuần")) {
				found.add(Recurrence.WEEKLY);
			}
			else if (!name.equals("cuối năm") || !found.contains(Recurrence.HALF_YEARLY)) {
				found.add(Recurrence.YEARLY);
			}
		}
		return found;
	}

	/** "Báo cáo quý I, 6 tháng, quý III và năm": the four periods of reform reports. */
	static @Nullable Draft reportPeriods(Cursor cursor, int year) {
		Matcher match = cursor.take(REPORTS);
		if (match == null || !match.group().contains("6 tháng") || !match.group().matches(".*(?:iii|3|9 tháng).*")) {
			return null;
		}
		return PeriodEnds.of(Set.of(Recurrence.QUARTERLY), year);
	}

	/**
	 * "Định kỳ" alone; in a report row the plan's own reporting periods stand behind it.
	 */
	static @Nullable Draft unspecified(Cursor cursor, int year) {
		int here = cursor.position();
		Matcher match = cursor.take("(?:theo )?(?:báo cáo )?(?:theo )?định kỳ(?: theo quy định)?"
				+ "(?! ?[:(]? ?(?:báo cáo )?(?:hằng|mỗi|theo|tháng|quý|\\d|năm|tuần|trước|chậm nhất|vào|ngày))|báo cáo kỳ");
		if (match == null) {
			return null;
		}
		if (Pattern.compile("báo cáo|bc(?!\\p{L})").matcher(cursor.clauseBefore(here) + match.group()).find()) {
			return PeriodEnds.of(Set.of(Recurrence.QUARTERLY, Recurrence.HALF_YEARLY, Recurrence.YEARLY), year)
				.doubted("«định kỳ» không nêu kỳ: hiểu là quý, 6 tháng, năm theo chế độ báo cáo của kế hoạch");
		}
		return Draft.undated(Type.RECURRING, "Định kỳ, không nêu kỳ").doubted("không nêu kỳ");
	}

	/** "Cuối quý", "tháng cuối mỗi quý". */
	static @Nullable Draft ends(Cursor cursor, int year) {
		Matcher match = cursor.take("(?:vào )?(?:tháng )?cuối(?: của)? (mỗi |hằng |từng |các )?(tháng|quý)" + NO_MONTH
				+ NO_QUARTER + "(?! (?:trước|sau))");
		if (match == null) {
			return null;
		}
		Draft read = PeriodEnds.of(Set.of(match.group(2).equals("quý") ? Recurrence.QUARTERLY : Recurrence.MONTHLY),
				year);
		return (match.group(1) != null) ? read : read.doubted("không rõ kỳ nào");
	}

}
