package vn.gov.nghean.tuongduong.cchc.plan;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/**
 * The numbers and bullets that Word puts before the paragraphs of its lists without their
 * being part of the text.
 */
class WordNumbers {

	private static final int LEVELS = 9;

	/** No plan numbers further in letters or Roman numerals. */
	private static final int MOST = 1000;

	private static final Pattern PLACE = Pattern.compile("%([1-9])");

	private static final int[] VALUES = { 100, 90, 50, 40, 10, 9, 5, 4, 1 };

	private static final String[] SIGNS = { "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

	private final Map<BigInteger, int[]> counted = new HashMap<>();

	/** What stands before the paragraph, with a space after it; blank if nothing does. */
	String before(XWPFParagraph paragraph) {
		BigInteger list = paragraph.getNumID();
		BigInteger at = paragraph.getNumIlvl();
		int level = (at != null) ? Math.min(at.intValue(), LEVELS - 1) : 0;
		CTLvl defined = (list != null) ? defined(paragraph, list, level) : null;
		String format = (defined != null && defined.getNumFmt() != null) ? String.valueOf(defined.getNumFmt().getVal())
				: "none";
		if (list == null || defined == null || format.equals("none")) {
			return "";
		}
		if (format.equals("bullet")) {
			return "- ";
		}
		int[] counts = this.counted.computeIfAbsent(list, (id) -> new int[LEVELS]);
		int start = (defined.getStart() != null) ? defined.getStart().getVal().intValue() : 1;
		counts[level] = (counts[level] == 0) ? start : counts[level] + 1;
		for (int below = level + 1; below < LEVELS; below++) {
			counts[below] = 0;
		}
		Matcher place = PLACE
			.matcher((defined.getLvlText() != null) ? defined.getLvlText().getVal() : "%" + (level + 1));
		return place.replaceAll((found) -> {
			int which = Integer.parseInt(found.group(1)) - 1;
			return inWords(counts[which], (which == level) ? format : "decimal");
		}) + " ";
	}

	private static @Nullable CTLvl defined(XWPFParagraph paragraph, BigInteger list, int level) {
		XWPFNumbering numbering = paragraph.getDocument().getNumbering();
		XWPFNum number = (numbering != null) ? numbering.getNum(list) : null;
		if (numbering == null || number == null || number.getCTNum().getAbstractNumId() == null) {
			return null;
		}
		XWPFAbstractNum shape = numbering.getAbstractNum(number.getCTNum().getAbstractNumId().getVal());
		return (shape != null) ? level(shape.getCTAbstractNum(), level) : null;
	}

	private static @Nullable CTLvl level(CTAbstractNum list, int level) {
		for (CTLvl each : list.getLvlList()) {
			if (each.getIlvl() != null && each.getIlvl().intValue() == level) {
				return each;
			}
		}
		return null;
	}

	private static String inWords(int count, String format) {
		if (count < 1 || count > MOST) {
			return String.valueOf(count);
		}
		return switch (format) {
			case "upperRoman" -> roman(count);
			case "lowerRoman" -> roman(count).toLowerCase(java.util.Locale.ROOT);
			case "upperLetter" -> String.valueOf((char) ('A' + (count - 1) % 26));
			case "lowerLetter" -> String.valueOf((char) ('a' + (count - 1) % 26));
			default -> String.valueOf(count);
		};
	}

	static String roman(int count) {
		StringBuilder text = new StringBuilder();
		int left = count;
		for (int at = 0; at < VALUES.length; at++) {
			for (; left >= VALUES[at]; left -= VALUES[at]) {
				text.append(SIGNS[at]);
			}
		}
		return text.toString();
	}

}
