package vn.gov.nghean.tuongduong.cchc.duty.web;

import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyHistory;
import vn.gov.nghean.tuongduong.cchc.duty.DutyNames;
import vn.gov.nghean.tuongduong.cchc.duty.DutyRefused;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.duty.DutyView;
import vn.gov.nghean.tuongduong.cchc.duty.Extensions;
import vn.gov.nghean.tuongduong.cchc.duty.UnknownDuty;

/**
 * Duty records for those concerned: the unit, who coordinates, Home Affairs, leaders.
 */
@RestController
@RequestMapping("/api/duties")
class DutyController {

	private static final int LONGEST_REASON = 1000;

	private final Duties duties;

	private final Extensions extensions;

	private final DutyNames names;

	private final DutyHistory history;

	private final DutyAccess access;

	DutyController(Duties duties, Extensions extensions, DutyNames names, DutyHistory history, DutyAccess access) {
		this.duties = duties;
		this.extensions = extensions;
		this.names = names;
		this.history = history;
		this.access = access;
	}

	@GetMapping("/{id}")
	Answer one(@PathVariable long id, Authentication user) {
		DutyView duty = readable(id, user);
		return new Answer(duty, this.names.of(duty), duty.status() == DutyStatus.OPEN
				&& this.extensions.areGivenFor(duty.dutyKey()) && this.access.actsFor(user, duty.unitId()));
	}

	/**
	 * Who did what, the newest first; of files others attached those concerned are told.
	 */
	@GetMapping("/{id}/history")
	List<DutyHistory.Event> history(@PathVariable long id, Authentication user) {
		DutyView duty = readable(id, user);
		boolean all = this.access.isConcerned(user, duty);
		return this.history.of(duty, (file) -> all || file.addedBy().equals(user.getName()));
	}

	private DutyView readable(long id, Authentication user) {
		DutyView duty = this.duties.view(id);
		if (!this.access.mayRead(user, duty)) {
			throw new AccessDeniedException("duty of another unit");
		}
		return duty;
	}

	@GetMapping
	List<DutyView> ofUnit(@RequestParam String unit, @RequestParam(required = false) @Nullable Set<DutyStatus> status,
			@RequestParam(defaultValue = "0") int page, Authentication user) {
		if (!this.access.actsFor(user, unit) && !this.access.watches(user)) {
			throw new AccessDeniedException("duties of another unit");
		}
		return this.duties.ofUnit(unit, (status != null) ? status : EnumSet.allOf(DutyStatus.class), Math.max(0, page));
	}

	@PostMapping("/{id}/extension-requests")
	@ResponseStatus(HttpStatus.CREATED)
	DutyView.Extension ask(@PathVariable long id, @RequestBody ExtensionRequest request, Authentication user,
			Principal principal) {
		if (!this.access.actsFor(user, this.duties.facts(id).unitId())) {
			throw new AccessDeniedException("duty of another unit");
		}
		return this.extensions
			.view(this.extensions.ask(id, request.checkedReason(), request.checkedDate(), principal.getName()));
	}

	@ExceptionHandler
	ProblemDetail unknown(UnknownDuty ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ProblemDetail refused(DutyRefused ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(ex.getMessage()));
	}

	/**
	 * A duty as the person asking sees it.
	 *
	 * @param names of the people on record, by login name
	 * @param mayAskExtension whether they may ask for a later deadline now
	 */
	record Answer(@JsonUnwrapped DutyView duty, Map<String, String> names, boolean mayAskExtension) {
	}

	/**
	 * @param reason why more time is needed
	 * @param newDate the day asked for, such as {@code 2024-03-29}
	 */
	record ExtensionRequest(@Nullable String reason, @Nullable String newDate) {

		String checkedReason() {
			if (this.reason == null || this.reason.isBlank() || this.reason.strip().length() > LONGEST_REASON) {
				throw new DutyRefused("Trường «reason»: nêu lý do, dài nhất %d ký tự".formatted(LONGEST_REASON));
			}
			return this.reason.strip();
		}

		LocalDate checkedDate() {
			try {
				return LocalDate.parse(String.valueOf(this.newDate));
			}
			catch (DateTimeParseException ex) {
				throw new DutyRefused("Trường «newDate»: nêu hạn mới dạng năm-tháng-ngày");
			}
		}

	}

}
