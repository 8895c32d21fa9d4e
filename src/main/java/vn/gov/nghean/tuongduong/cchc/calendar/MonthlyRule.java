package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which day of every month something is held on.
 *
 * @param day the day of the month, moved on to a working day; 0 if the rule counts
 * working days
 * @param workingDay which working day, counted from the end if negative; 0 if the rule
 * names a day
 */
public record MonthlyRule(int day, int workingDay) {

	private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final Pattern DAY = Pattern.compile("(?:day|ngày) (\\d{1,2})", WORDS);

	private static final Pattern WORKING_DAY = Pattern
		.compile("(?:working-day|ngày làm việc thứ) (-?\\d{1,2})( từ cuối)?", WORDS);

	private static final Pattern LAST = Pattern.compile("last-working-day|ngày làm việc cuối cùng", WORDS);

	/** Every month has so many working days, the one with the longest holidays too. */
	public static final int MOST_WORKING_DAYS = 12;

	/**
	 * Reads {@code day 5}, {@code working-day 3}, {@code working-day -2},
	 * {@code last-working-day}, or what {@link #inWords} says of them.
	 * @throws IllegalArgumentException with the reason in Vietnamese, if it is none
	 */
	public static MonthlyRule parse(String text) {
		Matcher day = DAY.matcher(text);
		if (day.matches() && between(1, Integer.parseInt(day.group(1)), 31)) {
			return new MonthlyRule(Integer.parseInt(day.group(1)), 0);
		}
		if (LAST.matcher(text).matches()) {
			return new MonthlyRule(0, -1);
		}
		Matcher working = WORKING_DAY.matcher(text);
		if (working.matches() && between(1, Math.abs(Integer.parseInt(working.group(1))), MOST_WORKING_DAYS)) {
			int counted = Integer.parseInt(working.group(1));
			return new MonthlyRule(0, (working.group(2) != null) ? -Math.abs(counted) : counted);
		}
		throw new IllegalArgumentException(
				"quy tắc không biết «%s»; ví dụ: «ngày 5», «ngày làm việc thứ 3», «ngày làm việc thứ 2 từ cuối», «ngày làm việc cuối cùng»"
					.formatted(text));
	}

	/** As files have it, such as {@code working-day 3}. */
	public String code() {
		return (this.day > 0) ? "day " + this.day : "working-day " + this.workingDay;
	}

	/** As people say it, such as {@code ngày làm việc thứ 3}. */
	public String inWords() {
		if (this.day > 0) {
			return "ngày " + this.day;
		}
		if (this.workingDay == -1) {
			return "ngày làm việc cuối cùng";
		}
		return "ngày làm việc thứ %d%s".formatted(Math.abs(this.workingDay), (this.workingDay < 0) ? " từ cuối" : "");
	}

	private static boolean between(int least, int number, int most) {
		return number >= least && number <= most;
	}

	/** The day the rule gives in a month, with its explanation. */
	public Deadline in(YearMonth month, Deadlines deadlines) {
		if (this.day == 0) {
			return deadlines.nthWorkingDayOf(month, this.workingDay);
		}
		LocalDate named = month.atDay(Math.min(this.day, month.lengthOfMonth()));
		return deadlines.on(named).introducedBy("Ngày %d hằng tháng.".formatted(this.day));
	}

}
