package vn.gov.nghean.tuongduong.cchc.notification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.gov.nghean.tuongduong.cchc.engine.OpenTask;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Who is told of a task on one day: the person it is given to; while nobody holds it,
 * those who act in the roles it is offered to.
 */
final class NoticePeople {

	private final Posts posts;

	private final LocalDate day;

	private final Map<String, List<String>> acting = new HashMap<>();

	NoticePeople(Posts posts, LocalDate day) {
		this.posts = posts;
		this.day = day;
	}

	Set<String> of(OpenTask task) {
		String holder = task.assignee();
		return (holder != null) ? Set.of(holder)
				: task.groups()
					.stream()
					.sorted()
					.flatMap((group) -> acting(group).stream())
					.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Those who want to know of every unit: leaders and Home Affairs. */
	Set<String> watching(Units units) {
		String authority = units.authority().id();
		String agency = units.standingAgency().id();
		return Stream
			.of(Role.CHAIR.groupOf(authority), Role.VICE_CHAIR.groupOf(authority), Role.HEAD.groupOf(agency),
					Role.HOME_AFFAIRS_OFFICER.groupOf(agency))
			.map(this::acting)
			.flatMap(Collection::stream)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The unit of a group such as {@code tam-quang.head}. */
	static String unitOf(String group) {
		return group.substring(0, Math.max(0, group.lastIndexOf('.')));
	}

	private List<String> acting(String group) {
		return this.acting.computeIfAbsent(group, (each) -> {
			String unit = unitOf(each);
			return Arrays.stream(Role.values())
				.filter((role) -> role.groupOf(unit).equals(each))
				.flatMap((role) -> this.posts.acting(unit, role, this.day).stream())
				.toList();
		});
	}

}
