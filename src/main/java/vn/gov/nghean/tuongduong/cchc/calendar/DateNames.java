package vn.gov.nghean.tuongduong.cchc.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/**
 * Days as people write them.
 */
public final class DateNames {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private static final String[] WEEKDAYS = { "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy",
			"Chủ nhật" };

	private DateNames() {
	}

	/** {@code 29/11/2024}. */
	public static String of(LocalDate day) {
		return DAY.format(day);
	}

	/** {@code 11/2024}. */
	public static String of(YearMonth month) {
		return MONTH.format(month);
	}

	/** {@code 16:20}. */
	public static String of(LocalTime time) {
		return TIME.format(time);
	}

	/** {@code 16:20 ngày 29/11/2024}, as the clocks in Vietnam say. */
	public static String of(Instant moment) {
		LocalDateTime local = LocalDateTime.ofInstant(moment, BusinessClock.ZONE);
		return "%s ngày %s".formatted(of(local.toLocalTime()), of(local.toLocalDate()));
	}

	/** {@code thứ Sáu 29/11/2024}. */
	public static String withWeekday(LocalDate day) {
		return weekday(day) + " " + of(day);
	}

	/** {@code thứ Sáu}. */
	public static String weekday(LocalDate day) {
		return WEEKDAYS[day.getDayOfWeek().getValue() - 1];
	}

}
