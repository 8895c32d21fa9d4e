package vn.gov.nghean.tuongduong.cchc.engine.web;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.engine.TimeMachine;

/**
 * Lets an administrator of a demonstration move its clock forward.
 */
@RestController
@Profile("demo")
@RequestMapping("/api/clock")
class ClockController {

	private static final int MOST_DAYS = 800;

	private final BusinessClock clock;

	private final TimeMachine timeMachine;

	ClockController(BusinessClock clock, TimeMachine timeMachine) {
		this.clock = clock;
		this.timeMachine = timeMachine;
	}

	@GetMapping
	ClockReading read() {
		return new ClockReading(this.clock.localNow(), 0);
	}

	@PostMapping
	ClockReading move(@RequestBody Target target) {
		LocalDateTime now = this.clock.localNow().truncatedTo(ChronoUnit.SECONDS);
		LocalDateTime latest = now.plusDays(MOST_DAYS);
		if (target.to() == null || target.to().isBefore(now) || target.to().isAfter(latest)) {
			throw new IllegalArgumentException(
					"phải là thời điểm từ %s đến %s, ví dụ 2024-03-01T07:30".formatted(now, latest));
		}
		int jobs = this.timeMachine.travelTo(target.to().atZone(BusinessClock.ZONE).toInstant());
		return new ClockReading(this.clock.localNow(), jobs);
	}

	@ExceptionHandler
	ProblemDetail refused(IllegalArgumentException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "Trường «to»: %s.".formatted(ex.getMessage()));
	}

	/**
	 * @param to the moment to move to, in the authority's zone; one with a zone of its
	 * own is refused
	 */
	record Target(@JsonFormat(lenient = OptBoolean.FALSE) @Nullable LocalDateTime to) {
	}

	/**
	 * @param now what the clock says
	 * @param jobs how many jobs ran on the way
	 */
	record ClockReading(LocalDateTime now, int jobs) {
	}

}
