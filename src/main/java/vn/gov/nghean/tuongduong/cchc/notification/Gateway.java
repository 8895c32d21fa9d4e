package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTask;

/**
 * What the chat gateway is told: each morning how things stand, and what has escalated.
 * {@code type} is {@code morning} or {@code escalated}, {@code text} is ready to be
 * shown. It names units and work, no people.
 */
@Component
class Gateway {

	private static final int MOST_LISTED = 20;

	private final Outbox outbox;

	private final NotificationProperties properties;

	private final ObjectMapper json;

	private final BusinessClock clock;

	Gateway(Outbox outbox, NotificationProperties properties, ObjectMapper json, BusinessClock clock) {
		this.outbox = outbox;
		this.properties = properties;
		this.json = json;
		this.clock = clock;
	}

	/** How a working day begins. */
	void morning(LocalDate day, List<OpenTask> open, List<Digest.Troubled> troubled) {
		long today = open.stream()
			.filter((task) -> task.dueDay().equals(day) && !task.overdueAt(this.clock.instant()))
			.count();
		long late = open.stream().filter((task) -> !task.escalates() && task.overdueAt(this.clock.instant())).count();
		String text = "%s: %d việc đến hạn hôm nay, %d việc quá hạn ở %d đơn vị.".formatted(DateNames.withWeekday(day),
				today, late, troubled.size());
		put("morning " + day, "morning", text,
				Map.of("day", day.toString(), "dueToday", today, "late", late, "units", troubled));
	}

	/** Overdue work has come up to somebody. */
	void escalated(List<Notice> notices) {
		List<String> works = notices.stream()
			.filter((notice) -> notice.key().kind() == NoticeKind.ESCALATED)
			.map((notice) -> "%s (%s)".formatted(notice.title(), notice.about()))
			.distinct()
			.sorted()
			.toList();
		if (!works.isEmpty()) {
			put("escalated " + this.clock.instant(), "escalated",
					"%d việc quá hạn vừa chuyển cấp xử lý.".formatted(works.size()),
					Map.of("works", works.subList(0, Math.min(MOST_LISTED, works.size())), "count", works.size()));
		}
	}

	private void put(String occasion, String type, String text, Map<String, ?> details) {
		NotificationProperties.Webhook webhook = this.properties.webhook();
		if (webhook != null) {
			this.outbox.put(Message.Channel.WEBHOOK, "", occasion, webhook.url().toString(),
					new Message.Text(text, written(Map.of("type", type, "text", text, "details", details)), text));
		}
	}

	private String written(Map<String, ?> body) {
		try {
			return this.json.writeValueAsString(body);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
