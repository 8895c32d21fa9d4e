package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTask;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTasks;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;

/**
 * Brings the notices up to what is open now.
 */
@Component
class NoticeRound {

	private final OpenTasks tasks;

	private final NoticeRepository notices;

	private final NoticeRules rules;

	private final Posts posts;

	private final BusinessClock clock;

	NoticeRound(OpenTasks tasks, NoticeRepository notices, NoticeRules rules, Posts posts, BusinessClock clock) {
		this.tasks = tasks;
		this.notices = notices;
		this.rules = rules;
		this.posts = posts;
		this.clock = clock;
	}

	/**
	 * Tells of what was not told yet and settles what is not true any more.
	 * @return the new notices
	 */
	@Transactional
	public List<Notice> bringUpToDate() {
		Instant now = this.clock.instant();
		NoticePeople people = new NoticePeople(this.posts, this.clock.today());
		Map<String, OpenTask> open = this.tasks.all()
			.stream()
			.collect(Collectors.toMap(OpenTask::id, Function.identity()));
		Set<Notice.Key> wanted = open.values()
			.stream()
			.flatMap((task) -> people.of(task)
				.stream()
				.flatMap((user) -> this.rules.occasions(task, now)
					.stream()
					.map((kind) -> Notice.Key.of(task, kind, user))))
			.collect(Collectors.toSet());
		for (Notice notice : this.notices.findBySettledAtIsNull()) {
			boolean known = wanted.remove(notice.key());
			if (!known && !stillUrged(notice, open.get(notice.key().taskId()), people)) {
				notice.settle(now);
			}
		}
		// What was true once and is again, as when somebody gives a task back, is no
		// news.
		this.notices.findByTaskIdIn(wanted.stream().map(Notice.Key::taskId).collect(Collectors.toSet()))
			.stream()
			.filter((notice) -> wanted.remove(notice.key()))
			.forEach(Notice::reopen);
		return this.notices.saveAll(wanted.stream()
			.map((key) -> new Notice(key, Objects.requireNonNull(open.get(key.taskId())), "", now))
			.toList());
	}

	private static boolean stillUrged(Notice notice, @Nullable OpenTask task, NoticePeople people) {
		return notice.key().kind() == NoticeKind.REMINDED && task != null
				&& people.of(task).contains(notice.key().userId());
	}

}
