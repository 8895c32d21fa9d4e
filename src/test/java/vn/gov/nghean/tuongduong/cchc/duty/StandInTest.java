package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.organisation.Role;
import vn.gov.nghean.tuongduong.cchc.organisation.Staffing;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody always has the work: heads on leave, new heads, units without a head.
 */
@IntegrationTest
class StandInTest {

	private static final Map<String, Object> MEASURE = Map.of("measure", "Đã giao cán bộ làm ngay");

	private static final Map<String, Object> APPROVES = Map.of("decision", "approve");

	@Autowired
	private Time time;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private Staffing staffing;

	@Autowired
	private TestRestTemplate http;

	@BeforeEach
	void monday() {
		this.time.is("2024-01-08T08:00");
	}

	@AfterEach
	void staffAsBefore() {
		this.staffing.isAsBefore();
	}

	@Test
	void whoStandsInForTheHeadHasTheOpenTaskForTheDaysOfTheLeave() {
		long id = this.duty.owes("mai-son", "2024-01-10");
		this.time.passesTo("2024-01-10T17:01");
		this.staffing.isAway("mai-son.chutich", "mai-son.canbo", "2024-01-12", "2024-01-15");
		Official standIn = Official.named("mai-son.canbo", this.http);
		String task = this.duty.task(id, "Task_ActOnOverdue").getId();
		assertThat(standIn.reads("/engine-rest/task/" + task).status()).isEqualTo(404);
		this.time.passesTo("2024-01-12T08:00");
		assertThat(standIn.reads("/engine-rest/task/" + task).status()).isEqualTo(200);
		this.time.passesTo("2024-01-16T08:00");
		assertThat(standIn.reads("/engine-rest/task/" + task).status()).isEqualTo(404);
		this.staffing.isAway("mai-son.chutich", "mai-son.canbo", "2024-01-16", "2024-01-16");
		assertThat(standIn.completes(task, MEASURE).status()).isEqualTo(204);
	}

	@Test
	void aNewHeadHasTheOpenTaskAndTheFormerOneHasItNoMore() {
		long id = this.duty.owes("mai-son", "2024-01-31");
		this.duty.assigned(id, "mai-son.canbo");
		this.duty.submitted(id);
		String task = this.duty.task(id, "Task_ApproveProducts").getId();
		this.staffing.leaves("mai-son.chutich", "2024-01-09");
		this.staffing.takesOffice("mai-son.motcua", "mai-son", Role.HEAD, "2024-01-10");
		this.time.passesTo("2024-01-10T08:00");
		assertThat(Official.named("mai-son.chutich", this.http).completes(task, APPROVES).status()).isEqualTo(403);
		assertThat(Official.named("mai-son.motcua", this.http).completes(task, APPROVES).status()).isEqualTo(204);
		assertThat(this.duty.tasks(id, "Task_AcceptResult")).hasSize(1);
	}

	@Test
	void aTaskWhoseHeadLeavesWithoutASuccessorGoesToTheDeputyThenOneLevelUp() {
		long id = this.duty.owes("mai-son", "2024-01-31");
		this.duty.assigned(id, "mai-son.canbo");
		this.duty.submitted(id);
		this.staffing.leaves("mai-son.chutich", "2024-01-09");
		assertThat(this.duty.groups(this.duty.task(id, "Task_ApproveProducts"))).containsExactly("mai-son.head");
		this.time.passesTo("2024-01-10T08:00");
		assertThat(this.duty.groups(this.duty.task(id, "Task_ApproveProducts"))).containsExactly("mai-son.deputy",
				"mai-son.head");
		this.staffing.leaves("mai-son.phochutich", "2024-01-10");
		this.time.passesTo("2024-01-11T08:00");
		assertThat(this.duty.groups(this.duty.task(id, "Task_ApproveProducts"))).contains("ubnd.vice-chair");
		assertThat(Official.named("ubnd.phochutich", this.http)
			.completes(this.duty.task(id, "Task_ApproveProducts").getId(), APPROVES)
			.status()).isEqualTo(204);
	}

	@Test
	void latenessOfAUnitWithoutAHeadGoesToTheDeputyAndSaysWhy() {
		this.staffing.leaves("mai-son.chutich", "2024-01-05");
		long id = this.duty.owes("mai-son", "2024-01-10");
		this.time.passesTo("2024-01-10T17:01");
		assertThat(this.duty.groups(this.duty.task(id, "Task_ActOnOverdue"))).containsExactly("mai-son.deputy");
		assertThat(this.duty.shown(this.duty.task(id, "Task_ActOnOverdue"), "recipientNote")).contains("cấp phó");
	}

	@Test
	void latenessOfAUnitWithoutHeadAndDeputyGoesOneLevelUpAndTheLeadersAreNotToldTwice() {
		this.staffing.leaves("mai-son.chutich", "2024-01-05");
		this.staffing.leaves("mai-son.phochutich", "2024-01-05");
		long id = this.duty.owes("mai-son", "2024-01-10");
		this.time.passesTo("2024-01-17T17:01");
		assertThat(this.duty.tasks(id, "Task_ActOnOverdue")).extracting(this.duty::groups)
			.extracting((groups) -> groups.get(0))
			.containsExactlyInAnyOrder("ubnd.vice-chair", "noi-vu.home-affairs", "van-phong.head");
	}

	@Test
	void aUnitWithoutAnybodyHasItsWorkDoneOneLevelUp() {
		for (String person : new String[] { "chutich", "phochutich", "canbo" }) {
			this.staffing.leaves("mai-son." + person, "2024-01-05");
		}
		long id = this.duty.owes("mai-son", "2024-01-31");
		assertThat(this.duty.groups(this.duty.task(id, "Task_AssignWork"))).containsExactly("ubnd.vice-chair");
		Official leader = Official.named("ubnd.phochutich", this.http);
		assertThat(leader
			.completes(this.duty.task(id, "Task_AssignWork").getId(), Map.of("responsibleId", "ubnd.phochutich"))
			.status()).isEqualTo(204);
		assertThat(leader.asksForTime(id, Map.of("reason", "Xã chưa có cán bộ", "newDate", "2024-02-06")).status())
			.isEqualTo(201);
	}

	@Test
	void workReturnedIsNotGivenToSomebodyWhoHasLeft() {
		long id = this.duty.owes("mai-son", "2024-01-31");
		this.duty.assigned(id, "mai-son.canbo");
		this.duty.submitted(id);
		this.staffing.leaves("mai-son.canbo", "2024-01-09");
		this.time.passesTo("2024-01-10T08:00");
		this.duty.headReturned(id, "Thiếu số liệu");
		assertThat(this.duty.task(id, "Task_SubmitProduct").getAssignee()).isNull();
		assertThat(this.duty.groups(this.duty.task(id, "Task_SubmitProduct"))).containsExactly("mai-son.head");
	}

	@Test
	void whenNobodyWatchesForHomeAffairsItsHeadAcceptsAndIsTold() {
		this.staffing.leaves("noi-vu.chuyenvien", "2024-01-05");
		long id = this.duty.owes("mai-son", "2024-01-10");
		this.time.passesTo("2024-01-15T17:01");
		assertThat(this.duty.tasks(id, "Task_ActOnOverdue")).extracting(this.duty::groups)
			.extracting((groups) -> groups.get(0))
			.contains("noi-vu.head");
		this.duty.delivered(id, "mai-son.canbo");
		assertThat(this.duty.groups(this.duty.task(id, "Task_AcceptResult"))).containsExactly("noi-vu.head");
	}

}
