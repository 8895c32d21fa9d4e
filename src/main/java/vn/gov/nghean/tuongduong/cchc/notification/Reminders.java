package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.LocalDateTime;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * Reminds people of their deadlines: in the system as soon as there is something to tell,
 * by one mail each working morning, never outside working hours.
 */
@Service
class Reminders {

	private final NoticeRules rules;

	private final NoticeRound round;

	private final MorningDigests digests;

	private final Gateway gateway;

	private final Outbox outbox;

	private final TransactionTemplate transaction;

	private final BusinessClock clock;

	Reminders(NoticeRules rules, NoticeRound round, MorningDigests digests, Gateway gateway, Outbox outbox,
			TransactionTemplate transaction, BusinessClock clock) {
		this.rules = rules;
		this.round = round;
		this.digests = digests;
		this.gateway = gateway;
		this.outbox = outbox;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Brings notices up to date, composes the morning's digests. */
	void tell() {
		if (maySpeak()) {
			this.transaction.executeWithoutResult((status) -> {
				List<Notice> fresh = this.round.bringUpToDate();
				this.gateway.escalated(fresh);
				this.digests.compose();
			});
		}
	}

	/** Sends what waits to be sent. */
	int send() {
		return maySpeak() ? this.outbox.sendDue() : 0;
	}

	private boolean maySpeak() {
		return this.rules.maySpeak(LocalDateTime.ofInstant(this.clock.instant(), BusinessClock.ZONE));
	}

}
