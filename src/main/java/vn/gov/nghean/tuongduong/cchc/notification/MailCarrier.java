package vn.gov.nghean.tuongduong.cchc.notification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends mails over SMTP, if a server is set ({@code spring.mail.host}).
 */
@Component
class MailCarrier implements Outbox.Carrier {

	private final ObjectProvider<JavaMailSender> server;

	private final NotificationProperties properties;

	MailCarrier(ObjectProvider<JavaMailSender> server, NotificationProperties properties) {
		this.server = server;
		this.properties = properties;
	}

	@Override
	public Message.Channel channel() {
		return Message.Channel.MAIL;
	}

	@Override
	public boolean isOpen() {
		return this.server.getIfAvailable() != null;
	}

	@Override
	public void carry(Message message) throws IOException {
		JavaMailSender sender = this.server.getIfAvailable();
		if (sender == null) {
			throw new IOException("chưa cấu hình máy chủ thư (spring.mail.host)");
		}
		try {
			sender.send(mime(sender.createMimeMessage(), message));
		}
		catch (MessagingException | MailException ex) {
			throw new IOException(ex.getMessage(), ex);
		}
	}

	private MimeMessage mime(MimeMessage mime, Message message) throws MessagingException {
		MimeMessageHelper mail = new MimeMessageHelper(mime, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED,
				StandardCharsets.UTF_8.name());
		mail.setFrom(this.properties.from());
		mail.setTo(message.address());
		mail.setSubject(message.text().subject());
		mail.setText(message.text().plain(), message.text().body());
		mail.setSentDate(Date.from(message.composedAt()));
		mime.setHeader("Message-ID", "<%d.%d@%s>".formatted(message.id(), message.composedAt().toEpochMilli(),
				this.properties.from().replaceFirst(".*@", "").replace(">", "")));
		mime.setHeader("Auto-Submitted", "auto-generated");
		return mime;
	}

}
