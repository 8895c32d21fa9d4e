package vn.gov.nghean.tuongduong.cchc.notification;

import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * A digest as a mail.
 */
@Component
class DigestText {

	private static final int LONGEST_SUBJECT = 300;

	private final ITemplateEngine templates;

	DigestText(ITemplateEngine templates) {
		this.templates = templates;
	}

	Message.Text of(String subject, Digest digest) {
		Context values = new Context(Locale.forLanguageTag("vi"), Map.of("digest", digest, "subject", subject));
		return new Message.Text(subject.substring(0, Math.min(LONGEST_SUBJECT, subject.length())),
				this.templates.process("mail/digest", values), plain(digest));
	}

	private static String plain(Digest digest) {
		StringBuilder text = new StringBuilder("Kính gửi %s,\n\n".formatted(digest.name()));
		for (Digest.Section section : digest.sections()) {
			text.append("%s (%d):\n".formatted(section.heading(), section.count()));
			section.lines()
				.forEach((line) -> text.append("- %s%s\n  %s\n  %s\n  %s\n".formatted(line.fresh() ? "[mới] " : "",
						line.title(), line.about(), line.when(), line.link())));
			if (section.more() > 0) {
				text.append("  và %d việc khác.\n".formatted(section.more()));
			}
			text.append('\n');
		}
		if (!digest.troubled().isEmpty()) {
			text.append("Đơn vị có việc quá hạn:\n");
			digest.troubled()
				.forEach((unit) -> text.append("- %s: %d việc, lâu nhất %d ngày làm việc\n".formatted(unit.unitName(),
						unit.late(), unit.longest())));
			text.append('\n');
		}
		return text.append("Thư gửi tự động một lần mỗi buổi sáng làm việc. Đổi cách nhận: ")
			.append(digest.settings())
			.append('\n')
			.toString();
	}

}
