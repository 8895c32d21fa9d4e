package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves the texts of a plan by a year. Years and dates of the plan's own time move; spans
 * of years, standards, and the numbers and dates of documents that are cited stay.
 * Whatever is not plainly the one or the other is named as a doubt.
 */
final class YearShift {

	/** A year that stands for itself, with what makes it part of a date. */
	private static final Pattern YEAR = Pattern.compile(
			"(?<![\\d.:])(?:(?<day>\\d{1,2})(?<a>[/.-]))?(?:(?<month>\\d{1,2})(?<b>[/.-]))?(?<year>20\\d\\d)(?!\\d)");

	private static final Pattern SPAN = Pattern.compile("20\\d\\d\\s*(?:[-–—]|đến(?: năm)?)\\s*20\\d\\d");

	/** "số 12/2024/NĐ-CP", "123/QĐ-UBND", with the date that follows. */
	private static final Pattern CITED = Pattern.compile(
			"(?iu)(?:số\\s*:?\\s*)?\\d+(?:/20\\d\\d)?/[A-ZĐƯ][A-ZĐƯ\\d-]*(?:\\s*(?:,|của [^,;.()]{1,80}?)?\\s*(?:ký |ban hành )?ngày\\s+(?:\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*20\\d\\d|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+20\\d\\d))?");

	/** "Luật Cán bộ, công chức năm 2024", "Hiến pháp năm 2013". */
	private static final Pattern LAW = Pattern
		.compile("(?u)(?:Bộ luật|Luật|Hiến pháp|Pháp lệnh|Nghị định|Thông tư)\\b[^;.\\n]{0,80}?\\bnăm\\s+20\\d\\d");

	private static final Pattern LEAP_DAY = Pattern
		.compile("(?iu)(ngày\\s+)?\\b29(\\s+tháng\\s+0?2\\s+năm\\s+)(20\\d\\d)");

	private static final Pattern HORIZON = Pattern
		.compile("(?iu)(?:đến|tới|tầm nhìn)(?:\\s+(?:hết|cuối))?(?:\\s+năm)?\\s*$");

	private final int from;

	private final List<String> doubts = new ArrayList<>();

	private YearShift(int from) {
		this.from = from;
	}

	/**
	 * @param from the year of the plan it is taken from
	 */
	static Shifted of(String text, int from) {
		return new YearShift(from).shifted(text);
	}

	private Shifted shifted(String text) {
		Set<Integer> kept = kept(text);
		Matcher leap = LEAP_DAY.matcher(text);
		boolean leapDay = leap.find() && leap.group(3).equals(String.valueOf(this.from))
				&& !YearMonth.of(this.from + 1, 2).isValidDay(29);
		Matcher year = YEAR.matcher(text);
		StringBuilder moved = new StringBuilder();
		while (year.find()) {
			year.appendReplacement(moved,
					Matcher.quoteReplacement(kept.contains(year.start("year")) ? year.group() : one(text, year)));
		}
		year.appendTail(moved);
		String result = moved.toString();
		if (leapDay) {
			result = LEAP_DAY.matcher(result).replaceFirst("$128$2$3");
			this.doubts.add("năm %d không có ngày 29/02".formatted(this.from + 1));
		}
		return new Shifted(text, result, String.join("; ", new LinkedHashSet<>(this.doubts)));
	}

	/** Where the years that stay begin. */
	private Set<Integer> kept(String text) {
		Set<Integer> kept = new LinkedHashSet<>();
		SPAN.matcher(text).results().forEach((span) -> years(text, span, kept));
		CITED.matcher(text).results().forEach((cited) -> {
			if (!cited.group().matches("\\d+/20\\d\\d")) {
				years(text, cited, kept);
			}
		});
		LAW.matcher(text).results().forEach((law) -> {
			years(text, law, kept);
			if (law.group().endsWith(String.valueOf(this.from))) {
				this.doubts.add("giữ năm %d vì có thể là năm của văn bản được dẫn".formatted(this.from));
			}
		});
		return kept;
	}

	private static void years(String text, MatchResult within, Set<Integer> kept) {
		Matcher year = Pattern.compile("20\\d\\d").matcher(text).region(within.start(), within.end());
		while (year.find()) {
			kept.add(year.start());
		}
	}

	private String one(String text, Matcher found) {
		int year = Integer.parseInt(found.group("year"));
		if (Math.abs(year - this.from) > 1) {
			return found.group();
		}
		if (HORIZON.matcher(text.substring(0, found.start())).find() && found.group("month") == null
				&& found.group("day") == null) {
			this.doubts.add("giữ năm %d vì có thể là mốc nhiều năm".formatted(year));
			return found.group();
		}
		if (year != this.from) {
			this.doubts.add("bản cũ ghi năm %d, đã chuyển thành %d".formatted(year, year + 1));
		}
		return date(found, year + 1);
	}

	private String date(Matcher found, int year) {
		String day = found.group("day");
		String month = found.group("month");
		String whole = found.group();
		if (day != null && month != null && Integer.parseInt(month) >= 1 && Integer.parseInt(month) <= 12
				&& Integer.parseInt(day) == 29 && Integer.parseInt(month) == 2
				&& !YearMonth.of(year, 2).isValidDay(29)) {
			this.doubts.add("năm %d không có ngày 29/02".formatted(year));
			whole = "28" + whole.substring(day.length());
		}
		return whole.substring(0, whole.length() - 4) + year;
	}

	/**
	 * A text and what became of it.
	 *
	 * @param doubt what a person must look at, in Vietnamese; blank if nothing is in
	 * doubt
	 */
	record Shifted(String before, String after, String doubt) {

		boolean isChanged() {
			return !this.before.equals(this.after);
		}

		/** Whether a person must look at it. */
		boolean isUncertain() {
			return isChanged() || !this.doubt.isEmpty();
		}

	}

}
