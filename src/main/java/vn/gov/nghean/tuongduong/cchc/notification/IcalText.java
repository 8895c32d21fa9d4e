package vn.gov.nghean.tuongduong.cchc.notification;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
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
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//CCHC//VI"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		calendar.add(new XProperty("X-WR-CALNAME", name));
		Instant now = this.clock.instant();
		tasks.forEach((task) -> calendar.add(event(task, now)));
		return calendar.toString();
	}

	private VEvent event(OpenTask task, Instant now) {
		VEvent event = new VEvent(false);
		event.add(new DtStamp(now));
		event.add(new net.fortuna.ical4j.model.property.DtStart<>(task.dueDay()));
		event.add(new net.fortuna.ical4j.model.property.Summary(
				(task.overdueAt(now) ? "Quá hạn: " : "Hạn: ") + task.title()));
		event.add(new Uid(task.id() + "@cchc"));
		event.add(new Description("%s. Hạn chót %s ngày %s.".formatted(task.about(),
				DateNames.of(task.dueAt().atZone(BusinessClock.ZONE).toLocalTime()), DateNames.of(task.dueDay()))));
		event.add(new Url(URI.create(this.properties.taskLink(task.id()))));
		return event;
	}

}
