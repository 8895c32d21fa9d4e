package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTask;

/**
 * When a task is due and how far that is, in working days and in words.
 */
@Component
public class DueWords {

	private final WorkingCalendar calendar;

	DueWords(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/** {@code Hạn 08/02/2024, còn 2 ngày làm việc}. */
	public String of(OpenTask task, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, BusinessClock.ZONE);
		String due = "Hạn " + DateNames.of(task.dueDay());
		int late = this.calendar.workingDaysBetween(task.dueDay(), today);
		if (task.overdueAt(now)) {
			return (late == 0) ? due + ", quá hạn trong ngày" : due + ", quá hạn %d ngày làm việc".formatted(late);
		}
		return task.dueDay().equals(today) ? due + ", hôm nay" : due + ", còn %d ngày làm việc"
			.formatted(Math.max(1, this.calendar.workingDaysBetween(today, task.dueDay())));
	}

}
