package vn.gov.nghean.tuongduong.cchc.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.gov.nghean.tuongduong.cchc.organisation.Leaves;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Substitution;

/**
 * Leaves and who stands in, kept by heads for their own unit and by administrators.
 */
@RestController
@RequestMapping("/api/substitutions")
class SubstitutionController {

	private static final String ADMINISTRATORS = "camunda-admin";

	private final Leaves leaves;

	private final Posts posts;

	SubstitutionController(Leaves leaves, Posts posts) {
		this.leaves = leaves;
		this.posts = posts;
	}

	@GetMapping
	List<Leave> ofUnit(@RequestParam String unit, Authentication user) {
		if (!administers(user) && !belongsTo(user, unit)) {
			throw new AccessDeniedException("leaves of another unit");
		}
		return this.leaves.ofUnit(unit).stream().map(this::shown).toList();
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Leave record(@RequestBody Request request, Authentication user) {
		Substitution leave = request.leave();
		this.leaves.check(leave);
		mayKeep(leave, user);
		this.leaves.record(leave, user.getName());
		return shown(leave);
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void withdraw(@RequestParam String absentUser, @RequestParam LocalDate from, Authentication user) {
		Substitution leave = new Substitution(absentUser, null, from, from, "");
		mayKeep(leave, user);
		if (!this.leaves.withdraw(leave, user.getName())) {
			throw new IllegalArgumentException(
					"Không có thời gian vắng mặt nào của «%s» bắt đầu ngày %s.".formatted(absentUser, from));
		}
	}

	@ExceptionHandler
	ProblemDetail refused(IllegalArgumentException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(ex.getMessage()));
	}

	private void mayKeep(Substitution leave, Authentication user) {
		Set<String> led = this.leaves.ledBy(user.getName());
		if (!administers(user) && !this.leaves.concernsOnly(led, leave)) {
			throw new AccessDeniedException("leave of another unit");
		}
	}

	private static boolean administers(Authentication user) {
		return user.getAuthorities().stream().anyMatch((group) -> ADMINISTRATORS.equals(group.getAuthority()));
	}

	private static boolean belongsTo(Authentication user, String unit) {
		return user.getAuthorities().stream().anyMatch((group) -> group.getAuthority().startsWith(unit + "."));
	}

	private Leave shown(Substitution leave) {
		String substitute = leave.substituteUser();
		return new Leave(leave.absentUser(), name(leave.absentUser()), substitute,
				(substitute != null) ? name(substitute) : null, leave.from(), leave.to(), leave.reason());
	}

	private String name(String user) {
		return this.posts.displayName(user).orElse(user);
	}

	/**
	 * @param absentUser login name of who is on leave
	 * @param substituteUser login name of who stands in; absent if the deputy is to
	 * answer
	 * @param from first day of the leave
	 * @param to last day of the leave
	 */
	record Request(@Nullable String absentUser, @Nullable String substituteUser, @Nullable LocalDate from,
			@Nullable LocalDate to, @Nullable String reason) {

		Substitution leave() {
			return new Substitution(text("absentUser", this.absentUser),
					(this.substituteUser == null || this.substituteUser.isBlank()) ? null : this.substituteUser.strip(),
					day("from", this.from), day("to", this.to), text("reason", this.reason));
		}

		private static String text(String field, @Nullable String value) {
			if (value == null || value.isBlank()) {
				throw new IllegalArgumentException("Trường «%s»: bắt buộc nhập.".formatted(field));
			}
			return value.strip();
		}

		private static LocalDate day(String field, @Nullable LocalDate value) {
			if (value == null) {
				throw new IllegalArgumentException("Trường «%s»: bắt buộc nhập, dạng năm-tháng-ngày.".formatted(field));
			}
			return value;
		}

	}

	/** A leave with the names of those concerned. */
	record Leave(String absentUser, String absentName, @Nullable String substituteUser, @Nullable String substituteName,
			LocalDate from, LocalDate to, String reason) {
	}

}
