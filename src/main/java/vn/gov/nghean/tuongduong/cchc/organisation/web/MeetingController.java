package vn.gov.nghean.tuongduong.cchc.organisation.web;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.gov.nghean.tuongduong.cchc.organisation.UnitAccess;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitDays;

/**
 * A unit's monthly meetings: everybody reads, its head moves one.
 */
@RestController
@RequestMapping("/api/units/{unit}/meetings/{month}")
class MeetingController {

	private final UnitDays unitDays;

	private final UnitAccess access;

	MeetingController(UnitDays unitDays, UnitAccess access) {
		this.unitDays = unitDays;
		this.access = access;
	}

	@GetMapping
	UnitDays.Meeting one(@PathVariable String unit, @PathVariable YearMonth month) {
		return this.unitDays.meetingOf(unit, month);
	}

	@PutMapping
	UnitDays.Meeting move(@PathVariable String unit, @PathVariable YearMonth month, @RequestBody Move move,
			Authentication user) {
		if (!this.access.leads(user, unit)) {
			throw new AccessDeniedException("meeting of another unit");
		}
		if (move.day() == null) {
			throw new IllegalArgumentException("Trường «day»: nêu ngày họp dạng năm-tháng-ngày");
		}
		this.unitDays.moveMeeting(unit, month, move.day(), (move.reason() != null) ? move.reason() : "",
				user.getName());
		return this.unitDays.meetingOf(unit, month);
	}

	@ExceptionHandler
	ProblemDetail refused(IllegalArgumentException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(ex.getMessage()));
	}

	/**
	 * @param day the new day of the meeting
	 * @param reason why
	 */
	record Move(@Nullable LocalDate day, @Nullable String reason) {
	}

}
