package vn.gov.nghean.tuongduong.cchc.notification.web;

import java.util.List;

import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.gov.nghean.tuongduong.cchc.notification.Notices;

/**
 * A person's own notices, for programs and for Tasklist's bell.
 */
@RestController
@RequestMapping("/api/notices")
class NoticeController {

	private final Notices notices;

	NoticeController(Notices notices) {
		this.notices = notices;
	}

	@GetMapping
	List<Notices.Told> mine(Authentication user) {
		return this.notices.of(user.getName());
	}

	@GetMapping("/unread")
	Unread unread(Authentication user) {
		return new Unread(this.notices.unread(user.getName()));
	}

	record Unread(long count) {
	}

}
