package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.engine.MailAddresses;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTask;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTasks;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;

/**
 * Reminders by hand (đôn đốc): somebody who watches the plan urges those with whom work
 * lies. Nobody is urged to the same task twice on a day.
 */
@Service
public class Urging {

	private final OpenTasks tasks;

	private final NoticeRepository notices;

	private final PreferenceRepository preferences;

	private final DigestBuilder builder;

	private final DigestText texts;

	private final MailAddresses addresses;

	private final Outbox outbox;

	private final Posts posts;

	private final BusinessClock clock;

	Urging(OpenTasks tasks, NoticeRepository notices, PreferenceRepository preferences, DigestBuilder builder,
			DigestText texts, MailAddresses addresses, Outbox outbox, Posts posts, BusinessClock clock) {
		this.tasks = tasks;
		this.notices = notices;
		this.preferences = preferences;
		this.builder = builder;
		this.texts = texts;
		this.addresses = addresses;
		this.outbox = outbox;
		this.posts = posts;
		this.clock = clock;
	}

	/**
	 * Urges whoever has a task of one of the processes before them; what only tells of
	 * others' overdue work is left out. Each gets one mail for all of it.
	 * @param by who urges
	 * @param words what they say, in a sentence
	 */
	@Transactional
	public Urged urge(Collection<String> processInstanceIds, String by, String words) {
		Instant now = this.clock.instant();
		NoticePeople people = new NoticePeople(this.posts, this.clock.today());
		List<OpenTask> open = this.tasks.ofProcesses(processInstanceIds)
			.stream()
			.filter((task) -> !task.escalates())
			.toList();
		Set<Notice.Key> known = this.notices.findByTaskIdIn(open.stream().map(OpenTask::id).collect(Collectors.toSet()))
			.stream()
			.map(Notice::key)
			.collect(Collectors.toCollection(HashSet::new));
		Map<String, List<Urge>> urged = new TreeMap<>();
		int told = 0;
		for (OpenTask task : open) {
			for (String user : people.of(task)) {
				told++;
				Notice.Key key = new Notice.Key(task.id(), NoticeKind.REMINDED, this.clock.today().toString(), user);
				if (known.add(key)) {
					Notice notice = this.notices.save(new Notice(key, task, words, now));
					urged.computeIfAbsent(user, (none) -> new ArrayList<>()).add(new Urge(task, notice));
				}
			}
		}
		Map<String, String> addressed = this.addresses.all();
		String heading = "%s nhắc: %s".formatted(this.posts.displayName(by).orElse(by), words);
		int mails = 0;
		for (Map.Entry<String, List<Urge>> each : urged.entrySet()) {
			mails += mail(each.getKey(), addressed.getOrDefault(each.getKey(), ""), each.getValue(), heading, now);
		}
		return new Urged(open.size(), urged.size(), mails, told > 0 && urged.isEmpty());
	}

	private int mail(String user, String address, List<Urge> urges, String heading, Instant now) {
		Preference preference = this.preferences.of(user);
		if (address.isEmpty() || !preference.byMail() || preference.muted().contains(NoticeKind.REMINDED)
				|| !this.outbox.isOpen(Message.Channel.MAIL)) {
			return 0;
		}
		String subject = "[CCHC] %s: nhắc %d việc".formatted(DateNames.of(this.clock.today()), urges.size());
		Digest digest = this.builder.reminder(user, urges.stream().map(Urge::task).toList(), heading, now);
		return this.outbox.put(Message.Channel.MAIL, user, "reminder " + now, address, this.texts.of(subject, digest))
			.map((message) -> {
				urges.forEach((urge) -> urge.notice().sentWith(message.id()));
				return 1;
			})
			.orElse(0);
	}

	private record Urge(OpenTask task, Notice notice) {
	}

	/**
	 * What came of it.
	 *
	 * @param tasks the open tasks found
	 * @param people how many were urged now
	 * @param mails how many of them by mail too
	 * @param before whether all of them had been urged today before
	 */
	public record Urged(int tasks, int people, int mails, boolean before) {
	}

}
