package vn.gov.nghean.tuongduong.cchc.notification;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * The messages that wait to leave. They are composed in the transaction of what they tell
 * and sent afterwards, so that none is lost and none tells what did not happen.
 */
@Component
class Outbox {

	private static final Logger logger = LoggerFactory.getLogger(Outbox.class);

	private static final int AT_ONCE = 50;

	private final MessageRepository messages;

	private final Map<Message.Channel, Carrier> carriers;

	private final TransactionTemplate transaction;

	private final BusinessClock clock;

	Outbox(MessageRepository messages, List<Carrier> carriers, TransactionTemplate transaction, BusinessClock clock) {
		this.messages = messages;
		this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::channel, Function.identity()));
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Whether messages can leave by a channel: somebody has set it up. */
	boolean isOpen(Message.Channel channel) {
		return Objects.requireNonNull(this.carriers.get(channel)).isOpen();
	}

	/**
	 * Puts a message in, in the transaction under way.
	 * @return nothing when the recipient was sent one on that occasion before
	 */
	Optional<Message> put(Message.Channel channel, String recipient, String occasion, String address,
			Message.Text text) {
		if (this.messages.existsByChannelAndRecipientAndOccasion(channel, recipient, occasion)) {
			return Optional.empty();
		}
		return Optional
			.of(this.messages.save(new Message(channel, recipient, occasion, address, text, this.clock.instant())));
	}

	/**
	 * Sends what is due.
	 * @return how many left
	 */
	int sendDue() {
		int sent = 0;
		for (Long id : this.messages.due(this.clock.instant(), Limit.of(AT_ONCE))) {
			sent += claim(id).filter(this::send).isPresent() ? 1 : 0;
		}
		return sent;
	}

	/** One of several systems on the same database takes it. */
	private Optional<Message> claim(long id) {
		try {
			return Optional.ofNullable(this.transaction.execute((status) -> this.messages.findById(id)
				.filter((message) -> message.status() == Message.Status.WAITING
						&& !message.nextAttemptAt().isAfter(this.clock.instant()))
				.map((message) -> {
					message.attempt(this.clock.instant());
					return message;
				})
				.orElse(null)));
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			return Optional.empty();
		}
	}

	private boolean send(Message message) {
		try {
			Objects.requireNonNull(this.carriers.get(message.channel())).carry(message);
		}
		catch (IOException | RuntimeException ex) {
			logger.warn("Chưa gửi được tin {} ({}): {}", message.id(), message.channel(), ex.getMessage());
			change(message.id(), (kept) -> kept.failed(String.valueOf(ex.getMessage())));
			return false;
		}
		change(message.id(), (kept) -> kept.sent(this.clock.instant()));
		return true;
	}

	/** Has a message that was given up tried again. */
	void revive(long id) {
		change(id, (kept) -> kept.revive(this.clock.instant()));
	}

	private void change(long id, Consumer<Message> how) {
		this.transaction.executeWithoutResult((status) -> this.messages.findById(id).ifPresent(how));
	}

	/** Takes messages out of the system by one channel. */
	interface Carrier {

		Message.Channel channel();

		boolean isOpen();

		/**
		 * @throws IOException if it was not taken, with a reason for people
		 */
		void carry(Message message) throws IOException;

	}

}
