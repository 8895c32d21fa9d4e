package vn.gov.nghean.tuongduong.cchc.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When the system looks whether there is something to tell or to send.
 */
@Component
@ConditionalOnProperty(name = "cchc.notification.scheduled", matchIfMissing = true)
class ReminderSchedule {

	private final Reminders reminders;

	ReminderSchedule(Reminders reminders) {
		this.reminders = reminders;
	}

	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
	void tell() {
		this.reminders.tell();
	}

	@Scheduled(initialDelayString = "PT1M10S", fixedDelayString = "PT1M")
	void send() {
		this.reminders.send();
	}

}
