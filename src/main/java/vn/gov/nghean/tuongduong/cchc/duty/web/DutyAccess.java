package vn.gov.nghean.tuongduong.cchc.duty.web;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.duty.Contribution;
import vn.gov.nghean.tuongduong.cchc.duty.DutyView;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Whose business a duty record is.
 */
@Component
class DutyAccess {

	private final Units units;

	private final Posts posts;

	private final BusinessClock clock;

	DutyAccess(Units units, Posts posts, BusinessClock clock) {
		this.units = units;
		this.posts = posts;
		this.clock = clock;
	}

	/**
	 * The unit, those who coordinate, who is accountable, and those who watch the whole
	 * plan.
	 */
	boolean mayRead(Authentication user, DutyView duty) {
		Stream<String> concerned = Stream.concat(Stream.ofNullable(duty.accountableUnitId()),
				duty.contributions().stream().map(Contribution::unitId));
		return watches(user)
				|| Stream.concat(Stream.of(duty.unitId()), concerned).anyMatch((unit) -> actsFor(user, unit));
	}

	/** Whether the person belongs to the unit, or answers for it today. */
	boolean actsFor(Authentication user, String unitId) {
		Collection<String> groups = groups(user);
		return groups.stream().anyMatch((group) -> group.startsWith(unitId + "."))
				|| groups.contains(this.posts.answerableFor(unitId, this.clock.today()).group());
	}

	/** Home Affairs, the leaders and the administrators. */
	boolean watches(Authentication user) {
		String authority = this.units.authority().id();
		Collection<String> groups = groups(user);
		return groups.stream().anyMatch((group) -> group.startsWith(this.units.standingAgency().id() + "."))
				|| groups.contains(Role.CHAIR.groupOf(authority)) || groups.contains(Role.VICE_CHAIR.groupOf(authority))
				|| groups.contains("camunda-admin");
	}

	private static Collection<String> groups(Authentication user) {
		return user.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
	}

}
