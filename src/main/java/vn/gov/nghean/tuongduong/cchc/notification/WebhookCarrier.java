package vn.gov.nghean.tuongduong.cchc.notification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * Posts messages to a chat gateway, signed: {@code X-CCHC-Signature} is {@code sha256=}
 * and the HMAC-SHA256, in hexadecimal, of the value of {@code X-CCHC-Timestamp} (seconds
 * since 1970), a full stop and the body. {@code X-CCHC-Delivery} is the same when a
 * message is sent again.
 */
@Component
class WebhookCarrier implements Outbox.Carrier {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final NotificationProperties properties;

	private final BusinessClock clock;

	private final RestClient http;

	WebhookCarrier(NotificationProperties properties, BusinessClock clock) {
		this.properties = properties;
		this.clock = clock;
		this.http = RestClient.builder()
			.requestFactory(ClientHttpRequestFactoryBuilder.jdk()
				.build(ClientHttpRequestFactorySettings.defaults()
					.withConnectTimeout(PATIENCE)
					.withReadTimeout(PATIENCE)))
			.build();
	}

	@Override
	public Message.Channel channel() {
		return Message.Channel.WEBHOOK;
	}

	@Override
	public boolean isOpen() {
		return this.properties.webhook() != null;
	}

	@Override
	public void carry(Message message) throws IOException {
		NotificationProperties.Webhook gateway = this.properties.webhook();
		if (gateway == null) {
			throw new IOException("chưa cấu hình cổng nhận tin (cchc.notification.webhook)");
		}
		String timestamp = String.valueOf(this.clock.instant().getEpochSecond());
		String body = message.text().body();
		try {
			this.http.post()
				.uri(gateway.url())
				.contentType(MediaType.APPLICATION_JSON)
				.header("X-CCHC-Delivery", String.valueOf(message.id()))
				.header("X-CCHC-Timestamp", timestamp)
				.header("X-CCHC-Signature", "sha256=" + signature(gateway.secret(), timestamp, body))
				.body(body.getBytes(StandardCharsets.UTF_8))
				.retrieve()
				.toBodilessEntity();
		}
		catch (RestClientException ex) {
			throw new IOException(ex.getMessage(), ex);
		}
	}

	static String signature(String secret, String timestamp, String body) {
		return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret).hmacHex(timestamp + "." + body);
	}

}
