package vn.gov.nghean.tuongduong.cchc.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;
import vn.gov.nghean.tuongduong.cchc.calendar.Days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/**
 * Time that passes in a moment: everything due in between happens at its own time.
 */
@IntegrationTest
class TimeMachineTest {

	@Autowired
	private TimeMachine timeMachine;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private Time time;

	@Autowired
	private Days announced;

	@Autowired
	private DaysSeen days;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private HistoryService history;

	@Autowired
	private IdentityService identity;

	@Autowired
	private JdbcTemplate jdbc;

	private String deployment;

	private Long keptOffset;

	@BeforeEach
	void aProcessThatWaitsForADayThenAsMuchAsADayAndAnHour() {
		this.keptOffset = this.jdbc.queryForObject("SELECT offset_millis FROM calendar_clock", Long.class);
		this.time.is("2024-01-02T07:30");
		this.time.runsWhatIsDue();
		this.announced.announce();
		this.deployment = this.repository.createDeployment()
			.addModelInstance("waiting-probe.bpmn",
					Bpmn.createExecutableProcess("waiting-probe")
						.camundaHistoryTimeToLiveString("P1D")
						.startEvent()
						.intermediateCatchEvent("Due")
						.timerWithDate("${due}")
						.intermediateThrowEvent("Step")
						.camundaAsyncBefore()
						.intermediateCatchEvent("Later")
						.timerWithDuration("PT25H")
						.endEvent("End")
						.done())
			.deploy()
			.getId();
		this.days.forget();
	}

	@AfterEach
	void putBack() {
		this.days.forget();
		this.repository.deleteDeployment(this.deployment, true);
		this.time.is("2024-01-02T07:30");
		this.jdbc.update("UPDATE calendar_clock SET offset_millis = ?", this.keptOffset);
	}

	@Test
	void everyTimerFiresAtItsOwnMomentInOrder() {
		waitingFor("2024-01-05T17:00");
		waitingFor("2024-01-03T08:15:30.250");
		waitingFor("2024-01-04T00:00");
		int jobs = this.timeMachine.travelTo(instant("2024-01-06T18:00"));
		assertThat(endsOf("Due")).containsExactly("2024-01-03T08:15:30.250", "2024-01-04T00:00", "2024-01-05T17:00");
		assertThat(endsOf("Step")).isEqualTo(endsOf("Due"));
		assertThat(endsOf("Later")).containsExactly("2024-01-04T09:15:30.250", "2024-01-05T01:00", "2024-01-06T18:00");
		assertThat(jobs).isGreaterThanOrEqualTo(9);
		assertThat(this.runtime.createProcessInstanceQuery().processDefinitionKey("waiting-probe").count()).isZero();
	}

	@Test
	void whatIsDueLaterStaysWhereItIs() {
		waitingFor("2024-01-03T08:15");
		this.timeMachine.travelTo(instant("2024-01-03T08:14:59"));
		assertThat(endsOf("Due")).isEmpty();
	}

	@Test
	void everyDayBeginsOnceAtMidnightBeforeItsTimers() {
		this.timeMachine.travelTo(instant("2024-01-05T12:00"));
		assertThat(this.days.seen()).extracting(DaysSeen.Seen::day)
			.containsExactly(LocalDate.of(2024, 1, 3), LocalDate.of(2024, 1, 4), LocalDate.of(2024, 1, 5));
		assertThat(this.days.seen())
			.allSatisfy((seen) -> assertThat(seen.clock()).isEqualTo(seen.day().atStartOfDay()));
	}

	@Test
	void afterTheJourneyTheClockRunsOnFromThere() {
		this.timeMachine.travelTo(instant("2024-01-03T12:00"));
		assertThat(this.clock.localNow()).isBetween(LocalDateTime.parse("2024-01-03T12:00"),
				LocalDateTime.parse("2024-01-03T12:01"));
		Instant once = this.clock.instant();
		assertThat(this.clock.instant()).isAfter(once);
		assertThat(this.days.afterAKill()).isCloseTo(this.clock.localNow(), within(1, ChronoUnit.SECONDS));
	}

	@Test
	void itStartsFromARunningClockToo() {
		this.clock.release();
		assertThat(this.timeMachine.travelTo(instant("2024-01-02T09:00"))).isNotNegative();
		assertThat(this.clock.localNow()).isAfterOrEqualTo(LocalDateTime.parse("2024-01-02T09:00"));
	}

	@Test
	void aSystemKilledOnTheWayGoesOnFromWhereItWas() {
		this.timeMachine.travelTo(instant("2024-01-05T12:00"));
		assertThat(this.days.seen())
			.allSatisfy((seen) -> assertThat(seen.afterAKill()).isCloseTo(seen.clock(), within(5, ChronoUnit.SECONDS)));
	}

	@Test
	void aJourneyThatFailsLeavesTheClockRunningWhereItFailed() {
		this.days.failOn(LocalDate.of(2024, 1, 4));
		assertThatThrownBy(() -> this.timeMachine.travelTo(instant("2024-01-06T12:00")))
			.hasMessageContaining("2024-01-04");
		assertThat(this.clock.localNow()).isCloseTo(LocalDateTime.parse("2024-01-04T00:00"),
				within(1, ChronoUnit.MINUTES));
		assertThat(this.days.afterAKill()).isCloseTo(this.clock.localNow(), within(5, ChronoUnit.SECONDS));
	}

	@Test
	void itDoesNotGoBack() {
		assertThatThrownBy(() -> this.timeMachine.travelTo(instant("2024-01-02T07:29")))
			.isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("không lùi về 2024-01-02T07:29 được");
		assertThat(this.clock.localNow()).isAfterOrEqualTo(LocalDateTime.parse("2024-01-02T07:30"));
	}

	@Test
	void whatHappensOnTheWayHappensInTheSystemsNameAndNotTheTravellers() {
		this.identity.setAuthentication("admin", List.of("camunda-admin"));
		try {
			this.timeMachine.travelTo(instant("2024-01-04T12:00"));
			assertThat(this.days.seen()).hasSize(2).noneMatch(DaysSeen.Seen::inSomebodysName);
			assertThat(this.identity.getCurrentAuthentication().getUserId()).isEqualTo("admin");
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	private void waitingFor(String due) {
		this.runtime.startProcessInstanceByKey("waiting-probe", Map.of("due", Date.from(instant(due))));
	}

	private List<String> endsOf(String activity) {
		return this.history.createHistoricActivityInstanceQuery()
			.activityId(activity)
			.finished()
			.orderByHistoricActivityInstanceEndTime()
			.asc()
			.list()
			.stream()
			.map(HistoricActivityInstance::getEndTime)
			.map((end) -> LocalDateTime.ofInstant(end.toInstant(), BusinessClock.ZONE).toString())
			.toList();
	}

	private static Instant instant(String local) {
		return LocalDateTime.parse(local).atZone(BusinessClock.ZONE).toInstant();
	}

}
