package vn.gov.nghean.tuongduong.cchc.duty.web;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.gov.nghean.tuongduong.cchc.duty.Contribution;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.duty.DutyView;
import vn.gov.nghean.tuongduong.cchc.duty.Extensions;
import vn.gov.nghean.tuongduong.cchc.duty.UnknownDuty;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Units;

/**
 * Duty records for those concerned: the unit, who coordinates, Home Affairs, leaders.
 */
@RestController
@RequestMapping("/api/duties")
class DutyController {

	private static final int LONGEST_REASON = 1000;

	private final Duties duties;

	private final Extensions extensions;

	private final Units units;

	DutyController(Duties duties, Extensions extensions, Units units) {
		this.duties = duties;
		this.extensions = extensions;
		this.units = units;
	}

	@GetMapping("/{id}")
	DutyView one(@PathVariable long id, Authentication user) {
		DutyView duty = this.duties.view(id);
		boolean concerned = belongsTo(user, duty.unitId())
				|| duty.contributions().stream().map(Contribution::unitId).anyMatch((unit) -> belongsTo(user, unit));
		if (!concerned && !watches(user)) {
			throw new AccessDeniedException("duty of another unit");
		}
		return duty;
	}

	@GetMapping
	List<DutyView> ofUnit(@RequestParam String unit, @RequestParam(required = false) @Nullable Set<DutyStatus> status,
			@RequestParam(defaultValue = "0") int page, Authentication user) {
		if (!belongsTo(user, unit) && !watches(user)) {
			throw new AccessDeniedException("duties of another unit");
		}
		return this.duties.ofUnit(unit, (status != null) ? status : EnumSet.allOf(DutyStatus.class), Math.max(0, page));
	}

	@PostMapping("/{id}/extension-requests")
	@ResponseStatus(HttpStatus.CREATED)
	DutyView.Extension ask(@PathVariable long id, @RequestBody ExtensionRequest request, Authentication user,
			Principal principal) {
		if (!belongsTo(user, this.duties.view(id).unitId())) {
			throw new AccessDeniedException("duty of another unit");
		}
		if (request.reason() == null || request.reason().isBlank() || request.reason().length() > LONGEST_REASON) {
			throw new IllegalArgumentException(
					"Trường «reason»: nêu lý do, dài nhất %d ký tự".formatted(LONGEST_REASON));
		}
		if (request.newDate() == null) {
			throw new IllegalArgumentException("Trường «newDate»: nêu hạn mới dạng năm-tháng-ngày");
		}
		return this.extensions
			.view(this.extensions.ask(id, request.reason().strip(), request.newDate(), principal.getName()));
	}

	@ExceptionHandler
	ProblemDetail unknown(UnknownDuty ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ProblemDetail refused(IllegalArgumentException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(ex.getMessage()));
	}

	private static boolean belongsTo(Authentication user, String unitId) {
		return groups(user).stream().anyMatch((group) -> group.startsWith(unitId + "."));
	}

	private boolean watches(Authentication user) {
		Collection<String> groups = groups(user);
		return belongsTo(user, this.units.standingAgency().id())
				|| groups.contains(Role.CHAIR.groupOf(this.units.authority().id()))
				|| groups.contains(Role.VICE_CHAIR.groupOf(this.units.authority().id()))
				|| groups.contains("camunda-admin");
	}

	private static Collection<String> groups(Authentication user) {
		return user.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
	}

	/**
	 * @param reason why more time is needed
	 * @param newDate the day asked for
	 */
	record ExtensionRequest(@Nullable String reason, @Nullable LocalDate newDate) {
	}

}
