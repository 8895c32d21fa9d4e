package vn.gov.nghean.tuongduong.cchc.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.DateNames;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTask;
import vn.gov.nghean.tuongduong.cchc.engine.OpenTasks;
import vn.gov.nghean.tuongduong.cchc.organisation.OrganisationView;
import vn.gov.nghean.tuongduong.cchc.organisation.Post;
import vn.gov.nghean.tuongduong.cchc.organisation.Recipient;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Substitution;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitKind;

/**
 * What a changed organisation would mean for work that is under way and for those who do
 * it.
 */
@Component
class Consequences {

	private static final int MOST_DAYS = 20;

	private static final int MOST_NAMED = 5;

	private static final Set<UnitKind> LED = Set.of(UnitKind.AUTHORITY, UnitKind.OFFICE, UnitKind.PUBLIC_SERVICE_UNIT,
			UnitKind.COMMUNE);

	private final OpenTasks tasks;

	private final StaffConsequences staff;

	private final BusinessClock clock;

	Consequences(OpenTasks tasks, StaffConsequences staff, BusinessClock clock) {
		this.tasks = tasks;
		this.staff = staff;
		this.clock = clock;
	}

	/** In Vietnamese, the weightiest first. */
	List<String> of(OrganisationView before, OrganisationView after) {
		List<String> told = new ArrayList<>();
		List<OpenTask> open = this.tasks.all();
		SortedSet<LocalDate> days = daysOfChange(before, after);
		noAdministrator(before, after, told);
		endingUnits(before, after, open, told);
		days.forEach((day) -> unledUnits(before, after, day, told));
		Set<String> lost = new HashSet<>();
		days.forEach((day) -> unreachable(before, after, day, open, lost, told));
		days.forEach((day) -> held(before, after, day, open, lost, told));
		this.staff.otherPosts(before, after, told);
		namesakes(before, after, told);
		order(before, after, told);
		this.staff.accounts(before, after, told);
		return told.stream().distinct().toList();
	}

	/** People who hold a post today and cannot log in. */
	List<String> withoutPassword(OrganisationView now) {
		return this.staff.withoutPassword(now);
	}

	/** What one list has and the other has not. */
	static <T> List<T> news(List<T> before, List<T> after) {
		Set<T> known = new HashSet<>(before);
		return after.stream().filter((each) -> !known.contains(each)).toList();
	}

	/** Today, and the days ahead on which something of the change begins or ends. */
	private SortedSet<LocalDate> daysOfChange(OrganisationView before, OrganisationView after) {
		LocalDate today = this.clock.today();
		Stream<@Nullable LocalDate> ends = Stream.concat(
				news(before.units(), after.units()).stream().map(Unit::validTo),
				news(before.posts(), after.posts()).stream().map(Post::validTo));
		Stream<LocalDate> begins = news(before.substitutions(), after.substitutions()).stream().map(Substitution::from);
		SortedSet<LocalDate> days = new TreeSet<>();
		days.add(today);
		Stream.concat(ends.filter((day) -> day != null).map((day) -> day.plusDays(1)), begins)
			.filter((day) -> day.isAfter(today))
			.sorted()
			.distinct()
			.limit(MOST_DAYS)
			.forEach(days::add);
		return days;
	}

	private void noAdministrator(OrganisationView before, OrganisationView after, List<String> told) {
		LocalDate today = this.clock.today();
		if (administered(before, today) && !administered(after, today)) {
			told.add("Không còn ai quản trị hệ thống.");
		}
	}

	private static boolean administered(OrganisationView view, LocalDate day) {
		return view.posts()
			.stream()
			.anyMatch((post) -> post.role() == Role.ADMINISTRATOR
					&& !view.acting(post.unitId(), post.role(), day).isEmpty());
	}

	private static void endingUnits(OrganisationView before, OrganisationView after, List<OpenTask> open,
			List<String> told) {
		for (Unit unit : news(before.units(), after.units())) {
			LocalDate end = unit.validTo();
			LocalDate ended = before.find(unit.id()).map(Unit::validTo).orElse(null);
			if (end != null && !end.equals(ended)) {
				long count = open.stream()
					.filter((task) -> task.groups().stream().anyMatch((group) -> group.startsWith(unit.id() + ".")))
					.count();
				told.add((count > 0)
						? "%s kết thúc ngày %s còn %d việc đang mở; sau ngày đó việc chuyển lên cấp trên."
							.formatted(unit.name(), DateNames.of(end), count)
						: "%s kết thúc ngày %s, không còn việc đang mở.".formatted(unit.name(), DateNames.of(end)));
			}
		}
	}

	private static void unledUnits(OrganisationView before, OrganisationView after, LocalDate day, List<String> told) {
		for (Unit unit : after.existingOn(day)) {
			Role head = (unit.kind() == UnitKind.AUTHORITY) ? Role.CHAIR : Role.HEAD;
			boolean led = before.find(unit.id()).isEmpty() || !before.acting(unit.id(), head, day).isEmpty();
			if (LED.contains(unit.kind()) && led && after.acting(unit.id(), head, day).isEmpty()) {
				Recipient answers = after.answerableFor(unit.id(), day);
				told.add("%s không có %s từ ngày %s; việc của %s chuyển đến %s.".formatted(unit.name(), head.inWords(),
						DateNames.of(day), head.inWords(), named(answers, after)));
			}
		}
	}

	/** Open tasks that nobody could take any more. */
	private static void unreachable(OrganisationView before, OrganisationView after, LocalDate day, List<OpenTask> open,
			Set<String> lost, List<String> told) {
		Map<String, List<OpenTask>> byRecipient = new LinkedHashMap<>();
		for (OpenTask task : open) {
			if (reachable(task, before, day) && !reachable(task, after, day) && lost.add(task.id())) {
				Office office = Office.of(task.groups().iterator().next());
				byRecipient
					.computeIfAbsent(named(after.answerableFor(office.unitId(), day), after),
							(key) -> new ArrayList<>())
					.add(task);
			}
		}
		byRecipient.forEach((recipient, tasks) -> told
			.add("Từ ngày %s, %d việc đang mở không còn ai trong số người được giao; hệ thống chuyển đến %s: %s."
				.formatted(DateNames.of(day), tasks.size(), recipient,
						some(tasks.stream().map((task) -> "«" + task.about() + "»").toList()))));
	}

	/** Open tasks in the hands of somebody who holds no post any more. */
	private static void held(OrganisationView before, OrganisationView after, LocalDate day, List<OpenTask> open,
			Set<String> told, List<String> sentences) {
		Map<String, Long> held = open.stream()
			.filter((task) -> task.assignee() != null)
			.collect(Collectors.groupingBy((task) -> String.valueOf(task.assignee()), LinkedHashMap::new,
					Collectors.counting()));
		held.forEach((user, count) -> {
			if (acts(before, user, day) && !acts(after, user, day) && told.add("@" + user)) {
				sentences.add(
						"Từ ngày %s, «%s» không giữ chức vụ nào nhưng đang giữ %d việc; lãnh đạo đơn vị giao lại trong trang Công việc."
							.formatted(DateNames.of(day), user, count));
			}
		});
	}

	private static boolean acts(OrganisationView view, String user, LocalDate day) {
		return view.posts()
			.stream()
			.filter((post) -> post.userId().equals(user))
			.anyMatch((post) -> view.acting(post.unitId(), post.role(), day).contains(user));
	}

	private static boolean reachable(OpenTask task, OrganisationView view, LocalDate day) {
		return task.groups().stream().map(Office::of).anyMatch((office) -> office.isHeld(view, day));
	}

	private static void namesakes(OrganisationView before, OrganisationView after, List<String> told) {
		for (Unit unit : after.units()) {
			if (before.find(unit.id()).isEmpty()) {
				after.units()
					.stream()
					.filter((other) -> !other.id().equals(unit.id()) && other.name().equalsIgnoreCase(unit.name()))
					.forEach((other) -> told.add("Đơn vị mới «%s» cùng tên với «%s»; nếu là một đơn vị, hãy giữ mã cũ."
						.formatted(unit.id(), other.id())));
			}
		}
	}

	private static void order(OrganisationView before, OrganisationView after, List<String> told) {
		List<String> old = before.units().stream().map(Unit::id).toList();
		List<String> now = after.units().stream().map(Unit::id).filter(old::contains).toList();
		if (!now.equals(old)) {
			told.add("Các đơn vị xếp theo thứ tự mới trên mọi trang, danh sách và bảng tổng hợp.");
		}
	}

	private static String named(Recipient recipient, OrganisationView view) {
		return "%s %s".formatted(recipient.role().inWords(),
				view.find(recipient.unitId()).map(Unit::shortName).orElse(recipient.unitId()));
	}

	/** The first of them, and how many more there are. */
	static String some(List<String> all) {
		String first = all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
		return (all.size() > MOST_NAMED) ? "%s và %d nữa".formatted(first, all.size() - MOST_NAMED) : first;
	}

	/** A role in a unit, from the name of its group. */
	private record Office(String unitId, String roleCode) {

		static Office of(String group) {
			int dot = group.lastIndexOf('.');
			return (dot < 0) ? new Office(group, "") : new Office(group.substring(0, dot), group.substring(dot + 1));
		}

		boolean isHeld(OrganisationView view, LocalDate day) {
			return Stream.of(Role.values())
				.filter((role) -> role.code().equals(this.roleCode))
				.anyMatch((role) -> !view.acting(this.unitId, role, day).isEmpty());
		}

	}

}
