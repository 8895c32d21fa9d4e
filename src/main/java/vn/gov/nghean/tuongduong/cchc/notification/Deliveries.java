package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The messages that have not left yet, for whoever looks after the system.
 */
@Service
public class Deliveries {

	private static final int MOST_LISTED = 100;

	private final MessageRepository messages;

	private final Outbox outbox;

	Deliveries(MessageRepository messages, Outbox outbox) {
		this.messages = messages;
		this.outbox = outbox;
	}

	/** Those that wait and those that were given up, the newest first; at most 100. */
	@Transactional(readOnly = true)
	public List<Pending> pending() {
		return this.messages
			.findByStatusInOrderByComposedAtDesc(Set.of(Message.Status.WAITING, Message.Status.FAILED),
					Limit.of(MOST_LISTED))
			.stream()
			.map((message) -> new Pending(message.id(), message.channel() == Message.Channel.MAIL, message.recipient(),
					message.address(), message.text().subject(), message.composedAt(),
					message.status() == Message.Status.FAILED, message.attempts(), message.nextAttemptAt(),
					message.error()))
			.toList();
	}

	/** Has a message that was given up tried again. */
	public void again(long id) {
		this.outbox.revive(id);
	}

	/**
	 * A message that has not left.
	 *
	 * @param mail a mail, not a webhook
	 * @param recipient user id; blank of a webhook
	 * @param failed given up
	 * @param next when it is tried next, unless it was given up
	 * @param error why the last try failed; blank before the first
	 */
	public record Pending(long id, boolean mail, String recipient, String address, String subject, Instant composedAt,
			boolean failed, int attempts, Instant next, String error) {
	}

}
