package vn.gov.nghean.tuongduong.cchc.duty;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/**
 * Overdue work goes up level by level, and comes down again.
 */
@IntegrationTest
class EscalationTest {

	private static final String HEAD = "Thủ trưởng đơn vị";

	private static final String HOME_AFFAIRS = "Phòng Nội vụ đôn đốc";

	private static final String ACCOUNTABLE = "Người chịu trách nhiệm chủ trì";

	private static final String LEADERS = "Lãnh đạo UBND";

	@Autowired
	private Time time;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private Duties duties;

	@Autowired
	private EscalationOverview escalations;

	@Autowired
	private ManagementService management;

	@Autowired
	private HistoryService history;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void monday() {
		this.time.is("2024-01-08T08:00");
	}

	@Test
	void lateWorkGoesUpLevelByLevelUntilItIsDelivered() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.time.passesTo("2024-01-31T16:59");
		assertThat(this.duty.escalations(id)).isZero();
		this.time.passesTo("2024-01-31T17:01");
		assertThat(this.duty.escalationKeys(id)).containsExactly("Xã Tam Quang · II.1 · Quý I/2024");
		assertThat(this.duty.levels(id)).containsExactly(HEAD);
		this.time.passesTo("2024-02-05T16:59");
		assertThat(this.duty.levels(id)).hasSize(1);
		this.time.passesTo("2024-02-05T17:01");
		assertThat(this.duty.levels(id)).containsExactlyInAnyOrder(HEAD, HOME_AFFAIRS, ACCOUNTABLE);
		this.time.passesTo("2024-02-07T17:01");
		assertThat(this.duty.levels(id)).containsExactlyInAnyOrder(HEAD, HOME_AFFAIRS, ACCOUNTABLE, LEADERS);
		this.time.passesTo("2024-02-16T08:00");
		this.duty.delivered(id, "tam-quang.canbo");
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(id)).isZero();
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		// 1, 2, 5, 6, 7, 15 and 16 February: Tết lies between
		assertThat(this.duties.view(id).workingDaysLate()).isEqualTo(7);
		assertThat(this.duty.processes(id)).isZero();
	}

	@Test
	void eachLevelGoesToItsRecipientWithTheLetterAtHomeAffairsOnly() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.time.passesTo("2024-02-07T17:01");
		assertThat(this.duty.tasks(id, "Task_ActOnOverdue"))
			.extracting((task) -> this.duty.shown(task, "levelName"), this.duty::groups,
					(task) -> !this.duty.shown(task, "letterText").isEmpty())
			.containsExactlyInAnyOrder(tuple(HEAD, List.of("tam-quang.head"), false),
					tuple(HOME_AFFAIRS, List.of("noi-vu.home-affairs"), true),
					tuple(ACCOUNTABLE, List.of("van-phong.head"), false),
					tuple(LEADERS, List.of("ubnd.vice-chair"), false));
		assertThat(this.duty.shown(at(id, HOME_AFFAIRS), "letterText")).contains("Kính gửi: UBND xã Tam Quang",
				"Phụ lục I, II.1", "Kiểm soát thủ tục hành chính", "Quý I/2024", "31/01/2024",
				"quá hạn 3 ngày làm việc", "qua Phòng Nội vụ");
		assertThat(this.duty.shown(at(id, HEAD), "latenessText")).contains("Xã Tam Quang", "nộp sản phẩm",
				"31/01/2024");
	}

	@Test
	void theOverviewNamesTheLevelAtWhichEachWasTold() {
		long id = this.duty.owes("2009", "tam-quang", "2024-01-31", List.of("Báo cáo"));
		this.time.passesTo("2024-02-07T17:01");
		assertThat(this.escalations.of(2009)).filteredOn((raised) -> raised.recordId() == id)
			.singleElement()
			.satisfies((raised) -> assertThat(raised.told())
				.extracting(EscalationOverview.Told::level, EscalationOverview.Told::unitId)
				.containsExactlyInAnyOrder(tuple(HEAD, "tam-quang"), tuple(HOME_AFFAIRS, "noi-vu"),
						tuple(ACCOUNTABLE, "van-phong"), tuple(LEADERS, "ubnd")));
		this.duty.delivered(id, "tam-quang.canbo");
		this.duty.accepted(id);
		assertThat(this.escalations.of(2009)).noneMatch((raised) -> raised.recordId() == id);
	}

	@Test
	void nobodyIsToldTwice() {
		long accountable = this.duty.owes("van-phong", "2024-01-10");
		long homeAffairs = this.duty.owes("noi-vu", "2024-01-10");
		this.time.passesTo("2024-01-17T17:01");
		assertThat(this.duty.levels(accountable)).containsExactlyInAnyOrder(HEAD, HOME_AFFAIRS, LEADERS);
		assertThat(this.duty.levels(homeAffairs)).containsExactlyInAnyOrder(HEAD, ACCOUNTABLE, LEADERS);
	}

	@Test
	void whatALevelDoesIsKeptAndTheEscalationStaysUntilTheWorkIsDone() {
		long id = this.duty.owes("tam-quang", "2024-01-10");
		this.time.passesTo("2024-01-17T17:01");
		while (!this.duty.tasks(id, "Task_ActOnOverdue").isEmpty()) {
			this.duty.completes(id, "Task_ActOnOverdue",
					Map.of("measure", "Đã giao Phó Chủ tịch làm ngay", "promisedDate", "2024-01-19"));
		}
		assertThat(this.duties.view(id).measures()).hasSize(4)
			.extracting(DutyView.Measure::levelName)
			.containsExactlyInAnyOrder(HEAD, HOME_AFFAIRS, ACCOUNTABLE, LEADERS);
		assertThat(this.duty.escalations(id)).isOne();
		this.duty.delivered(id, "tam-quang.canbo");
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(id)).isZero();
	}

	@Test
	void afterThreeDaysOfDowntimeEveryMissedLevelIsToldOnceAndInOrder() {
		long id = this.duty.owes("tam-quang", "2024-01-31", "y-te");
		this.time.passesTo("2024-01-31T16:00");
		this.time.is("2024-02-05T17:01");
		this.time.runsWhatIsDue();
		assertThat(this.duty.levels(id)).containsExactlyInAnyOrder(HEAD, HOME_AFFAIRS, ACCOUNTABLE);
		assertThat(told(id).get(0)).isEqualTo(HEAD);
		assertThat(this.time.runsWhatIsDue()).isZero();
		this.time.passesTo("2024-02-07T17:01");
		assertThat(told(id)).hasSize(4).last().isEqualTo(LEADERS);
		assertThat(this.duty.opened(id, "Task_ActOnOverdue")).isEqualTo(4);
	}

	@Test
	void aLevelThatFailsAndIsRetriedIsToldOnce() {
		long id = this.duty.owes("tam-quang", "2024-01-10");
		this.time.is("2024-01-16T08:00");
		for (String event : List.of("BoundaryEvent_DeadlinePassed", "Event_GracePassed")) {
			for (Job job : this.duty.jobs(id, event)) {
				if (job.getDuedate().toInstant().isBefore(Instant.parse("2024-01-16T00:00:00Z"))) {
					failsOnce(job);
					this.management.executeJob(job.getId());
				}
			}
		}
		assertThat(this.duty.escalations(id)).isOne();
		assertThat(this.duty.levels(id)).containsExactlyInAnyOrder(HEAD, HOME_AFFAIRS, ACCOUNTABLE);
		assertThat(this.duty.opened(id, "Task_ActOnOverdue")).isEqualTo(3);
	}

	@Test
	void aMissingContributionIsUrgedAtItsUnitButDoesNotStopTheWork() {
		long id = this.duty.owes("tu-phap", "2024-01-31", "y-te", "dan-toc");
		this.duty.assigned(id, "tu-phap.chuyenvien");
		this.duty.contributed(id, "y-te");
		this.time.passesTo("2024-01-29T17:01");
		assertThat(this.duty.escalationKeys(id))
			.containsExactly("Phòng Dân tộc · II.1 · Quý I/2024 · phối hợp với Phòng Tư pháp");
		assertThat(this.duty.groups(at(id, HEAD))).containsExactly("dan-toc.head");
		assertThat(this.duty.shown(at(id, HOME_AFFAIRS), "letterText")).contains("Kính gửi: Phòng Dân tộc",
				"gửi nội dung phối hợp cho Phòng Tư pháp", "24/01/2024");
		this.duty.submitted(id);
		this.duty.headApproved(id);
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.processes(id)).isZero();
		assertThat(this.duties.view(id).workingDaysLate()).isZero();
	}

	@Test
	void aLateContributionEndsItsOwnEscalationAndNotAnothers() {
		long id = this.duty.owes("tu-phap", "2024-01-31", "y-te", "dan-toc");
		this.duty.assigned(id, "tu-phap.chuyenvien");
		this.time.passesTo("2024-01-24T17:01");
		assertThat(this.duty.escalations(id)).isEqualTo(2);
		this.duty.contributed(id, "y-te");
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalationKeys(id)).singleElement()
			.satisfies((key) -> assertThat(key).startsWith("Phòng Dân tộc"));
	}

	@Test
	void aLateContributionDoesNotEndTheWaitOfExtendedWork() {
		long id = this.duty.owes("tu-phap", "2024-01-10", "y-te");
		this.duty.assigned(id, "tu-phap.chuyenvien");
		this.time.passesTo("2024-01-10T17:01");
		this.duty.asksForTime(id, "2024-01-17");
		this.duty.grants(id, "2024-01-17");
		this.time.runsWhatIsDue();
		this.duty.contributed(id, "y-te");
		this.time.passesTo("2024-01-17T17:01");
		assertThat(this.duty.escalationKeys(id)).containsExactly("Phòng Tư pháp · II.1 · Quý I/2024");
	}

	@Test
	void lateAcceptanceIsUrgedAtHomeAffairsWithoutTouchingTheUnit() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.delivered(id, "tam-quang.canbo");
		this.time.passesTo("2024-01-15T17:01");
		assertThat(this.duty.escalationKeys(id))
			.containsExactly("Phòng Nội vụ · II.1 · Quý I/2024 · nghiệm thu của Xã Tam Quang");
		assertThat(this.duty.groups(at(id, HEAD))).containsExactly("noi-vu.head");
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.processes(id)).isZero();
		assertThat(this.duties.view(id).workingDaysLate()).isZero();
	}

	@Test
	void lateAcceptanceEndsWithAReturnAndANewDeliveryHasANewDeadline() {
		long id = this.duty.owes("tam-quang", "2024-01-10");
		this.duty.delivered(id, "tam-quang.canbo");
		this.time.passesTo("2024-01-16T08:00");
		assertThat(this.duty.escalations(id)).isOne();
		this.duty.homeAffairsReturned(id, "Chưa ký số", "2024-01-19");
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(id)).isZero();
		this.duty.delivered(id, "tam-quang.canbo");
		assertThat(this.duty.task(id, "Task_AcceptResult").getDueDate()).isEqualTo("2024-01-23T17:00:00");
	}

	@Test
	void workReturnedAfterItsDeadlineEscalatesAtTheNewOneOnly() {
		long id = this.duty.owes("tam-quang", "2024-01-10");
		this.time.passesTo("2024-01-12T08:00");
		assertThat(this.duty.escalations(id)).isOne();
		this.duty.delivered(id, "tam-quang.canbo");
		this.duty.homeAffairsReturned(id, "Chưa ký số", "2024-01-17");
		this.time.passesTo("2024-01-17T16:59");
		assertThat(this.duty.escalations(id)).isZero();
		this.time.passesTo("2024-01-17T17:01");
		assertThat(this.duty.escalations(id)).isOne();
		assertThat(this.duty.jobs(id, "BoundaryEvent_DeadlinePassed")).isEmpty();
	}

	@Test
	void theOutcomeIsRecordedOnceHoweverOftenItsJobIsRetried() {
		long id = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.delivered(id, "tam-quang.canbo");
		this.duty.accepted(id);
		Job job = this.duty.jobs(id, "ServiceTask_RecordOutcome").get(0);
		failsOnce(job);
		assertThat(this.duties.view(id).status()).isEqualTo(DutyStatus.DELIVERED);
		this.management.executeJob(job.getId());
		assertThat(this.duties.view(id).status()).isEqualTo(DutyStatus.CLOSED);
	}

	private void failsOnce(Job job) {
		this.transaction.executeWithoutResult((status) -> {
			this.management.executeJob(job.getId());
			status.setRollbackOnly();
		});
	}

	private Task at(long id, String level) {
		return this.duty.tasks(id, "Task_ActOnOverdue")
			.stream()
			.filter((task) -> this.duty.shown(task, "levelName").equals(level))
			.findFirst()
			.orElseThrow();
	}

	/** The levels told so far, in the order in which the engine told them. */
	private List<String> told(long id) {
		String escalation = this.duty.task(id, "Task_ActOnOverdue").getProcessInstanceId();
		return this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(escalation)
			.activityId("Task_ActOnOverdue")
			.orderPartiallyByOccurrence()
			.asc()
			.list()
			.stream()
			.map((task) -> this.history.createHistoricVariableInstanceQuery()
				.activityInstanceIdIn(task.getId())
				.variableName("levelName")
				.singleResult()
				.getValue()
				.toString())
			.toList();
	}

}
