package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.engine.OpenTask;

/**
 * That a person was told of a task on an occasion. It is settled when it says nothing
 * true any more: the task is done, is another's, or is due at another time.
 */
@Entity
@Table(name = "notification_notice")
class Notice {

	private static final int LONGEST_TITLE = 1000;

	private static final int LONGEST_ABOUT = 500;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String taskId;

	@Enumerated(EnumType.STRING)
	private NoticeKind kind;

	private String occasion;

	private String userId;

	private String title;

	private String about;

	private Instant dueAt;

	private String note;

	private Instant toldAt;

	private @Nullable Instant readAt;

	private @Nullable Instant settledAt;

	private @Nullable Long messageId;

	@SuppressWarnings("NullAway.Init")
	protected Notice() {
	}

	Notice(Key key, OpenTask task, String note, Instant toldAt) {
		this.taskId = key.taskId();
		this.kind = key.kind();
		this.occasion = key.occasion();
		this.userId = key.userId();
		this.title = cut(task.title(), LONGEST_TITLE);
		this.about = cut(task.about(), LONGEST_ABOUT);
		this.dueAt = task.dueAt();
		this.note = cut(note, LONGEST_ABOUT);
		this.toldAt = toldAt;
	}

	private static String cut(String text, int longest) {
		return (text.length() <= longest) ? text : text.substring(0, longest - 1) + "…";
	}

	void settle(Instant at) {
		this.settledAt = at;
	}

	void reopen() {
		this.settledAt = null;
	}

	void read(Instant at) {
		if (this.readAt == null) {
			this.readAt = at;
		}
	}

	void sentWith(long message) {
		this.messageId = message;
	}

	boolean isSent() {
		return this.messageId != null;
	}

	boolean isRead() {
		return this.readAt != null;
	}

	Key key() {
		return new Key(this.taskId, this.kind, this.occasion, this.userId);
	}

	Instant dueAt() {
		return this.dueAt;
	}

	String title() {
		return this.title;
	}

	String about() {
		return this.about;
	}

	String note() {
		return this.note;
	}

	Instant toldAt() {
		return this.toldAt;
	}

	/**
	 * What a person is told of once.
	 *
	 * @param occasion the deadline it is about, so that a moved one is told of anew; the
	 * day, of a reminder by hand
	 */
	record Key(String taskId, NoticeKind kind, String occasion, String userId) {

		static Key of(OpenTask task, NoticeKind kind, String userId) {
			return new Key(task.id(), kind, task.dueAt().toString(), userId);
		}

	}

}
