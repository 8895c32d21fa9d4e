package vn.gov.nghean.tuongduong.cchc.notification.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.gov.nghean.tuongduong.cchc.engine.Refusal;
import vn.gov.nghean.tuongduong.cchc.notification.Urging;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;

/**
 * Reminders by hand, of one duty or of many at once, by Home Affairs and the leaders.
 */
@RestController
@RequestMapping("/api/reminders")
class ReminderController {

	private static final int MOST_PROCESSES = 500;

	private static final int LONGEST_WORDS = 300;

	private final Urging urging;

	private final UnitAccess access;

	ReminderController(Urging urging, UnitAccess access) {
		this.urging = urging;
		this.access = access;
	}

	@PostMapping
	Urging.Urged remind(@RequestBody Reminder reminder, Authentication user) {
		if (!this.access.keepsPlan(user) && !this.access.isLeader(user)) {
			throw new AccessDeniedException("reminders by hand are for those who watch the plan");
		}
		return this.urging.urge(reminder.processes(), user.getName(), reminder.said());
	}

	/**
	 * @param processInstanceIds the processes whose open tasks are urged
	 * @param words what is said to those who have them
	 */
	record Reminder(@Nullable List<String> processInstanceIds, @Nullable String words) {

		List<String> processes() {
			if (this.processInstanceIds == null || this.processInstanceIds.isEmpty()
					|| this.processInstanceIds.size() > MOST_PROCESSES) {
				throw new Refusal("Trường «processInstanceIds»: chọn từ 1 đến %d nhiệm vụ.".formatted(MOST_PROCESSES));
			}
			return this.processInstanceIds;
		}

		String said() {
			String stripped = (this.words != null) ? this.words.strip() : "";
			if (stripped.isEmpty() || stripped.length() > LONGEST_WORDS) {
				throw new Refusal("Trường «words»: ghi lời nhắc, dài nhất %d ký tự.".formatted(LONGEST_WORDS));
			}
			return stripped;
		}

	}

}
