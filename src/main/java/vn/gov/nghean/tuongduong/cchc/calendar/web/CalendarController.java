package vn.gov.nghean.tuongduong.cchc.calendar.web;

import java.time.LocalDate;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;

/**
 * Tells which days are worked.
 */
@RestController
class CalendarController {

	private static final int MOST_YEARS = 10;

	private static final int MOST_YEARS_LISTED = 3;

	private final WorkingCalendar calendar;

	CalendarController(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	@GetMapping("/api/calendar/working-days")
	WorkingDays workingDays(@RequestParam LocalDate from, @RequestParam LocalDate to) {
		if (to.isBefore(from) || to.isAfter(from.plusYears(MOST_YEARS))) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
					"Trường «to» phải từ %s, không quá %d năm.".formatted(from, MOST_YEARS));
		}
		return new WorkingDays(from, to, this.calendar.workingDaysBetween(from.minusDays(1), to),
				this.calendar.rows(from, to), this.calendar.doubts(from, to));
	}

	/** The days of a span that are not worked, both ends included. */
	@GetMapping("/api/calendar/days-off")
	List<LocalDate> daysOff(@RequestParam LocalDate from, @RequestParam LocalDate to) {
		if (to.isBefore(from) || to.isAfter(from.plusYears(MOST_YEARS_LISTED))) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
					"Trường «to» phải từ %s, không quá %d năm.".formatted(from, MOST_YEARS_LISTED));
		}
		return from.datesUntil(to.plusDays(1)).filter((day) -> !this.calendar.isWorkingDay(day)).toList();
	}

	/**
	 * @param workingDays how many days are worked from {@code from} to {@code to}, both
	 * included
	 * @param rows what the announcements say of them
	 * @param doubts why the count is not certain
	 */
	record WorkingDays(LocalDate from, LocalDate to, int workingDays, List<String> rows, List<String> doubts) {
	}

}
