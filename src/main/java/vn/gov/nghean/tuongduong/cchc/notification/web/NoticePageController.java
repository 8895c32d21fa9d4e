package vn.gov.nghean.tuongduong.cchc.notification.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.gov.nghean.tuongduong.cchc.engine.Refusal;
import vn.gov.nghean.tuongduong.cchc.notification.CalendarFeeds;
import vn.gov.nghean.tuongduong.cchc.notification.Deliveries;
import vn.gov.nghean.tuongduong.cchc.notification.NoticeKind;
import vn.gov.nghean.tuongduong.cchc.notification.NoticeSettings;
import vn.gov.nghean.tuongduong.cchc.notification.Notices;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * A person's page of reminders (nhắc việc): what they are told, how they want to be told,
 * their calendars; for whoever looks after the system, what could not be sent.
 */
@Controller
@RequestMapping("/nhac-viec")
class NoticePageController {

	private final Notices notices;

	private final NoticeSettings settings;

	private final CalendarFeeds feeds;

	private final Deliveries deliveries;

	private final UnitAccess access;

	private final Units units;

	private final BusinessClock clock;

	NoticePageController(Notices notices, NoticeSettings settings, CalendarFeeds feeds, Deliveries deliveries,
			UnitAccess access, Units units, BusinessClock clock) {
		this.notices = notices;
		this.settings = settings;
		this.feeds = feeds;
		this.deliveries = deliveries;
		this.access = access;
		this.units = units;
		this.clock = clock;
	}

	@GetMapping
	String page(@RequestParam(name = "da", defaultValue = "") String done, Authentication user, Model model) {
		return page(user, model, "",
				done.equals("tu-choi") ? "Chưa nhận được gì: trang đã mở quá lâu. Hãy làm lại." : "");
	}

	@PostMapping("/da-doc")
	String read(Authentication user) {
		this.notices.readAll(user.getName());
		return "redirect:/nhac-viec";
	}

	@PostMapping("/cach-nhan")
	String change(@RequestParam String address, @RequestParam(defaultValue = "false") boolean byMail,
			@RequestParam(required = false) @Nullable Set<NoticeKind> wanted, Authentication user, Model model) {
		Set<NoticeKind> muted = EnumSet.allOf(NoticeKind.class);
		if (wanted != null) {
			muted.removeAll(wanted);
		}
		try {
			this.settings.change(user.getName(), address, byMail, muted);
			return page(user, model, "Đã lưu cách nhận.", "");
		}
		catch (Refusal ex) {
			page(user, model, "", String.valueOf(ex.getMessage()));
			model.addAttribute("settings",
					new NoticeSettings.Settings(address, byMail, muted, this.settings.of(user.getName()).mailWorks()));
			return "notices";
		}
	}

	@PostMapping("/lich")
	String open(@RequestParam(defaultValue = "") String unit, Authentication user, Model model) {
		try {
			String secret = this.feeds.open(user.getName(), unit.isEmpty() ? null : unit);
			model.addAttribute("secret",
					ServletUriComponentsBuilder.fromCurrentContextPath()
						.path("/lich/{secret}.ics")
						.build(secret)
						.toString());
			return page(user, model, "Đã tạo địa chỉ lịch.", "");
		}
		catch (Refusal ex) {
			return page(user, model, "", String.valueOf(ex.getMessage()));
		}
	}

	@PostMapping("/lich/{id}/thu-hoi")
	String revoke(@PathVariable long id, Authentication user) {
		this.feeds.revoke(user.getName(), id);
		return "redirect:/nhac-viec";
	}

	@PostMapping("/thu/{id}/gui-lai")
	String again(@PathVariable long id, Authentication user) {
		if (!looksAfter(user)) {
			throw new AccessDeniedException("administrators and Home Affairs");
		}
		this.deliveries.again(id);
		return "redirect:/nhac-viec";
	}

	private String page(Authentication user, Model model, String done, String refused) {
		model.addAttribute("done", done);
		model.addAttribute("refused", refused);
		model.addAttribute("notices", this.notices.of(user.getName()));
		model.addAttribute("kinds", NoticeKind.values());
		model.addAttribute("settings", this.settings.of(user.getName()));
		model.addAttribute("feeds", this.feeds.of(user.getName()));
		model.addAttribute("units", unitsOf(user));
		model.addAttribute("pending", looksAfter(user) ? this.deliveries.pending() : List.of());
		model.addAttribute("looksAfter", looksAfter(user));
		return "notices";
	}

	private boolean looksAfter(Authentication user) {
		return this.access.isAdministrator(user) || this.access.isHomeAffairs(user);
	}

	private List<Unit> unitsOf(Authentication user) {
		return this.units.existingOn(this.clock.today())
			.stream()
			.filter((unit) -> user.getAuthorities()
				.stream()
				.anyMatch((group) -> group.getAuthority().startsWith(unit.id() + ".")))
			.toList();
	}

}
