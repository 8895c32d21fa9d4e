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

	private static final Pattern DAY = Pattern.compile("day (\\d{1,2})");

	private static final Pattern WORKING_DAY = Pattern.compile("working-day (-?\\d{1,2})");

	/** Every month has so many working days, the one with the longest holidays too. */
	private static final int MOST_WORKING_DAYS = 12;

	/**
	 * Reads {@code day 5}, {@code working-day 3}, {@code working-day -2} or
	 * {@code last-working-day}.
	 * @throws IllegalArgumentException with the reason in Vietnamese, if it is none
	 */
	public static MonthlyRule parse(String text) {
		Matcher day = DAY.matcher(text);
		if (day.matches() && between(1, Integer.parseInt(day.group(1)), 31)) {
			return new MonthlyRule(Integer.parseInt(day.group(1)), 0);
		}
		Matcher working = WORKING_DAY.matcher(text.equals("last-working-day") ? "working-day -1" : text);
		if (working.matches() && between(1, Math.abs(Integer.parseInt(working.group(1))), MOST_WORKING_DAYS)) {
			return new MonthlyRule(0, Integer.parseInt(working.group(1)));
		}
		throw new IllegalArgumentException(
				"quy tắc không biết «%s»; ví dụ: day 5, working-day 3, last-working-day".formatted(text));
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
