package vn.gov.nghean.tuongduong.cchc.monitoring.web;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.gov.nghean.tuongduong.cchc.monitoring.Desks;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;

/**
 * The first page: leaders land on the board, everybody else on what lies before them.
 */
@Controller
class HomeController {

	private final Desks desks;

	private final UnitAccess access;

	HomeController(Desks desks, UnitAccess access) {
		this.desks = desks;
		this.access = access;
	}

	@GetMapping("/")
	String first(Authentication user) {
		return this.access.isLeader(user) ? "redirect:/dieu-hanh" : "redirect:/viec-hom-nay";
	}

	@GetMapping("/viec-hom-nay")
	String desk(Authentication user, Model model) {
		model.addAttribute("desk",
				this.desks.of(user.getName(),
						user.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList(),
						(unit) -> this.access.isLeaderOf(user, unit)));
		model.addAttribute("watches", this.access.watches(user));
		return "desk";
	}

}
