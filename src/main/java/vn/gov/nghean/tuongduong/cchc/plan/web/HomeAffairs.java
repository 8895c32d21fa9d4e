package vn.gov.nghean.tuongduong.cchc.plan.web;

import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Those who keep the plans: officers and head of the standing agency.
 */
@Component
class HomeAffairs {

	private final Units units;

	HomeAffairs(Units units) {
		this.units = units;
	}

	boolean has(Authentication user) {
		String agency = this.units.standingAgency().id();
		List<String> allowed = List.of(Role.HOME_AFFAIRS_OFFICER.groupOf(agency), Role.HEAD.groupOf(agency));
		return user.getAuthorities().stream().anyMatch((group) -> allowed.contains(group.getAuthority()));
	}

	/**
	 * @throws AccessDeniedException for everybody else
	 */
	void demand(Authentication user) {
		if (!has(user)) {
			throw new AccessDeniedException("plans are kept by Home Affairs");
		}
	}

}
