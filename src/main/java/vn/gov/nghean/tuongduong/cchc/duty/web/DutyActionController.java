package vn.gov.nghean.tuongduong.cchc.duty.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
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

import vn.gov.nghean.tuongduong.cchc.document.Download;
import vn.gov.nghean.tuongduong.cchc.duty.DutyRefused;
import vn.gov.nghean.tuongduong.cchc.duty.Extensions;
import vn.gov.nghean.tuongduong.cchc.duty.Reassignments;
import vn.gov.nghean.tuongduong.cchc.duty.UnknownDuty;
import vn.gov.nghean.tuongduong.cchc.duty.UrgingLetters;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;

/**
 * What Home Affairs does about duties by its own decision, each with a reason.
 */
@RestController
@RequestMapping("/api/duties")
class DutyActionController {

	private final Extensions extensions;

	private final Reassignments reassignments;

	private final UrgingLetters letters;

	private final UnitAccess access;

	DutyActionController(Extensions extensions, Reassignments reassignments, UrgingLetters letters, UnitAccess access) {
		this.extensions = extensions;
		this.reassignments = reassignments;
		this.letters = letters;
		this.access = access;
	}

	@PostMapping("/{id}/extensions")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void extend(@PathVariable long id, @RequestBody Change change, Authentication user) {
		this.access.demandPlanKeeper(user);
		this.extensions.grant(id, change.day(), change.why(), user.getName());
	}

	@PostMapping("/{id}/reassignment")
	@ResponseStatus(HttpStatus.CREATED)
	Reassigned reassign(@PathVariable long id, @RequestBody Change change, Authentication user) {
		this.access.demandPlanKeeper(user);
		String unit = (change.unit() != null) ? change.unit() : "";
		return new Reassigned(this.reassignments.reassign(id, unit, change.day(), change.why(), user.getName()));
	}

	@GetMapping("/urging-letter")
	ResponseEntity<byte[]> letter(@RequestParam String unit, Authentication user) {
		if (!this.access.watches(user)) {
			throw new AccessDeniedException("letters are drafted by those who watch the plan");
		}
		return this.letters.to(unit)
			.map((letter) -> Download.docx("cong-van-don-doc-" + unit, letter))
			.orElseThrow(() -> new DutyRefused("Đơn vị không có nhiệm vụ nào quá hạn."));
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
	 * @param dueDate the new deadline
	 * @param unit who owes it from now on, where that changes
	 */
	record Change(@Nullable LocalDate dueDate, @Nullable String unit, @Nullable String reason) {

		LocalDate day() {
			if (this.dueDate == null) {
				throw new DutyRefused("Trường «dueDate»: nêu hạn mới.");
			}
			return this.dueDate;
		}

		String why() {
			return (this.reason != null) ? this.reason : "";
		}

	}

	/**
	 * @param dutyRecordId the record of the unit that owes it now
	 */
	record Reassigned(long dutyRecordId) {
	}

}
