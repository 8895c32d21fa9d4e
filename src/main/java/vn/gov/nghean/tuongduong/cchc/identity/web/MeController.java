package vn.gov.nghean.tuongduong.cchc.identity.web;

import java.security.Principal;
import java.time.Instant;
import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Tells a logged-in person who they are today, standing in for others included.
 */
@RestController
class MeController {

	private final Posts posts;

	private final Units units;

	private final BusinessClock clock;

	MeController(Posts posts, Units units, BusinessClock clock) {
		this.posts = posts;
		this.units = units;
		this.clock = clock;
	}

	@GetMapping("/api/me")
	Me me(Principal user) {
		String id = user.getName();
		List<ActingRole> roles = this.posts.all()
			.stream()
			.filter((post) -> this.posts.acting(post.unitId(), post.role(), this.clock.today()).contains(id))
			.map((post) -> new ActingRole(post.unitId(),
					this.units.find(post.unitId()).map(Unit::name).orElse(post.unitId()), post.role(),
					post.role().groupOf(post.unitId())))
			.distinct()
			.toList();
		return new Me(id, this.posts.displayName(id).orElse(id), this.clock.instant(), roles);
	}

	/**
	 * @param user login name
	 * @param now what the system's clock says
	 * @param roles every role the person acts in today
	 */
	record Me(String user, String displayName, Instant now, List<ActingRole> roles) {
	}

	/**
	 * @param unit id of the unit
	 * @param group the engine's group of the role
	 */
	record ActingRole(String unit, String unitName, Role role, String group) {
	}

}
