package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTask;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Puts a person's tasks into the words of a digest.
 */
@Component
class DigestBuilder {

	/** Most tasks a section lists; more are counted. */
	private static final int MOST_LINES = 20;

	private static final int MOST_UNITS = 15;

	private final NoticeRules rules;

	private final DueWords due;

	private final Posts posts;

	private final Units units;

	private final NotificationProperties properties;

	DigestBuilder(NoticeRules rules, DueWords due, Posts posts, Units units, NotificationProperties properties) {
		this.rules = rules;
		this.due = due;
		this.posts = posts;
		this.units = units;
		this.properties = properties;
	}

	/**
	 * @param tasks the person's own, by their deadlines
	 * @param muted what they do not want to be told
	 * @param fresh the tasks they are told of for the first time
	 */
	Digest of(String userId, List<OpenTask> tasks, Set<NoticeKind> muted, Set<String> fresh,
			List<Digest.Troubled> troubled, Instant now) {
		Map<NoticeKind, List<OpenTask>> byKind = new HashMap<>();
		for (OpenTask task : tasks) {
			this.rules.occasions(task, now)
				.stream()
				.findFirst()
				.filter((kind) -> !muted.contains(kind))
				.ifPresent((kind) -> byKind.computeIfAbsent(kind, (none) -> new ArrayList<>()).add(task));
		}
		List<Digest.Section> sections = new ArrayList<>();
		for (NoticeKind kind : NoticeKind.values()) {
			List<OpenTask> some = byKind.getOrDefault(kind, List.of());
			if (!some.isEmpty()) {
				sections.add(new Digest.Section(kind.inWords(), some.size(),
						some.stream()
							.sorted(Comparator.comparing((OpenTask task) -> !fresh.contains(task.id())))
							.limit(MOST_LINES)
							.map((task) -> line(task, fresh.contains(task.id()), now))
							.toList()));
			}
		}
		return new Digest(this.posts.displayName(userId).orElse(userId), DateNames.withWeekday(day(now)), sections,
				troubled, this.properties.pageLink());
	}

	/** What somebody who watches urged a person to, whatever else is due. */
	Digest reminder(String userId, List<OpenTask> tasks, String heading, Instant now) {
		List<Digest.Line> lines = tasks.stream().limit(MOST_LINES).map((task) -> line(task, false, now)).toList();
		return new Digest(this.posts.displayName(userId).orElse(userId), DateNames.withWeekday(day(now)),
				List.of(new Digest.Section(heading, tasks.size(), lines)), List.of(), this.properties.pageLink());
	}

	private Digest.Line line(OpenTask task, boolean fresh, Instant now) {
		return new Digest.Line(task.title(), task.about(), this.due.of(task, now), fresh,
				this.properties.taskLink(task.id()));
	}

	/**
	 * Units with overdue tasks, those with most first; what only tells of others' is left
	 * out.
	 */
	List<Digest.Troubled> troubled(List<OpenTask> all, Instant now) {
		Map<String, List<OpenTask>> byUnit = new HashMap<>();
		all.stream()
			.filter((task) -> task.overdueAt(now) && !task.escalates())
			.forEach((task) -> unitsOf(task)
				.forEach((unit) -> byUnit.computeIfAbsent(unit, (none) -> new ArrayList<>()).add(task)));
		return byUnit.entrySet()
			.stream()
			.map((each) -> new Digest.Troubled(this.units.shortNameOf(each.getKey()), each.getValue().size(),
					each.getValue().stream().mapToInt((task) -> this.rules.daysLate(task, day(now))).max().orElse(0)))
			.sorted(Comparator.comparing(Digest.Troubled::late).reversed().thenComparing(Digest.Troubled::unitName))
			.limit(MOST_UNITS)
			.toList();
	}

	private static Set<String> unitsOf(OpenTask task) {
		return task.groups().stream().map(NoticePeople::unitOf).collect(Collectors.toCollection(HashSet::new));
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, BusinessClock.ZONE);
	}

}
