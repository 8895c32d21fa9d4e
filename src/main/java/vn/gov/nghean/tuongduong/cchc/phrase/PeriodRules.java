package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Recurrence;
import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

/**
 * Months, quarters, half-years and years as windows to work in.
 */
final class PeriodRules {

	private static final String MONTH = "(?:0?[1-9]|1[0-2])(?!\\d)|(?:mười một|mười hai|mười|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|giêng|chạp)(?!\\p{L})";

	private static final String QUARTER = "(?:0?[1-4])(?!\\d)|(?:iii|ii|iv|i)(?!\\p{L})|(?:một|hai|ba|bốn|tư)(?!\\p{L})";

	private static final String LED = "(?:(?:trong|vào|của|suốt|cả|thực hiện)(?: trong)? )?";

	private PeriodRules() {
	}

	/** "Tháng 02/2024", "T3/2024", "Tháng 3-4", "Tháng 1, 4, 7, 10", "Giữa tháng 6". */
	static @Nullable Draft months(Cursor cursor, int year) {
		int here = cursor.position();
		Bound bound = Bound.take(cursor);
		boolean from = cursor.skip("từ(?= tháng| t\\d| \\d| đầu tháng)");
		Part part = Part.take(cursor);
		Matcher name = cursor.takePrefix(LED + "(?:các )?(?:tháng ?|t\\.? ?(?=\\d))(?=" + MONTH + ")");
		List<Integer> numbers = (name != null) ? numbers(cursor, MONTH, "tháng|t") : List.of();
		if (numbers.isEmpty()) {
			cursor.back(here);
			return null;
		}
		Integer written = Years.take(cursor, year);
		boolean weekday = name != null && name.group().strip().matches("t\\.?") && written == null
				&& numbers.get(0) >= 2 && numbers.get(0) <= 7;
		Draft read = window(Type.MONTH, numbers, 1, (written != null) ? written : year, bound, part, "Tháng");
		read = everyYear(cursor, DayRules.withYearDoubt(read, (written != null) ? written : year, year));
		if (from && numbers.size() == 1) {
			return read.doubted("chỉ nêu tháng bắt đầu");
		}
		if (cursor.seen().strip().matches(".*(?:giêng|chạp)(?: 20\\d\\d)?")) {
			return read.doubted("tháng âm lịch");
		}
		return weekday ? read.doubted("không rõ là tháng hay thứ trong tuần") : read;
	}

	/** "Từ tháng 11/2024 đến tháng 2/2025", both months with a year. */
	static @Nullable Draft monthRange(Cursor cursor, int year) {
		return rangeWithYears(cursor, year, "tháng ?", MONTH, 1, Type.MONTH);
	}

	/** "Từ quý IV/2024 đến quý I/2025". */
	static @Nullable Draft quarterRange(Cursor cursor, int year) {
		return rangeWithYears(cursor, year, "(?:quý|q\\.?) ?", QUARTER, 3, Type.QUARTER);
	}

	private static @Nullable Draft rangeWithYears(Cursor cursor, int year, String name, String number, int months,
			Type type) {
		int here = cursor.position();
		cursor.skip("từ");
		Matcher first = cursor.take(name + "(" + number + ")");
		Integer firstYear = (first != null) ? Years.take(cursor, year) : null;
		Matcher last = (first != null && cursor.skip("(?:đến|tới|-)(?: hết)?"))
				? cursor.take("(?:" + name + ")?(" + number + ")") : null;
		if (first == null || last == null) {
			cursor.back(here);
			return null;
		}
		Integer lastYear = Years.take(cursor, year);
		int startNumber = Numerals.valueOf(first.group(1));
		int endNumber = Numerals.valueOf(last.group(1));
		int endYear = (lastYear != null) ? lastYear : (firstYear != null) ? firstYear : year;
		int startYear = (firstYear != null) ? firstYear : (startNumber > endNumber) ? endYear - 1 : endYear;
		LocalDate start = LocalDate.of(startYear, (startNumber - 1) * months + 1, 1);
		LocalDate end = YearMonth.of(endYear, endNumber * months).atEndOfMonth();
		Draft read = Draft.window(type, start, end, "Từ kỳ đến kỳ");
		if (end.isBefore(start) || (startNumber > endNumber && lastYear == null)) {
			return read.doubted("kỳ cuối trước kỳ đầu");
		}
		return DayRules.withYearDoubt(read, startYear, year);
	}

	/** "12/2024", "tháng" left out. */
	static @Nullable Draft monthOfYear(Cursor cursor, int year) {
		int here = cursor.position();
		Bound bound = Bound.take(cursor);
		Matcher match = cursor.take("(0?[1-9]|1[0-2]) ?[/-] ?(20\\d\\d)(?! ?[/-]|\\d)");
		if (match == null) {
			cursor.back(here);
			return null;
		}
		int in = Integer.parseInt(match.group(2));
		return DayRules.withYearDoubt(
				window(Type.MONTH, List.of(Integer.valueOf(match.group(1))), 1, in, bound, Part.WHOLE, "Tháng"), in,
				year);
	}

	/** "Quý I", "Q.I/2024", "Quý I, II/2024", "Quý I và Quý III", "Đầu quý II". */
	static @Nullable Draft quarters(Cursor cursor, int year) {
		int here = cursor.position();
		Bound bound = Bound.take(cursor);
		boolean from = cursor.skip("từ(?= quý| q)");
		Part part = Part.take(cursor);
		Matcher name = cursor.takePrefix(LED + "(?:các )?(?:quý ?|q\\.? ?(?=[\\div]))(?=" + QUARTER + ")");
		List<Integer> numbers = (name != null) ? numbers(cursor, QUARTER, "quý|q\\.?") : List.of();
		if (numbers.isEmpty()) {
			cursor.back(here);
			return null;
		}
		Integer written = Years.take(cursor, year);
		Draft read = window(Type.QUARTER, numbers, 3, (written != null) ? written : year, bound, part, "Quý");
		read = everyYear(cursor, DayRules.withYearDoubt(read, (written != null) ? written : year, year));
		return (from && numbers.size() == 1) ? read.doubted("chỉ nêu quý bắt đầu") : read;
	}

	/** "6 tháng đầu năm 2024", "Nửa cuối năm". */
	static @Nullable Draft halves(Cursor cursor, int year) {
		int here = cursor.position();
		Bound bound = Bound.take(cursor);
		Matcher match = cursor.take(LED + "(?:(?:0?6 ?tháng|nửa) (đầu|cuối)(?: của)?(?: năm)?)(?! tháng| quý| tuần)");
		if (match == null) {
			cursor.back(here);
			return null;
		}
		Integer written = Years.take(cursor, year);
		int in = (written != null) ? written : year;
		int half = match.group(1).equals("đầu") ? 1 : 2;
		return everyYear(cursor, DayRules
			.withYearDoubt(window(Type.HALF_YEAR, List.of(half), 6, in, bound, Part.WHOLE, "Nửa năm"), in, year));
	}

	/**
	 * "Năm 2024", "trong năm", "Hết năm 2025", "Năm học 2024-2025", "Giai đoạn
	 * 2024-2025".
	 */
	static @Nullable Draft years(Cursor cursor, int year) {
		int here = cursor.position();
		Matcher school = cursor.take("(?:trong )?năm học (20\\d\\d) ?[-/] ?(20\\d\\d)");
		if (school != null) {
			return Draft.window(Type.YEAR, LocalDate.of(Integer.parseInt(school.group(1)), 9, 5),
					LocalDate.of(Integer.parseInt(school.group(2)), 5, 31), "Năm học, từ 05/9 đến 31/5");
		}
		Matcher span = cursor.take(
				"(?:trong )?(?:các )?(?:giai đoạn|từ năm|năm|từ)? ?(20\\d\\d) ?(?:-|đến|và)(?: hết)?(?: năm)? ?(20\\d\\d)(?!\\d| ?/)");
		if (span != null) {
			Draft read = Draft.window(Type.YEAR, LocalDate.of(Integer.parseInt(span.group(1)), 1, 1),
					LocalDate.of(Integer.parseInt(span.group(2)), 12, 31), "Giai đoạn");
			return DayRules.withYearDoubt(read, Integer.parseInt(span.group(1)), year);
		}
		Bound bound = Bound.take(cursor);
		Matcher one = cursor.take(
				"(?:(?:trong|cả|suốt|vào)(?: cả)? )?(?:(?:kế hoạch )?năm (20\\d\\d)(?! ?[-/] ?20)|năm (?:nay|này))|(20\\d\\d)(?=$|;|,)|(?:trong|cả)(?: cả)? năm(?! (?:tuần|ngày|tháng|lần|kỳ))|hết năm(?! \\d)");
		if (one == null || (bound == Bound.BEFORE && one.group(1) == null)) {
			cursor.back(here);
			return null;
		}
		String written = (one.group(1) != null) ? one.group(1) : one.group(2);
		int in = (written != null) ? Integer.parseInt(written) : year;
		Draft read = switch (bound) {
			case BEFORE -> Draft.points(Type.YEAR, List.of(LocalDate.of(in, 1, 1).minusDays(1)), "Trước năm")
				.doubted("hạn là cuối năm trước");
			case BY -> Draft.points(Type.YEAR, List.of(LocalDate.of(in, 12, 31)), "Đến hết năm");
			default -> one.group().strip().startsWith("hết")
					? Draft.points(Type.YEAR, List.of(LocalDate.of(in, 12, 31)), "Đến hết năm")
					: Draft.window(Type.YEAR, LocalDate.of(in, 1, 1), LocalDate.of(in, 12, 31), "Trong năm");
		};
		return DayRules.withYearDoubt(read, in, year);
	}

	/** "Đầu năm", "giữa năm", "cuối năm": a rough time, to be confirmed. */
	static @Nullable Draft partOfYear(Cursor cursor, int year) {
		int here = cursor.position();
		Bound bound = Bound.take(cursor);
		Matcher match = cursor.take("(đầu|giữa|cuối) năm");
		if (match == null) {
			cursor.back(here);
			return null;
		}
		Integer written = Years.take(cursor, year);
		int in = (written != null) ? written : year;
		LocalDate due = switch (match.group(1)) {
			case "đầu" -> LocalDate.of(in, 3, 31);
			case "giữa" -> LocalDate.of(in, 6, 30);
			default -> LocalDate.of(in, 12, 31);
		};
		return Draft.points(Type.YEAR, List.of(bound.last(due)), "Khoảng trong năm").doubted("thời gian ước lệ");
	}

	private static List<Integer> numbers(Cursor cursor, String number, String name) {
		List<Integer> numbers = new ArrayList<>();
		Matcher first = cursor.take("(" + number + ")");
		if (first == null) {
			return numbers;
		}
		numbers.add(Numerals.valueOf(first.group(1)));
		for (Matcher more = more(cursor, number, name); more != null; more = more(cursor, number, name)) {
			int next = Numerals.valueOf(more.group(2));
			boolean range = more.group(1).matches("-|đến|tới|đến hết");
			for (int n = numbers.get(numbers.size() - 1) + 1; range && n < next; n++) {
				numbers.add(n);
			}
			numbers.add(next);
		}
		return numbers;
	}

	private static @Nullable Matcher more(Cursor cursor, String number, String name) {
		// "Quý I, 6 tháng" is no list of quarters, "tháng 3, 15/6" none of months
		return cursor.take("(,|và|-|đến hết|đến|tới|\\+|&|/(?! ?20)) ?(?:(?:" + name + ") ?)?(" + number
				+ ")(?! ?tháng(?! \\d)| ?[/.] ?\\d{1,2}(?!\\d)| ?lần| ?năm(?! 20| \\p{L}))");
	}

	private static Draft window(Type type, List<Integer> numbers, int months, int year, Bound bound, Part part,
			String name) {
		Set<Integer> ordered = new TreeSet<>(numbers);
		boolean sorted = List.copyOf(ordered).equals(numbers);
		int first = numbers.get(0);
		int last = numbers.get(numbers.size() - 1);
		boolean contiguous = sorted && last - first + 1 == numbers.size();
		YearMonth start = YearMonth.of(year, (first - 1) * months + 1);
		YearMonth end = YearMonth.of(year, last * months);
		if (!sorted) {
			return Draft.window(type, start.atDay(1), end.atEndOfMonth(), name).doubted("thứ tự kỳ bất thường");
		}
		if (!contiguous) {
			List<LocalDate> due = numbers.stream()
				.map((number) -> YearMonth.of(year, number * months).atEndOfMonth())
				.toList();
			return Draft.points(type, due, name + " nêu, hạn là ngày cuối kỳ");
		}
		if (bound == Bound.BEFORE) {
			return Draft.points(type, List.of(start.atDay(1).minusDays(1)), "Trước " + name.toLowerCase(Locale.ROOT))
				.doubted("hạn là ngày cuối kỳ trước");
		}
		return part.of(type, start.atDay(1), end.atEndOfMonth(), name);
	}

	private static Draft everyYear(Cursor cursor, Draft read) {
		return cursor.skip(DayRules.EVERY_YEAR) ? new Draft(Type.RECURRING, Set.of(Recurrence.YEARLY), null, read.due(),
				null, null, "Hằng năm, " + read.rule(), read.doubt()) : read;
	}

}
