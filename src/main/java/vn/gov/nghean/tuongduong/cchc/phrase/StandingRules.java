package vn.gov.nghean.tuongduong.cchc.phrase;

import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.phrase.Interpretation.Type;

/**
 * What has no deadline: it never ends, or is done when asked for.
 */
final class StandingRules {

	private static final String CONTINUOUS = "(?:thường xuyên|liên tục|tx|t/xuyên|quanh năm|hằng ngày)"
			+ "(?:(?:,| và|;|-|/)? ?(?:\\(?hằng ngày\\)?|liên tục|thường xuyên|kịp thời|đầy đủ|nghiêm túc|đúng quy định))*"
			+ "(?: (?:trong )?(?:suốt )?quá trình (?:thực hiện|triển khai))?";

	private StandingRules() {
	}

	/** "Theo yêu cầu", "Khi phát sinh", "Đột xuất". */
	static @Nullable Draft onRequest(Cursor cursor, int year) {
		Matcher match = cursor.take(
				"(?:theo (?:yêu cầu|đề nghị|nhu cầu|(?:từng )?vụ việc)|(?:ngay )?khi (?:có |được )?(?:yêu cầu|nhu cầu|phát sinh|cần|đề nghị|thấy|vụ việc|vụ|việc|nhiệm vụ)(?!\\p{L})"
						+ "|nếu có (?:yêu cầu|phát sinh)|đột xuất)(" + Anchor.REST + "*)");
		if (match == null) {
			return null;
		}
		Draft read = Draft.undated(Type.ON_REQUEST, "Khi có yêu cầu hoặc phát sinh");
		String rest = match.group(1);
		return (Anchor.mayHideTime(rest) || rest.matches(" (?:tiến độ|thời gian|kế hoạch).*"))
				? read.doubted("phần «%s» có thể nêu thời hạn".formatted(rest.strip())) : read;
	}

	/** "Thường xuyên trong năm", "TX". */
	static @Nullable Draft continuous(Cursor cursor, int year) {
		Matcher match = cursor.take(CONTINUOUS);
		if (match == null) {
			return null;
		}
		Draft read = Draft.undated(Type.CONTINUOUS, "Thường xuyên, không có hạn");
		Matcher in = cursor
			.take("(?:,|/)? ?(?:(?:trong|cả|suốt)(?: cả| suốt)? )?năm(?: (20\\d\\d)|(?= ?(?:$|;|,|\\.|\\)| và)))");
		if (in != null && in.group(1) != null && Integer.parseInt(in.group(1)) != year) {
			read = read.doubted("thường xuyên trong năm %s".formatted(in.group(1)));
		}
		if (cursor.skip(",? ?(?:hằng|mỗi) năm")) {
			read = read.doubted("không rõ là thường xuyên hay mỗi năm một lần");
		}
		return match.group().startsWith("hằng ngày") ? read.doubted("công việc hằng ngày") : read;
	}

}
