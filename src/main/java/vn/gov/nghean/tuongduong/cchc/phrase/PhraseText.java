package vn.gov.nghean.tuongduong.cchc.phrase;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Brings a phrase to the one spelling the rules read: lower case, NFC, plain dashes and
 * spaces, one form of words that are written in several.
 */
final class PhraseText {

	private static final Map<String, String> SPELLINGS = Map.ofEntries(Map.entry("quí", "quý"), Map.entry("qúy", "quý"),
			Map.entry("qui định", "quy định"), Map.entry("kì", "kỳ"), Map.entry("hàng tháng", "hằng tháng"),
			Map.entry("hàng quý", "hằng quý"), Map.entry("hàng năm", "hằng năm"), Map.entry("hàng tuần", "hằng tuần"),
			Map.entry("hàng ngày", "hằng ngày"), Map.entry("hàng kỳ", "hằng kỳ"), Map.entry("uỷ ban", "ủy ban"),
			Map.entry("bẩy", "bảy"), Map.entry("hoà", "hòa"), Map.entry("đinh kỳ", "định kỳ"),
			Map.entry("thường xuyền", "thường xuyên"), Map.entry("chậm nhât", "chậm nhất"),
			Map.entry("muộn nhất", "chậm nhất"), Map.entry("trể nhất", "chậm nhất"), Map.entry("trễ nhất", "chậm nhất"),
			Map.entry("6t", "6 tháng"), Map.entry("sáu tháng", "6 tháng"), Map.entry("chín tháng", "9 tháng"),
			Map.entry("ba tháng", "3 tháng"), Map.entry("dương lich", "dương lịch"));

	/** Words written without any diacritics, put back. Longer ones are tried first. */
	private static final String[][] DIACRITICS = { { "truoc ngay", "trước ngày" }, { "truoc", "trước" },
			{ "cham nhat", "chậm nhất" }, { "den het", "đến hết" }, { "thuong xuyen", "thường xuyên" },
			{ "lien tuc", "liên tục" }, { "dinh ky", "định kỳ" }, { "hang thang", "hằng tháng" },
			{ "hang quy", "hằng quý" }, { "hang nam", "hằng năm" }, { "hang tuan", "hằng tuần" },
			{ "theo quy dinh", "theo quy định" }, { "theo yeu cau", "theo yêu cầu" }, { "dot xuat", "đột xuất" },
			{ "khi phat sinh", "khi phát sinh" }, { "khi co yeu cau", "khi có yêu cầu" },
			{ "hoan thanh", "hoàn thành" }, { "bao cao", "báo cáo" }, { "ke hoach", "kế hoạch" },
			{ "xay dung", "xây dựng" }, { "theo quy", "theo quý" }, { "dau nam", "đầu năm" },
			{ "cuoi nam", "cuối năm" }, { "thang", "tháng" }, { "ngay", "ngày" }, { "quy", "quý" }, { "nam", "năm" },
			{ "tuan", "tuần" }, { "trong", "trong" }, { "het", "hết" }, { "den", "đến" }, { "tu", "từ" },
			{ "va", "và" } };

	private static final Pattern WORDS_WITHOUT_DIACRITICS = Pattern.compile("[\\p{ASCII}]*[a-z]{3,}[\\p{ASCII}]*");

	/**
	 * "Trươc", "trứơc": the tone lost or misplaced; the word turns a deadline by a day.
	 */
	private static final Pattern BEFORE_MISSPELT = Pattern.compile("(?<![\\p{L}])tr[uưứừử][oơớờởóò]c(?![\\p{L}])");

	private PhraseText() {
	}

	static String normalise(String phrase) {
		String text = Normalizer.normalize(phrase, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[\\u200b-\\u200f\\u2060\\ufeff\\u00ad]", "")
			.replaceAll("[\\u2010-\\u2015\\u2212]", "-")
			.replaceAll("[\\r\\n]+", ";")
			.replaceAll("[•●▪◦*]", ";")
			.replaceAll("[\\p{Z}\\s]+", " ");
		text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
		if (WORDS_WITHOUT_DIACRITICS.matcher(text).matches()) {
			for (String[] word : DIACRITICS) {
				text = replaceWord(text, word[0], word[1]);
			}
		}
		text = BEFORE_MISSPELT.matcher(text).replaceAll("trước");
		for (Map.Entry<String, String> spelling : SPELLINGS.entrySet()) {
			text = replaceWord(text, spelling.getKey(), spelling.getValue());
		}
		return text.replaceAll(" *; *", ";");
	}

	private static String replaceWord(String text, String word, String by) {
		return text.replaceAll("(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])", by);
	}

}
