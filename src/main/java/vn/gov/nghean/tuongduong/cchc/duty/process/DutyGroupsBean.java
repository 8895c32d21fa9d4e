package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Recipient;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Who gets a task.
 */
@ProcessBean("dutyGroups")
public class DutyGroupsBean {

	private final Units units;

	private final Posts posts;

	private final BusinessClock clock;

	DutyGroupsBean(Units units, Posts posts, BusinessClock clock) {
		this.units = units;
		this.posts = posts;
		this.clock = clock;
	}

	/** Head and staff of the unit; without either, who answers for it. */
	public String workers(String unitId) {
		String own = Stream.of(Role.HEAD, Role.STAFF)
			.filter((role) -> !acting(unitId, role).isEmpty())
			.map((role) -> role.groupOf(unitId))
			.collect(Collectors.joining(","));
		return own.isEmpty() ? head(unitId) : own;
	}

	public String head(String unitId) {
		return this.posts.answerableFor(unitId, today()).group();
	}

	/** Head and deputy of the unit, who inspect its people's work. */
	public String inspectors(String unitId) {
		return acting(unitId, Role.DEPUTY).isEmpty() ? head(unitId) : head(unitId) + "," + Role.DEPUTY.groupOf(unitId);
	}

	public String homeAffairs() {
		String agency = homeAffairsUnit();
		return acting(agency, Role.HOME_AFFAIRS_OFFICER).isEmpty() ? head(agency)
				: Role.HOME_AFFAIRS_OFFICER.groupOf(agency);
	}

	/**
	 * The clerks of the unit's one-stop desk (bộ phận một cửa); without any, its workers.
	 */
	public String oneStop(String unitId) {
		return acting(unitId, Role.ONE_STOP_CLERK).isEmpty() ? workers(unitId)
				: Role.ONE_STOP_CLERK.groupOf(unitId) + "," + workers(unitId);
	}

	/** The leaders of the People's Committee: chair and vice chair. */
	public String leaders() {
		String authority = authority();
		return Role.CHAIR.groupOf(authority) + "," + Role.VICE_CHAIR.groupOf(authority);
	}

	public String authority() {
		return this.units.authority().id();
	}

	public String homeAffairsUnit() {
		return this.units.standingAgency().id();
	}

	public String unitName(String unitId) {
		return this.units.shortNameOf(unitId);
	}

	/**
	 * Those who can be given the unit's work as {@code user|name;user|name}, for a list
	 * to choose from: its own people; without any, those who answer for it.
	 */
	public String people(String unitId) {
		String own = named(
				Stream.of(Role.STAFF, Role.HEAD, Role.DEPUTY).flatMap((role) -> acting(unitId, role).stream()));
		Recipient answerable = this.posts.answerableFor(unitId, today());
		return own.isEmpty() ? named(acting(answerable.unitId(), answerable.role()).stream()) : own;
	}

	/** The person if they can be given the unit's work today, else nobody. */
	public @Nullable String present(String unitId, @Nullable String userId) {
		boolean present = userId != null
				&& Arrays.stream(people(unitId).split(";")).anyMatch((person) -> person.startsWith(userId + "|"));
		return present ? userId : null;
	}

	private String named(Stream<String> users) {
		return users.distinct()
			.map((user) -> user + "|" + this.posts.displayName(user).orElse(user))
			.collect(Collectors.joining(";"));
	}

	private List<String> acting(String unitId, Role role) {
		return this.posts.acting(unitId, role, today());
	}

	private LocalDate today() {
		return this.clock.today();
	}

}
