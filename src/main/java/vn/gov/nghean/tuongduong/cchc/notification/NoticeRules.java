package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTask;

/**
 * When somebody is told of a task, and when the system may speak at all.
 */
@Component
class NoticeRules {

	/** The first notice before a deadline, in working days. */
	static final int FIRST_NOTICE = 5;

	private final WorkingCalendar calendar;

	private final NotificationProperties properties;

	NoticeRules(WorkingCalendar calendar, NotificationProperties properties) {
		this.calendar = calendar;
		this.properties = properties;
	}

	/** Working day and within working hours. */
	boolean maySpeak(LocalDateTime now) {
		return this.calendar.isWorkingDay(now.toLocalDate()) && !now.toLocalTime().isBefore(this.properties.opens())
				&& now.toLocalTime().isBefore(this.properties.closes());
	}

	/**
	 * What a task gives occasion to tell now; of what was missed only the last. A task
	 * handed out with less time than the first notice gives is not told of before its
	 * last day but one: whoever got it knows. What has escalated is told once, and again
	 * when its own time is over.
	 */
	Set<NoticeKind> occasions(OpenTask task, Instant now) {
		Set<NoticeKind> occasions = EnumSet.noneOf(NoticeKind.class);
		if (task.escalates()) {
			occasions.add(NoticeKind.ESCALATED);
		}
		standing(task, now).filter((kind) -> isNews(task, kind)).ifPresent(occasions::add);
		return occasions;
	}

	private boolean isNews(OpenTask task, NoticeKind kind) {
		return switch (kind) {
			case LATE -> true;
			case FIVE_DAYS -> !task.escalates() && hadTime(task);
			default -> !task.escalates();
		};
	}

	private boolean hadTime(OpenTask task) {
		LocalDate created = LocalDate.ofInstant(task.createdAt(), BusinessClock.ZONE);
		return this.calendar.workingDaysBetween(created, task.dueDay()) >= FIRST_NOTICE;
	}

	/** How a task stands to its deadline; nothing while that is far. */
	Optional<NoticeKind> standing(OpenTask task, Instant now) {
		if (task.overdueAt(now)) {
			return Optional.of(NoticeKind.LATE);
		}
		LocalDate today = LocalDate.ofInstant(now, BusinessClock.ZONE);
		if (task.dueDay().equals(today)) {
			return Optional.of(NoticeKind.TODAY);
		}
		int left = this.calendar.workingDaysBetween(today, task.dueDay());
		if (left <= 1) {
			return Optional.of(NoticeKind.ONE_DAY);
		}
		return (left <= FIRST_NOTICE) ? Optional.of(NoticeKind.FIVE_DAYS) : Optional.empty();
	}

	/** How many working days a task is overdue: 1 or more on any day after its own. */
	int daysLate(OpenTask task, LocalDate today) {
		return this.calendar.workingDaysBetween(task.dueDay(), today);
	}

}
