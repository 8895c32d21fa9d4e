package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text before the list of tasks plainly says of the plan; what it does not say
 * plainly stays blank.
 */
final class HeadWords {

	/** A longer line is no title. */
	private static final int LONGEST = 1000;

	private static final String DAY = "ngày\\s+(\\d{1,2})\\s*(?:/|-|\\s+tháng\\s+)\\s*(\\d{1,2})\\s*(?:/|-|\\s+năm\\s+)\\s*(\\d{4})";

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final Pattern ATTACHED = Pattern
		.compile("(?:kèm theo|ban hành theo|kèm)\\s+quyết định\\s+số:?\\s*(\\d[\\p{L}\\d/.-]*)[,;]?\\s+" + DAY, FLAGS);

	private static final Pattern NUMBER = Pattern.compile("^số:?\\s*(\\d+[\\p{L}\\d]*/QĐ-[\\p{L}\\d&-]+)$", FLAGS);

	private static final Pattern PLACE_AND_DAY = Pattern.compile("^[\\p{L} ]{2,40},\\s*" + DAY + "$", FLAGS);

	private static final Pattern TITLE = Pattern
		.compile("^(?:về việc |v/v )?(?:ban hành )?(kế hoạch .*cải cách hành chính.*năm\\s+(\\d{4}))[.;]?$", FLAGS);

	private static final Pattern SUBTITLE = Pattern.compile("^.*cải cách hành chính.*năm\\s+(\\d{4})[.;]?$", FLAGS);

	private static final Pattern ANNEX = Pattern.compile("^(phụ lục)(?:\\s+(?:số\\s+)?([IVX\\d]{1,5}))?\\b.*$", FLAGS);

	private HeadWords() {
	}

	/** A blank head in which only what the lines say is filled in. */
	static PlanHead read(List<String> lines) {
		String title = "";
		String year = "";
		String number = "";
		String issued = "";
		String annex = "";
		String before = "";
		String[] attached = { "", "" };
		for (String raw : lines) {
			if (raw.length() > LONGEST) {
				continue;
			}
			String line = CellText.oneLine(raw);
			Matcher titled = TITLE.matcher(line);
			Matcher under = SUBTITLE.matcher(line);
			if (title.isEmpty() && titled.matches()) {
				title = "K" + titled.group(1).substring(1);
				year = titled.group(2);
			}
			else if (title.isEmpty() && before.equalsIgnoreCase("kế hoạch") && under.matches()) {
				title = "Kế hoạch " + line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
				year = under.group(1);
			}
			Matcher found = ATTACHED.matcher(line);
			if (attached[0].isEmpty() && found.find()) {
				attached = new String[] { found.group(1), day(found, 2) };
			}
			Matcher numbered = NUMBER.matcher(line);
			number = (number.isEmpty() && numbered.matches()) ? numbered.group(1) : number;
			Matcher dated = PLACE_AND_DAY.matcher(line);
			issued = (issued.isEmpty() && dated.matches()) ? day(dated, 1) : issued;
			Matcher annexed = ANNEX.matcher(line);
			if (annexed.matches()) {
				annex = "Phụ lục" + ((annexed.group(2) != null) ? " " + annexed.group(2) : "");
			}
			before = line;
		}
		boolean plain = !attached[0].isEmpty();
		boolean own = !number.isEmpty() && !issued.isEmpty();
		return new PlanHead(title, year, "", "", "", plain ? attached[0] : own ? number : "",
				plain ? attached[1] : own ? issued : "", annex);
	}

	private static String day(Matcher found, int first) {
		try {
			return LocalDate
				.of(Integer.parseInt(found.group(first + 2)), Integer.parseInt(found.group(first + 1)),
						Integer.parseInt(found.group(first)))
				.toString();
		}
		catch (DateTimeException ex) {
			return "";
		}
	}

}
