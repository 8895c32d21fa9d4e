package vn.gov.nghean.tuongduong.cchc.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

/**
 * Holidays as bounds. Lunar ones are converted by Vietnam's meridian and always left to a
 * person to confirm.
 */
final class HolidayRules {

	/** First day of the lunar year. */
	private static final Map<Integer, String> TET = Map.ofEntries(Map.entry(2020, "2020-01-25"),
			Map.entry(2021, "2021-02-12"), Map.entry(2022, "2022-02-01"), Map.entry(2023, "2023-01-22"),
			Map.entry(2024, "2024-02-10"), Map.entry(2025, "2025-01-29"), Map.entry(2026, "2026-02-17"),
			Map.entry(2027, "2027-02-06"), Map.entry(2028, "2028-01-26"), Map.entry(2029, "2029-02-13"),
			Map.entry(2030, "2030-02-02"));

	private static final String LUNAR_YEAR = "(?: (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|tí|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi))?";

	private static final String NAME = "(?:dịp |ngày |lễ )*(tết dương lịch|tết nguyên đán|tết âm lịch|quốc khánh)"
			+ LUNAR_YEAR + "(?: \\(?0?2 ?/ ?0?9(?!\\d)\\)?)?";

	private HolidayRules() {
	}

	/** "Trước Tết Dương lịch 2025", "trước Quốc khánh 2/9". */
	static @Nullable Draft holiday(Cursor cursor, int year) {
		Bound bound = Bound.take(cursor);
		Matcher match = (bound != Bound.ON) ? cursor.take(NAME) : null;
		if (match == null) {
			return null;
		}
		Integer written = Years.take(cursor, year);
		int in = (written != null) ? written : year;
		return switch (match.group(1)) {
			case "tết dương lịch" -> {
				LocalDate day = LocalDate.of((written != null) ? in : year + 1, 1, 1);
				Draft read = Draft.points(Type.DATE, List.of(bound.last(day)), bound.label() + " Tết Dương lịch");
				yield (written != null) ? read : read.doubted("không rõ Tết Dương lịch của năm nào");
			}
			case "quốc khánh" ->
				Draft.points(Type.DATE, List.of(bound.last(LocalDate.of(in, 9, 2))), bound.label() + " Quốc khánh 2/9");
			default -> lunarNewYear(bound, in);
		};
	}

	private static Draft lunarNewYear(Bound bound, int year) {
		String day = TET.get(year);
		Draft read = (day == null) ? Draft.undated(Type.UNKNOWN, "Tết Nguyên đán") : Draft.points(Type.DATE,
				List.of(bound.last(LocalDate.parse(day))), bound.label() + " mùng 1 Tết Nguyên đán");
		return read.doubted("ngày âm lịch, cần xác định ngày dương lịch và lịch nghỉ");
	}

}
