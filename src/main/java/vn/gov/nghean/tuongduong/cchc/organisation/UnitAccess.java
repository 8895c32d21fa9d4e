package vn.gov.nghean.tuongduong.cchc.organisation;

import java.util.Collection;
import java.util.stream.Collectors;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * Whose business a unit's things are, by the groups of who is logged in.
 */
@Component
public class UnitAccess {

	private static final String ADMINISTRATORS = "camunda-admin";

	private final Units units;

	private final Posts posts;

	private final BusinessClock clock;

	UnitAccess(Units units, Posts posts, BusinessClock clock) {
		this.units = units;
		this.posts = posts;
		this.clock = clock;
	}

	/** Whether the person belongs to the unit, or answers for it today. */
	public boolean actsFor(Authentication user, String unitId) {
		Collection<String> groups = groups(user);
		return groups.stream().anyMatch((group) -> group.startsWith(unitId + "."))
				|| groups.contains(this.posts.answerableFor(unitId, this.clock.today()).group());
	}

	/** Whether the person is the unit's head or deputy, or answers for it today. */
	public boolean leads(Authentication user, String unitId) {
		return isLeaderOf(user, unitId)
				|| groups(user).contains(this.posts.answerableFor(unitId, this.clock.today()).group());
	}

	/**
	 * Whether the person is the unit's head or deputy, whoever else may answer for it.
	 */
	public boolean isLeaderOf(Authentication user, String unitId) {
		Collection<String> groups = groups(user);
		return groups.contains(Role.HEAD.groupOf(unitId)) || groups.contains(Role.DEPUTY.groupOf(unitId));
	}

	/** The standing agency, Home Affairs. */
	public boolean isHomeAffairs(Authentication user) {
		String agency = this.units.standingAgency().id();
		return groups(user).stream().anyMatch((group) -> group.startsWith(agency + "."));
	}

	/** Those who keep the plan: officers and head of the standing agency. */
	public boolean keepsPlan(Authentication user) {
		String agency = this.units.standingAgency().id();
		Collection<String> groups = groups(user);
		return groups.contains(Role.HOME_AFFAIRS_OFFICER.groupOf(agency)) || groups.contains(Role.HEAD.groupOf(agency));
	}

	/**
	 * @throws AccessDeniedException unless the person keeps the plan
	 */
	public void demandPlanKeeper(Authentication user) {
		if (!keepsPlan(user)) {
			throw new AccessDeniedException("the plan is kept by Home Affairs");
		}
	}

	/** Chair or vice chair of the authority. */
	public boolean isLeader(Authentication user) {
		String authority = this.units.authority().id();
		Collection<String> groups = groups(user);
		return groups.contains(Role.CHAIR.groupOf(authority)) || groups.contains(Role.VICE_CHAIR.groupOf(authority));
	}

	/** Home Affairs, the leaders and the administrators. */
	public boolean watches(Authentication user) {
		return isHomeAffairs(user) || isLeader(user) || isAdministrator(user);
	}

	public boolean isAdministrator(Authentication user) {
		return groups(user).contains(ADMINISTRATORS);
	}

	/**
	 * @throws AccessDeniedException unless the person acts for the unit or watches
	 */
	public void demandReader(Authentication user, String unitId) {
		if (!actsFor(user, unitId) && !watches(user)) {
			throw new AccessDeniedException("another unit's");
		}
	}

	private static Collection<String> groups(Authentication user) {
		return user.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
	}

}
