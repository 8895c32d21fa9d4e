package vn.gov.nghean.tuongduong.cchc.notification;

import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.engine.MailAddresses;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

/**
 * How each person wants to be told.
 */
@Service
public class NoticeSettings {

	private final PreferenceRepository preferences;

	private final MailAddresses addresses;

	private final Outbox outbox;

	NoticeSettings(PreferenceRepository preferences, MailAddresses addresses, Outbox outbox) {
		this.preferences = preferences;
		this.addresses = addresses;
		this.outbox = outbox;
	}

	@Transactional(readOnly = true)
	public Settings of(String userId) {
		Preference preference = this.preferences.of(userId);
		return new Settings(this.addresses.all().getOrDefault(userId, ""), preference.byMail(), preference.muted(),
				this.outbox.isOpen(Message.Channel.MAIL));
	}

	/**
	 * Changes them.
	 * @param address blank for no mail at all
	 * @throws Refusal if the address is none; nothing is changed then
	 */
	@Transactional
	public void change(String userId, String address, boolean byMail, Set<NoticeKind> muted) {
		this.addresses.change(userId, address);
		this.preferences.save(new Preference(userId, byMail, muted));
	}

	/**
	 * A person's settings.
	 *
	 * @param muted what they do not want to be told by mail
	 * @param mailWorks whether the system can send mails at all
	 */
	public record Settings(String address, boolean byMail, Set<NoticeKind> muted, boolean mailWorks) {
	}

}
