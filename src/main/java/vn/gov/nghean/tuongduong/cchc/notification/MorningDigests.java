package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.engine.MailAddresses;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTask;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTasks;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * One mail a person and morning, for whom there is something new; those who watch the
 * plan get one whenever something is to be decided or a unit is in trouble.
 */
@Component
class MorningDigests {

	private final MorningRepository mornings;

	private final NoticeRepository notices;

	private final PreferenceRepository preferences;

	private final OpenTasks tasks;

	private final DigestBuilder builder;

	private final DigestText texts;

	private final MailAddresses addresses;

	private final Outbox outbox;

	private final Gateway gateway;

	private final Posts posts;

	private final Units units;

	private final BusinessClock clock;

	MorningDigests(MorningRepository mornings, NoticeRepository notices, PreferenceRepository preferences,
			OpenTasks tasks, DigestBuilder builder, DigestText texts, MailAddresses addresses, Outbox outbox,
			Gateway gateway, Posts posts, Units units, BusinessClock clock) {
		this.mornings = mornings;
		this.notices = notices;
		this.preferences = preferences;
		this.tasks = tasks;
		this.builder = builder;
		this.texts = texts;
		this.addresses = addresses;
		this.outbox = outbox;
		this.gateway = gateway;
		this.posts = posts;
		this.units = units;
		this.clock = clock;
	}

	/**
	 * Composes today's digests, if that was not done yet; all of them or, if something
	 * fails, none.
	 * @return how many mails
	 */
	@Transactional
	public int compose() {
		LocalDate today = this.clock.today();
		if (this.mornings.existsById(today)) {
			return 0;
		}
		Instant now = this.clock.instant();
		this.mornings.saveAndFlush(new Morning(today, now));
		List<OpenTask> open = this.tasks.all();
		List<Digest.Troubled> troubled = this.builder.troubled(open, now);
		this.gateway.morning(today, open, troubled);
		return this.outbox.isOpen(Message.Channel.MAIL) ? mails(open, troubled, now) : 0;
	}

	private int mails(List<OpenTask> open, List<Digest.Troubled> troubled, Instant now) {
		NoticePeople people = new NoticePeople(this.posts, this.clock.today());
		Map<String, List<OpenTask>> byPerson = new HashMap<>();
		open.forEach((task) -> people.of(task)
			.forEach((user) -> byPerson.computeIfAbsent(user, (none) -> new ArrayList<>()).add(task)));
		Map<String, List<Notice>> news = this.notices.findBySettledAtIsNull()
			.stream()
			.filter((notice) -> !notice.isSent())
			.collect(Collectors.groupingBy((notice) -> notice.key().userId()));
		Set<String> watching = people.watching(this.units);
		Set<String> all = new TreeSet<>(news.keySet());
		all.addAll(watching);
		int mails = 0;
		for (Map.Entry<String, String> person : this.addresses.all().entrySet()) {
			String user = person.getKey();
			if (all.contains(user)) {
				mails += mail(new Reader(user, person.getValue(), byPerson.getOrDefault(user, List.of()),
						news.getOrDefault(user, List.of()), watching.contains(user)), troubled, now) ? 1 : 0;
			}
		}
		return mails;
	}

	private boolean mail(Reader reader, List<Digest.Troubled> troubled, Instant now) {
		Preference preference = this.preferences.of(reader.userId());
		List<Notice> news = reader.news()
			.stream()
			.filter((notice) -> !preference.muted().contains(notice.key().kind()))
			.toList();
		if (!preference.byMail() || (news.isEmpty() && !reader.watches())) {
			return false;
		}
		Digest digest = this.builder.of(reader.userId(), reader.tasks(), preference.muted(),
				news.stream().map((notice) -> notice.key().taskId()).collect(Collectors.toSet()),
				reader.watches() ? troubled : List.of(), now);
		if (digest.isEmpty()) {
			return false;
		}
		LocalDate today = this.clock.today();
		String subject = "[CCHC] %s: %s".formatted(DateNames.of(today), summary(digest));
		return this.outbox
			.put(Message.Channel.MAIL, reader.userId(), "digest " + today, reader.address(),
					this.texts.of(subject, digest))
			.map((message) -> {
				news.forEach((notice) -> notice.sentWith(message.id()));
				return true;
			})
			.orElse(false);
	}

	private static String summary(Digest digest) {
		return (digest.tasks() > 0) ? "%d việc cần làm".formatted(digest.tasks())
				: "%d đơn vị có việc quá hạn".formatted(digest.troubled().size());
	}

	/** Somebody a digest may go to. */
	private record Reader(String userId, String address, List<OpenTask> tasks, List<Notice> news, boolean watches) {
	}

}
