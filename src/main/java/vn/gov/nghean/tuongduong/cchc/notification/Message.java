package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A message that leaves the system. It is tried with growing pauses and given up after
 * the last. A try is noted before it is made: one that is cut off is made again after its
 * pause, under the same id, by which the receiver knows it.
 */
@Entity
@Table(name = "notification_message")
class Message {

	/** The pauses after each failed try. */
	static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15),
			Duration.ofHours(1), Duration.ofHours(4));

	private static final int LONGEST_ERROR = 500;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Enumerated(EnumType.STRING)
	private Channel channel;

	private String recipient;

	private String occasion;

	private String address;

	private String subject;

	private String body;

	private String plain;

	private Instant composedAt;

	@Enumerated(EnumType.STRING)
	private Status status = Status.WAITING;

	private int attempts;

	private Instant nextAttemptAt;

	private @Nullable Instant sentAt;

	private String error = "";

	@SuppressWarnings("NullAway.Init")
	protected Message() {
	}

	Message(Channel channel, String recipient, String occasion, String address, Text text, Instant composedAt) {
		this.channel = channel;
		this.recipient = recipient;
		this.occasion = occasion;
		this.address = address;
		this.subject = text.subject();
		this.body = text.body();
		this.plain = text.plain();
		this.composedAt = composedAt;
		this.nextAttemptAt = composedAt;
	}

	/** Notes a try that is about to be made. */
	void attempt(Instant at) {
		this.attempts++;
		this.nextAttemptAt = at.plus(PAUSES.get(Math.min(this.attempts, PAUSES.size()) - 1));
	}

	void sent(Instant at) {
		this.status = Status.SENT;
		this.sentAt = at;
		this.error = "";
	}

	void failed(String why) {
		this.error = why.substring(0, Math.min(LONGEST_ERROR, why.length()));
		if (this.attempts > PAUSES.size()) {
			this.status = Status.FAILED;
		}
	}

	/** Has one that was given up tried again. */
	void revive(Instant at) {
		if (this.status == Status.FAILED) {
			this.status = Status.WAITING;
			this.attempts = 0;
			this.nextAttemptAt = at;
		}
	}

	long id() {
		return (this.id != null) ? this.id : 0;
	}

	Channel channel() {
		return this.channel;
	}

	String recipient() {
		return this.recipient;
	}

	String address() {
		return this.address;
	}

	Text text() {
		return new Text(this.subject, this.body, this.plain);
	}

	Instant composedAt() {
		return this.composedAt;
	}

	Status status() {
		return this.status;
	}

	int attempts() {
		return this.attempts;
	}

	Instant nextAttemptAt() {
		return this.nextAttemptAt;
	}

	String error() {
		return this.error;
	}

	/** By what way it goes. */
	enum Channel {

		MAIL, WEBHOOK

	}

	/** What became of it. */
	public enum Status {

		WAITING, SENT, FAILED

	}

	/**
	 * What it says.
	 *
	 * @param body HTML of a mail, JSON of a webhook
	 * @param plain the same for readers without HTML
	 */
	record Text(String subject, String body, String plain) {
	}

}
