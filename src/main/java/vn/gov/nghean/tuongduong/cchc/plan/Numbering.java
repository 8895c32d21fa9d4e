package vn.gov.nghean.tuongduong.cchc.plan;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of groups and rows as they follow each other down a table.
 */
class Numbering {

	/** The group of rows that stand under no heading. */
	static final String NO_GROUP = "NV";

	private String letter = "";

	private String group = "";

	private String heading = "";

	private String last = "";

	private int unnumbered;

	private int rows;

	/** The number without signs and spaces around it. */
	static String plain(String number) {
		return CellText.oneLine(number)
			.replaceAll("[\\s()\\[\\]]", "")
			.replaceFirst("[.)/:,-]+$", "")
			.replaceFirst("^[.(/-]+", "")
			.replace("đ", "dd")
			.replace("Đ", "DD");
	}

	/** Whether a number is one of groups and not of rows. */
	static boolean ofGroup(String number) {
		return number.matches("[IVX]{1,6}|[A-Z]");
	}

	/** The code of a group that begins. */
	String group(String number) {
		this.last = "";
		this.rows = 0;
		if (number.matches("[A-Z]") && !number.matches("[IVX]")) {
			this.letter = number;
			this.group = number;
			this.heading = number;
		}
		else if (ofGroup(number)) {
			this.group = this.letter.isEmpty() ? number : this.letter + "." + number;
			this.heading = this.group;
		}
		else if (number.isEmpty()) {
			this.group = "N" + ++this.unnumbered;
			this.heading = this.group;
		}
		else {
			this.heading = this.group.isEmpty() ? number : this.group + "." + own(number, this.group);
		}
		return this.heading;
	}

	/** Where rows belong that stand under no heading; null if there is one. */
	@Nullable String missingGroup() {
		if (!this.heading.isEmpty()) {
			return null;
		}
		this.heading = NO_GROUP;
		this.group = NO_GROUP;
		return NO_GROUP;
	}

	String heading() {
		return this.heading;
	}

	/** The number of a row within its group. */
	String row(String number) {
		String own = own(number, this.heading);
		this.rows++;
		if (own.isEmpty()) {
			return String.valueOf(this.rows);
		}
		if (own.matches("[a-z]{1,2}") && !this.last.isEmpty()) {
			return this.last + "." + own;
		}
		this.last = own;
		return own;
	}

	/** "I.2" under the heading I is its 2, "1.2" under I.1 as well. */
	private static String own(String number, String heading) {
		String rest = number;
		for (String tail = heading; !tail.isEmpty(); tail = tail.contains(".") ? tail.substring(tail.indexOf('.') + 1)
				: "") {
			if (number.toUpperCase(Locale.ROOT).startsWith(tail.toUpperCase(Locale.ROOT) + ".")) {
				rest = number.substring(tail.length() + 1);
				break;
			}
		}
		return rest;
	}

}
