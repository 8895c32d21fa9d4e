package vn.gov.nghean.tuongduong.cchc.notification;

import java.net.URI;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import vn.gov.nghean.tuongduong.cchc.engine.StartupFailure;

/**
 * How the system reminds people.
 *
 * @param opens when the morning's digests are composed; nothing is said before
 * @param closes from when on nothing is said any more that day
 * @param from sender of the mails
 * @param address where people open the system, without a slash at the end; links in mails
 * begin with it
 * @param webhook a chat gateway that is told of each morning and of what escalates; none
 * if not set
 */
@ConfigurationProperties("cchc.notification")
record NotificationProperties(@DefaultValue("07:30") LocalTime opens, @DefaultValue("17:00") LocalTime closes,
		@DefaultValue("cchc@localhost") String from, @DefaultValue("http://localhost:8080") String address,
		@Nullable Webhook webhook) {

	private static final int SHORTEST_SECRET = 16;

	/** Where a task is worked on, for mails. */
	String taskLink(String taskId) {
		return this.address + taskPath(taskId);
	}

	/** The same from the system's root, for its own pages. */
	String taskPath(String taskId) {
		return "/camunda/app/tasklist/default/#/?task=" + taskId;
	}

	/** Where a person's own notices and settings are. */
	String pageLink() {
		return this.address + "/nhac-viec";
	}

	/**
	 * A gateway that takes messages over HTTP.
	 *
	 * @param url where they are posted to
	 * @param secret what their signature is made with, known to the gateway
	 */
	record Webhook(URI url, String secret) {

		/**
		 * @throws StartupFailure if the secret is too short to protect anything
		 */
		Webhook {
			if (secret.length() < SHORTEST_SECRET) {
				throw new StartupFailure("Khóa bí mật cchc.notification.webhook.secret phải dài ít nhất %d ký tự."
					.formatted(SHORTEST_SECRET));
			}
		}

	}

}
