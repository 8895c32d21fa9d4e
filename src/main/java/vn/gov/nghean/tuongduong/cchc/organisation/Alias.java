package vn.gov.nghean.tuongduong.cchc.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A name as plans write it.
 *
 * @param text the name
 * @param unitId the one unit it means; null for a collective or a vague name
 * @param kinds the kinds a collective name means, each unit of them; empty otherwise
 */
record Alias(String text, @Nullable String unitId, Set<UnitKind> kinds) {

	/** Whether it names no definite unit, such as "Các cơ quan liên quan". */
	boolean vague() {
		return this.unitId == null && this.kinds.isEmpty();
	}

	/**
	 * The form names are compared in: case, Unicode form, spaces and dashes do not
	 * matter.
	 */
	static String normalise(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[\\u2010-\\u2015\\u2212]", "-")
			.replaceAll("[\\s\\u00a0]+", " ")
			.replaceAll(" ?- ?", "-")
			.replaceAll(" ?& ?", "&")
			.replaceAll("\\. ", ".")
			.replace("uỷ ban", "ủy ban")
			.replace("hoá", "hóa")
			.replace("hoà", "hòa")
			.strip();
	}

}
