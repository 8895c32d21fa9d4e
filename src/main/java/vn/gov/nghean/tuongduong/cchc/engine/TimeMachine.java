package vn.gov.nghean.tuongduong.cchc.engine;

import java.time.Instant;
import java.time.LocalTime;
import java.util.concurrent.TimeUnit;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.ClockStore;
import vn.gov.nghean.tuongduong.cchc.calendar.Days;

/**
 * Moves the clock forward as if the time had passed: each day begins and each job runs at
 * its own moment, in order.
 */
@Component
public class TimeMachine {

	private static final Logger logger = LoggerFactory.getLogger(TimeMachine.class);

	private static final int PAGE = 100;

	private static final int WAIT_MILLIS = 50;

	private static final int MOST_WAITS = 600;

	private final BusinessClock clock;

	private final ClockStore store;

	private final Days days;

	private final ManagementService management;

	private final IdentityService identity;

	private final JobExecutor jobExecutor;

	TimeMachine(BusinessClock clock, ClockStore store, Days days, ManagementService management,
			IdentityService identity, ProcessEngineConfigurationImpl configuration) {
		this.clock = clock;
		this.store = store;
		this.days = days;
		this.management = management;
		this.identity = identity;
		this.jobExecutor = configuration.getJobExecutor();
	}

	/**
	 * Runs the system up to a moment. The clock then runs on from there. How far it has
	 * come is kept on the way, so that a system that is killed goes on from where it was.
	 * Runs in the system's name, as the jobs would by themselves.
	 * @return how many jobs ran
	 * @throws IllegalArgumentException if that moment has passed
	 */
	public synchronized int travelTo(Instant target) {
		boolean wasActive = this.jobExecutor.isActive();
		Authentication user = this.identity.getCurrentAuthentication();
		this.identity.clearAuthentication();
		if (wasActive) {
			this.jobExecutor.shutdown();
		}
		try {
			finishRunningJobs();
			this.clock.hold();
			return advance(target, () -> this.store.save(this.clock.offset()));
		}
		finally {
			this.clock.release();
			if (wasActive) {
				this.jobExecutor.start();
			}
			this.identity.setAuthentication(user);
		}
	}

	/** What the executor has taken before it stopped still belongs to the time before. */
	private void finishRunningJobs() {
		if (this.jobExecutor instanceof SpringJobExecutor spring
				&& spring.getTaskExecutor() instanceof ThreadPoolTaskExecutor pool) {
			for (int waited = 0; waited < MOST_WAITS
					&& (pool.getActiveCount() > 0 || pool.getQueueSize() > 0); waited++) {
				pause();
			}
		}
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(WAIT_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Runs everything up to a moment and leaves the clock standing there. The job
	 * executor must be off.
	 */
	int advance(Instant target) {
		return advance(target, () -> {
		});
	}

	private int advance(Instant target, Runnable atEachStop) {
		if (target.isBefore(this.clock.instant())) {
			this.clock.holdAt(target);
		}
		int ran = runDue();
		while (this.clock.instant().isBefore(target)) {
			this.clock.holdAt(nextStop(target));
			atEachStop.run();
			this.days.announce();
			ran += runDue();
		}
		return ran;
	}

	private Instant nextStop(Instant target) {
		Instant midnight = this.clock.today()
			.plusDays(1)
			.atTime(LocalTime.MIDNIGHT)
			.atZone(BusinessClock.ZONE)
			.toInstant();
		Instant stop = midnight.isBefore(target) ? midnight : target;
		List<Job> next = this.management.createJobQuery()
			.active()
			.withRetriesLeft()
			.duedateHigherThan(Date.from(this.clock.instant()))
			.orderByJobDuedate()
			.asc()
			.listPage(0, 1);
		if (!next.isEmpty() && next.get(0).getDuedate().toInstant().isBefore(stop)) {
			return next.get(0).getDuedate().toInstant();
		}
		return stop;
	}

	private int runDue() {
		int ran = 0;
		List<Job> due;
		do {
			due = this.management.createJobQuery().executable().active().orderByJobDuedate().asc().listPage(0, PAGE);
			for (Job job : due) {
				ran += run(job) ? 1 : 0;
			}
		}
		while (!due.isEmpty());
		return ran;
	}

	/** A job may be gone: the one before it can have ended its process. */
	private boolean run(Job job) {
		if (this.management.createJobQuery().jobId(job.getId()).count() == 0) {
			return false;
		}
		try {
			this.management.executeJob(job.getId());
			return true;
		}
		catch (RuntimeException ex) {
			logger.warn("Công việc nền {} của {} lỗi: {}", job.getId(), job.getProcessDefinitionKey(), ex.getMessage());
			return false;
		}
	}

}
