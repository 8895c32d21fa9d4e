package vn.gov.nghean.tuongduong.cchc.phrase;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts right the words of time that are written in several ways, misspelt or without
 * their diacritics. A word that may also be another ("ngay", "quy", "thang") is touched
 * only where its neighbours leave no choice.
 */
final class Spelling {

	private static final String QUARTER_NUMBER = "(?:[ivl|!]{1,4}|1v|0?[1-4]|một|hai|ba|bốn|tư)(?![\\p{L}\\d])";

	private static final String TIME_UNIT = "(?=(?:tháng|thang|qu[ýíyi]|qúy|năm|nam|tuần|tuan|ngày|kỳ|kì)(?!\\p{L}))";

	/** Two words that are no others, whatever their diacritics. */
	private static final List<String> UNMISTAKABLE = List.of("thường xuyên", "định kỳ", "đột xuất", "chậm nhất",
			"muộn nhất", "liên tục", "phát sinh", "yêu cầu", "quy định", "hoàn thành", "báo cáo", "kế hoạch", "đến hết",
			"cuối năm", "đầu năm", "cả năm", "sau khi", "kể từ", "làm việc");

	private static final List<Fix> FIXES = Stream.of(
	// @formatter:off
			UNMISTAKABLE.stream().map((words) -> Fix.word(anyDiacritics(words), words)),
			Stream.of(
				Fix.word("quí|qúi|qúy|qùy|qui(?! định)", "quý"),
				new Fix("(?<!\\p{L})qu[yỹỷỳỵ] ?(?=" + QUARTER_NUMBER + ")", "quý "),
				new Fix("(?<!\\p{L})quý ?(?=" + QUARTER_NUMBER + ")", "quý "),
				Fix.word("quý [il|!]{3}", "quý iii"), Fix.word("quý [il|!]{2}", "quý ii"),
				Fix.word("quý [l|!]", "quý i"), Fix.word("quý [l1|!]v", "quý iv"),
				new Fix("(?<=(?<!\\p{L})(?:hằng|hàng|hang|mỗi|theo|từng|cuối|cuoi|kỳ|tháng,) )quy(?=$|[,;.)/])", "quý"),
				new Fix("(?<!\\p{L})th[aàảãạ]ng(?= ?\\d| (?:một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|cuối|đầu|sau)(?!\\p{L}))", "tháng"),
				new Fix("(?<=(?<!\\p{L})(?:hằng|hàng|hang|mỗi|theo|từng) )thang(?!\\p{L})", "tháng"),
				new Fix("(?<!\\p{L})(?:ng[aáảãạ]y|ngài)(?= ?\\d)", "ngày"),
				new Fix("(?<!\\p{L})n[aáàảãạăằắâ]m(?= ?20\\d\\d)", "năm"),
				new Fix("(?<=(?<!\\p{L})(?:hằng|hàng|hang|mỗi|trong) )nam(?!\\p{L})", "năm"),
				new Fix("(?<!\\p{L})(?:h[aàâăằ]ng)(?= " + TIME_UNIT + ")", "hằng"),
				// the tone of a word that turns a deadline by a day, lost or misplaced
				Fix.word("tr[uưứừử][oơớờởóò]c", "trước"),
				new Fix("(?<=\\p{L})(?=(?:ngày|tháng) ?\\d)", " "),
				new Fix("(?<=(?<!\\p{L})(?:trước|ngày|tháng))(?=\\d)", " "),
				Fix.word("kì", "kỳ"), Fix.word("bẩy", "bảy"), Fix.word("mùng|mồng", "mùng"), Fix.word("6t", "6 tháng"),
				Fix.word("trể nhất|trễ nhất|muộn nhất", "chậm nhất"), Fix.word("sáu tháng", "6 tháng"),
				Fix.word("chín tháng", "9 tháng"), Fix.word("ba tháng", "3 tháng")))
		// @formatter:on
		.flatMap((fixes) -> fixes)
		.toList();

	private static final Pattern NO_DIACRITICS = Pattern.compile("\\p{ASCII}*[a-z]{3,}\\p{ASCII}*");

	/** Words that are others too, put back only where no word has its diacritics. */
	private static final List<Fix> PLAIN = Stream
		.of("ngày", "tháng", "quý", "năm", "tuần", "đến", "hết", "từ", "và", "mỗi", "trong", "khi", "theo", "đầu",
				"cuối")
		.map((word) -> Fix.word(plain(word), word))
		.toList();

	private Spelling() {
	}

	static String corrected(String text) {
		boolean plain = NO_DIACRITICS.matcher(text).matches();
		return apply(FIXES, plain ? apply(PLAIN, text) : text);
	}

	private static String apply(List<Fix> fixes, String text) {
		String corrected = text;
		for (Fix fix : fixes) {
			corrected = fix.wrong.matcher(corrected).replaceAll(fix.right);
		}
		return corrected;
	}

	/** The letters without their marks. */
	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd');
	}

	private static String anyDiacritics(String words) {
		return plain(words).chars().mapToObj((letter) -> switch (letter) {
			case 'a' -> "[aàáảãạăằắẳẵặâầấẩẫậ]";
			case 'e' -> "[eèéẻẽẹêềếểễệ]";
			case 'i', 'y' -> "[iìíỉĩịyỳýỷỹỵ]";
			case 'o' -> "[oòóỏõọôồốổỗộơờớởỡợ]";
			case 'u' -> "[uùúủũụưừứửữự]";
			case 'd' -> "[dđ]";
			default -> String.valueOf((char) letter);
		}).collect(Collectors.joining());
	}

	private record Fix(Pattern wrong, String right) {

		Fix(String wrong, String right) {
			this(Pattern.compile(wrong), right);
		}

		static Fix word(String wrong, String right) {
			return new Fix("(?<![\\p{L}\\d])(?:" + wrong + ")(?![\\p{L}\\d])", right);
		}

	}

}
