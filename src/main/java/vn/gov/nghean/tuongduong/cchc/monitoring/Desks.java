package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.springframework.stereotype.Service;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTask;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTasks;
import vn.gov.nghean.tuongduong.cchc.notification.DueWords;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * What lies before a person today, and before the people of the units they lead.
 */
@Service
public class Desks {

	/** Most tasks a section lists; more are counted. */
	private static final int MOST_LINES = 50;

	private final OpenTasks tasks;

	private final Posts posts;

	private final Units units;

	private final DueWords words;

	private final BusinessClock clock;

	Desks(OpenTasks tasks, Posts posts, Units units, DueWords words, BusinessClock clock) {
		this.tasks = tasks;
		this.posts = posts;
		this.units = units;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * A person's desk.
	 * @param groups the groups they act in
	 * @param leads which units they lead
	 */
	public Desk of(String userId, Collection<String> groups, Predicate<String> leads) {
		List<Pile> piles = new ArrayList<>();
		piles.add(pile("Việc của tôi", this.tasks.of(userId, groups)));
		this.units.existingOn(this.clock.today())
			.stream()
			.filter((unit) -> leads.test(unit.id()))
			.map((unit) -> pile("Việc của " + unit.shortName(), this.tasks.ofUnit(unit.id())))
			.forEach(piles::add);
		return new Desk(this.posts.displayName(userId).orElse(userId), DateNames.withWeekday(this.clock.today()),
				piles);
	}

	private Pile pile(String name, List<OpenTask> all) {
		Instant now = this.clock.instant();
		LocalDate today = this.clock.today();
		LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		List<OpenTask> late = all.stream().filter((task) -> task.overdueAt(now)).toList();
		List<OpenTask> ahead = all.stream().filter((task) -> !task.overdueAt(now)).toList();
		return new Pile(name, List.of(section("Quá hạn", late, now),
				section("Hôm nay", ahead.stream().filter((task) -> task.dueDay().equals(today)).toList(), now),
				section("Trong tuần này",
						ahead.stream()
							.filter((task) -> task.dueDay().isAfter(today) && !task.dueDay().isAfter(sunday))
							.toList(),
						now),
				section("Sau tuần này", ahead.stream().filter((task) -> task.dueDay().isAfter(sunday)).toList(), now)));
	}

	private Section section(String heading, List<OpenTask> tasks, Instant now) {
		return new Section(heading, tasks.size(),
				tasks.stream()
					.limit(MOST_LINES)
					.map((task) -> new Line(task.title(), task.about(), this.words.of(task, now), holder(task),
							"/camunda/app/tasklist/default/#/?task=" + task.id()))
					.toList());
	}

	private String holder(OpenTask task) {
		String user = task.assignee();
		return (user == null) ? "chưa ai nhận" : Objects.requireNonNull(this.posts.displayName(user).orElse(user));
	}

	/**
	 * What is on it.
	 *
	 * @param day such as {@code thứ Ba 06/02/2024}
	 * @param piles the person's own, then those of the units they lead
	 */
	public record Desk(String name, String day, List<Pile> piles) {
	}

	/** Tasks by when they are due: late, today, this week, later. */
	public record Pile(String name, List<Section> sections) {

		public int count() {
			return this.sections.stream().mapToInt(Section::count).sum();
		}

	}

	/**
	 * Tasks due in one span.
	 *
	 * @param count how many; the lines may be fewer
	 */
	public record Section(String heading, int count, List<Line> lines) {
	}

	/**
	 * A task.
	 *
	 * @param holder who has it
	 * @param path where it is worked on, from the system's root
	 */
	public record Line(String title, String about, String when, String holder, String path) {
	}

}
