package vn.gov.nghean.tuongduong.cchc.engine.web;

import java.time.LocalDateTime;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

/**
 * How the engine is doing, for administrators.
 */
@RestController
class EngineStatusController {

	private final ManagementService management;

	private final RuntimeService runtime;

	private final JdbcTemplate jdbc;

	private final BusinessClock clock;

	EngineStatusController(ManagementService management, RuntimeService runtime, JdbcTemplate jdbc,
			BusinessClock clock) {
		this.management = management;
		this.runtime = runtime;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@GetMapping("/api/engine-status")
	Status status() {
		return new Status(String.valueOf(ProcessEngine.class.getPackage().getImplementationVersion()),
				this.jdbc.queryForObject("SELECT VERSION()", String.class), this.clock.localNow(),
				this.runtime.createProcessInstanceQuery().count(),
				this.management.createJobQuery().executable().count(),
				this.management.createJobQuery().noRetriesLeft().count());
	}

	/**
	 * @param version of the engine, such as {@code 7.24.0}
	 * @param database as it names itself
	 * @param clock the system's clock, in the authority's zone
	 * @param instances that run
	 * @param waitingJobs that are due and wait for the engine: some at any time, many if
	 * it cannot keep up
	 * @param failedJobs that the engine has given up; each waits for an administrator
	 */
	record Status(String version, String database, LocalDateTime clock, long instances, long waitingJobs,
			long failedJobs) {
	}

}
