package vn.gov.nghean.tuongduong.cchc.duty.process;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.engine.ProcessBean;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
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
			.filter((role) -> !this.posts.acting(unitId, role, today()).isEmpty())
			.map((role) -> role.groupOf(unitId))
			.collect(Collectors.joining(","));
		return own.isEmpty() ? head(unitId) : own;
	}

	public String head(String unitId) {
		return this.posts.answerableFor(unitId, today()).group();
	}

	public String homeAffairs() {
		String agency = homeAffairsUnit();
		return this.posts.acting(agency, Role.HOME_AFFAIRS_OFFICER, today()).isEmpty() ? head(agency)
				: Role.HOME_AFFAIRS_OFFICER.groupOf(agency);
	}

	public String homeAffairsUnit() {
		return this.units.standingAgency().id();
	}

	public String unitName(String unitId) {
		return this.units.find(unitId).map(Unit::shortName).orElse(unitId);
	}

	/** The unit's people as {@code user|name;user|name}, for a list to choose from. */
	public String people(String unitId) {
		return Stream.of(Role.STAFF, Role.HEAD, Role.DEPUTY)
			.flatMap((role) -> this.posts.acting(unitId, role, today()).stream())
			.distinct()
			.map((user) -> user + "|" + this.posts.displayName(user).orElse(user))
			.collect(Collectors.joining(";"));
	}

	private LocalDate today() {
		return this.clock.today();
	}

}
