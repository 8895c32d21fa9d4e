package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

/**
 * Years and halves of them as windows to work in.
 */
final class YearRules {

	private static final String LED = "(?:(?:ngay )?(?:trong|vào|của|suốt|cả|thực hiện)(?: trong| suốt)?(?: cả)? )?";

	private static final String STAGE = "(?:trong )?(?:các )?(?:giai đoạn |từ năm |năm |từ )?(?:từ )?(20\\d\\d) ?(?:-|đến|và|,)(?: hết)?(?: năm)? ?(20\\d\\d)(?!\\d| ?/)";

	private static final String ONE = "(?:(?:trong|cả|suốt|vào)(?: suốt)?(?: cả)? )?(?:năm (20\\d\\d)(?! ?[-/] ?20)|năm (?:nay|này|kế hoạch)|(?<!các |những )năm ("
			+ Years.NEXT
			+ "))|(?<=^|[;,(:]|[;,(:] |và )(20\\d\\d)(?=$|;|,|\\))|(?:trong|cả|suốt)(?: suốt)?(?: cả)? năm(?! (?:tuần|ngày|tháng|lần|kỳ|học))";

	/** Words that make "năm 2025" after them a name: "Kế hoạch cải cách năm 2025". */
	private static final Pattern NAMED = Pattern
		.compile("(?<!\\p{L})(?!hiện|thành|khai|hành|chức|xong|tất|và|hoặc|từ|nghiệm|gian)\\p{L}+ $");

	private YearRules() {
	}

	/** "6 tháng đầu năm 2024", "Nửa cuối năm", "9 tháng đầu năm". */
	static @Nullable Draft halves(Cursor cursor, int year) {
		Bound bound = Bound.take(cursor);
		Matcher match = cursor.take(LED + "(?:0?(3|6|9) ?tháng|nửa) (đầu|cuối)(?: của)?(?: năm)?(?! tháng| quý| tuần)");
		if (match == null) {
			return null;
		}
		Integer written = Years.take(cursor, year);
		int in = (written != null) ? written : year;
		int months = (match.group(1) != null) ? Integer.parseInt(match.group(1)) : 6;
		boolean early = match.group(2).equals("đầu");
		YearMonth start = YearMonth.of(in, early ? 1 : 13 - months);
		YearMonth end = start.plusMonths(months - 1L);
		if (bound == Bound.BEFORE) {
			return Draft.points(Type.HALF_YEAR, List.of(start.atDay(1).minusDays(1)), "Trước nửa năm")
				.doubted("hạn là ngày cuối kỳ trước");
		}
		Draft read = Draft.window((months == 6) ? Type.HALF_YEAR : Type.MONTH, start.atDay(1), end.atEndOfMonth(),
				(months == 6) ? "Nửa năm" : "%d tháng của năm".formatted(months));
		return (months == 6) ? read : read.doubted("không rõ là khoảng thời gian hay kỳ báo cáo");
	}

	/** "Năm 2024", "trong năm", "Hết năm 2025". */
	static @Nullable Draft years(Cursor cursor, int year) {
		int here = cursor.position();
		Bound bound = Bound.take(cursor);
		Matcher one = cursor.take((bound == Bound.ON) ? ONE : ONE + "|(20\\d\\d)(?=$|;|,|\\)|\\.)");
		if (one == null) {
			return (bound == Bound.BY && cursor.skip("năm(?= ?(?:$|;|,|\\.))"))
					? until(year).doubted("năm không nêu rõ") : null;
		}
		String written = one.group().replaceAll("\\D", "");
		boolean next = one.group(2) != null;
		int in = !written.isEmpty() ? Integer.parseInt(written) : next ? year + 1 : year;
		Draft read = switch (bound) {
			case BEFORE, BEFORE_HOUR ->
				Draft.points(Type.YEAR, List.of(LocalDate.of(in, 1, 1).minusDays(1)), "Trước năm");
			case BY -> until(in);
			case ON -> Draft.window(Type.YEAR, LocalDate.of(in, 1, 1), LocalDate.of(in, 12, 31), "Trong năm");
		};
		if (bound == Bound.ON && one.group().startsWith("năm 20") && NAMED.matcher(cursor.clauseBefore(here)).find()) {
			read = read.doubted("«%s» có thể là tên gọi, không phải thời hạn".formatted(one.group().strip()));
		}
		if (cursor.skip("(?:,|và) ?(?:các |những )?năm " + Years.NEXT)) {
			read = read.doubted("còn các năm sau");
		}
		return next ? read.doubted("hiểu là năm sau năm kế hoạch") : read;
	}

	private static Draft until(int year) {
		return Draft.points(Type.YEAR, List.of(LocalDate.of(year, 12, 31)), "Đến hết năm");
	}

	/** "Năm học 2024-2025", "Giai đoạn 2024-2025", "Năm 2025 và năm 2026". */
	static @Nullable Draft stages(Cursor cursor, int year) {
		Matcher school = cursor.take(LED + "năm học (20\\d\\d) ?[-/] ?(20\\d\\d)");
		if (school != null) {
			return Draft.window(Type.YEAR, LocalDate.of(Integer.parseInt(school.group(1)), 9, 5),
					LocalDate.of(Integer.parseInt(school.group(2)), 5, 31), "Năm học, từ 05/9 đến 31/5");
		}
		Matcher stage = cursor.take(STAGE);
		if (stage == null) {
			return null;
		}
		Draft read = Draft.window(Type.YEAR, LocalDate.of(Integer.parseInt(stage.group(1)), 1, 1),
				LocalDate.of(Integer.parseInt(stage.group(2)), 12, 31), "Giai đoạn");
		return cursor.skip("(?:,|và)? ?(?:định hướng|tầm nhìn)(?: đến| tới)?(?: năm)? 20\\d\\d")
				? read.doubted("còn định hướng các năm sau") : read;
	}

	/** "Đầu năm", "giữa năm", "cuối năm": a rough time, to be confirmed. */
	static @Nullable Draft partOfYear(Cursor cursor, int year) {
		Bound bound = Bound.take(cursor);
		Matcher match = cursor.take("(?:vào )?(đầu|giữa|cuối) năm(?! học)");
		if (match == null) {
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

}
