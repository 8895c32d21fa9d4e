package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTask;

/**
 * Deadlines as iCalendar (RFC 5545): each an event of the whole day it is due.
 */
@Component
class IcalText {

	private final NotificationProperties properties;

	private final BusinessClock clock;

	IcalText(NotificationProperties properties, BusinessClock clock) {
		this.properties = properties;
		this.clock = clock;
	}

	String of(String name, List<OpenTask> tasks) {
		ICalendar calendar = new ICalendar();
		calendar.setProductId("-//CCHC//VI");
		calendar.addExperimentalProperty("X-WR-CALNAME", name);
		Instant now = this.clock.instant();
		tasks.forEach((task) -> calendar.addEvent(event(task, now)));
		return Biweekly.write(calendar).go();
	}

	private VEvent event(OpenTask task, Instant now) {
		VEvent event = new VEvent();
		event.setDateTimeStamp(Date.from(now));
		event.setDateStart(Date.from(task.dueDay().atStartOfDay(BusinessClock.ZONE).toInstant()), false);
		event.setSummary((task.overdueAt(now) ? "Quá hạn: " : "Hạn: ") + task.title());
		event.setUid(task.id() + "@cchc");
		LocalTime close = task.dueAt().atZone(BusinessClock.ZONE).toLocalTime();
		event.setDescription(
				"%s. Hạn chót %s ngày %s.".formatted(task.about(), DateNames.of(close), DateNames.of(task.dueDay())));
		event.setUrl(this.properties.taskLink(task.id()));
		return event;
	}

}
