package vn.gov.nghean.tuongduong.cchc.engine.web;

import java.time.LocalDateTime;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

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
		LocalDateTime now = this.clock.localNow();
		if (target.to() == null || target.to().isBefore(now) || target.to().isAfter(now.plusDays(MOST_DAYS))) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
					"Trường \"to\" phải là thời điểm từ %s đến %s, ví dụ 2024-03-01T07:30.".formatted(now,
							now.plusDays(MOST_DAYS)));
		}
		int jobs = this.timeMachine.travelTo(target.to().atZone(BusinessClock.ZONE).toInstant());
		return new ClockReading(this.clock.localNow(), jobs);
	}

	/**
	 * @param to the moment to move to, in the authority's zone
	 */
	record Target(LocalDateTime to) {
	}

	/**
	 * @param now what the clock says
	 * @param jobs how many jobs ran on the way
	 */
	record ClockReading(LocalDateTime now, int jobs) {
	}

}
