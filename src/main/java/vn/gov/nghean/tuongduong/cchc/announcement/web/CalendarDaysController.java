package vn.gov.nghean.tuongduong.cchc.announcement.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.gov.nghean.tuongduong.cchc.announcement.CalendarUpdate;
import vn.gov.nghean.tuongduong.cchc.announcement.CalendarUpdates;
import vn.gov.nghean.tuongduong.cchc.announcement.NoticeLine;
import vn.gov.nghean.tuongduong.cchc.calendar.AnnouncedDay;
import vn.gov.nghean.tuongduong.cchc.calendar.AnnouncedDays;
import vn.gov.nghean.tuongduong.cchc.calendar.CalendarDay;

/**
 * The days of a year that are off or worked by announcement: everybody reads, Home
 * Affairs and the administrators change.
 */
@RestController
@RequestMapping("/api/calendar/days")
class CalendarDaysController {

	private final AnnouncedDays announced;

	private final CalendarUpdates updates;

	private final CalendarAccess access;

	CalendarDaysController(AnnouncedDays announced, CalendarUpdates updates, CalendarAccess access) {
		this.announced = announced;
		this.updates = updates;
		this.access = access;
	}

	@GetMapping
	Days ofYear(@RequestParam int year) {
		return new Days(this.announced.holdingIn(year), this.announced.onRecord(year));
	}

	/** What a notice would move; nothing is changed. */
	@PostMapping("/preview")
	CalendarUpdate preview(@RequestBody Notice notice, Authentication user) {
		demand(user);
		return this.updates.preview(notice.lines());
	}

	/** Puts a notice into force; sent again, it changes nothing. */
	@PostMapping
	CalendarUpdate apply(@RequestBody Notice notice, Authentication user) {
		demand(user);
		return this.updates.apply(notice.lines(), user.getName());
	}

	private void demand(Authentication user) {
		if (!this.access.changes(user)) {
			throw new AccessDeniedException("the calendar is kept by Home Affairs");
		}
	}

	/**
	 * @param holding what holds
	 * @param announced what was announced at run time, what was taken back too
	 */
	record Days(List<CalendarDay> holding, List<AnnouncedDay> announced) {
	}

	/**
	 * @param source the decision's number, for the days that name none
	 */
	record Notice(@Nullable String source, @Nullable List<NoticeLine> days) {

		List<NoticeLine> lines() {
			return (this.days == null) ? List.of()
					: this.days.stream()
						.map((day) -> (day.source() != null) ? day
								: new NoticeLine(day.date(), day.kind(), day.name(), day.status(), this.source))
						.toList();
		}

	}

}
