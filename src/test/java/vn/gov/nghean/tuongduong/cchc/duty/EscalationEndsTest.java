package vn.gov.nghean.tuongduong.cchc.duty;

import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No escalation outlives what it escalates, however the work ends, and whatever happens
 * in the same moment.
 */
@IntegrationTest
class EscalationEndsTest {

	@Autowired
	private Time time;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private Duties duties;

	@Autowired
	private ManagementService management;

	@BeforeEach
	void monday() {
		this.time.is("2024-01-08T08:00");
	}

	@Test
	void deliveryEndsAllThatEscalates() {
		long id = lateInEveryWay();
		this.duty.submitted(id);
		this.duty.headApproved(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(id)).isZero();
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.processes(id)).isZero();
	}

	@Test
	void anExtensionEndsAllThatEscalates() {
		long id = lateInEveryWay();
		this.duty.grants(id, "2024-02-07");
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(id)).isZero();
		this.duty.submitted(id);
		this.duty.headApproved(id);
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.processes(id)).isZero();
	}

	@Test
	void withdrawalEndsAllThatEscalatesAndTheOpenRequest() {
		long id = lateInEveryWay();
		assertThat(withdrawn(id)).containsExactly(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.processes(id)).isZero();
		DutyView view = this.duties.view(id);
		assertThat(view.status()).isEqualTo(DutyStatus.WITHDRAWN);
		assertThat(view.withdrawal()).isEqualTo("Trùng nhiệm vụ");
		assertThat(view.extensions()).extracting(DutyView.Extension::status).containsExactly("LAPSED");
		assertThat(view.steps()).allSatisfy((step) -> assertThat(step.finishedAt()).isNotNull());
	}

	@Test
	void whatIsWithdrawnIsNotWithdrawnAgainAndNeverEscalates() {
		long id = this.duty.owes("tam-quang", "2024-01-10");
		assertThat(withdrawn(id)).containsExactly(id);
		assertThat(withdrawn(id)).isEmpty();
		this.time.passesTo("2024-01-17T17:01");
		assertThat(this.duty.processes(id)).isZero();
	}

	@Test
	void withdrawalEndsALateAcceptanceAndLeavesWhatIsClosed() {
		long delivered = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.delivered(delivered, "tam-quang.canbo");
		this.time.passesTo("2024-01-16T08:00");
		assertThat(this.duty.escalations(delivered)).isOne();
		assertThat(withdrawn(delivered)).containsExactly(delivered);
		this.time.runsWhatIsDue();
		assertThat(this.duty.processes(delivered)).isZero();
		long closed = this.duty.owes("tam-quang", "2024-01-31");
		this.duty.delivered(closed, "tam-quang.canbo");
		this.duty.accepted(closed);
		this.time.runsWhatIsDue();
		assertThat(withdrawn(closed)).isEmpty();
		assertThat(this.duties.view(closed).status()).isEqualTo(DutyStatus.CLOSED);
	}

	@RepeatedTest(5)
	void theDeadlinePassesInTheMomentTheHeadApproves() throws InterruptedException {
		long id = this.duty.owes("tam-quang", "2024-01-10");
		this.duty.assigned(id, "tam-quang.canbo");
		this.duty.submitted(id);
		this.time.is("2024-01-10T17:00");
		String timer = this.duty.jobs(id, "BoundaryEvent_DeadlinePassed").get(0).getId();
		together(() -> this.management.executeJob(timer), () -> this.duty.headApproved(id));
		headTriesAgain(id);
		this.time.passesTo("2024-01-10T17:02");
		assertThat(this.duty.escalations(id)).isZero();
		assertThat(this.duty.tasks(id, "Task_AcceptResult")).hasSize(1);
		this.duty.accepted(id);
		this.time.runsWhatIsDue();
		assertThat(this.duty.processes(id)).isZero();
	}

	@RepeatedTest(5)
	void theDeadlinePassesInTheMomentAnExtensionIsPutIntoForce() throws InterruptedException {
		long id = this.duty.owes("tam-quang", "2024-01-10");
		this.duty.asksForTime(id, "2024-01-17");
		this.duty.grants(id, "2024-01-17");
		this.time.is("2024-01-10T17:00");
		String timer = this.duty.jobs(id, "BoundaryEvent_DeadlinePassed").get(0).getId();
		String extension = this.duty.jobs(id, "ServiceTask_ApplyExtension").get(0).getId();
		together(() -> this.management.executeJob(timer), () -> this.management.executeJob(extension));
		this.time.passesTo("2024-01-10T17:02");
		assertThat(this.duty.escalations(id)).isZero();
		this.time.passesTo("2024-01-17T17:01");
		assertThat(this.duty.escalations(id)).isOne();
	}

	@RepeatedTest(5)
	void aLevelIsToldInTheMomentTheHeadApproves() throws InterruptedException {
		long id = this.duty.owes("tam-quang", "2024-01-10");
		this.time.passesTo("2024-01-12T08:00");
		this.duty.assigned(id, "tam-quang.canbo");
		this.duty.submitted(id);
		String grace = this.duty.jobs(id, "Event_GracePassed").get(0).getId();
		together(() -> this.management.executeJob(grace), () -> this.duty.headApproved(id));
		headTriesAgain(id);
		this.time.passesTo("2024-01-12T08:02");
		assertThat(this.duty.tasks(id, "Task_AcceptResult")).hasSize(1);
		assertThat(this.duty.escalations(id)).isZero();
	}

	/**
	 * Work, a contribution and the decision on an extension are all late: three
	 * escalations.
	 */
	private long lateInEveryWay() {
		long id = this.duty.owes("tam-quang", "2024-01-10", "y-te", "dan-toc");
		this.duty.assigned(id, "tam-quang.canbo");
		this.duty.contributed(id, "dan-toc");
		this.duty.asksForTime(id, "2024-01-17");
		this.time.passesTo("2024-01-16T08:00");
		assertThat(this.duty.escalations(id)).isEqualTo(3);
		return id;
	}

	/** The head's approval may have been refused because a job changed the same. */
	private void headTriesAgain(long id) {
		if (!this.duty.tasks(id, "Task_ApproveProducts").isEmpty()) {
			this.duty.headApproved(id);
		}
	}

	private List<Long> withdrawn(long id) {
		return this.duties.withdrawRow(this.duties.view(id).plan(), "II.1", "Trùng nhiệm vụ");
	}

	/**
	 * Does things in the same moment; one may be refused because the other changed the
	 * same, and nothing of it is kept.
	 */
	private void together(Runnable... acts) throws InterruptedException {
		assertThat(SameMoment.of(acts)).allMatch(EscalationEndsTest::isOvertaken, "refused as overtaken by another");
	}

	/**
	 * The engine reads a tree of executions in several statements: what another
	 * transaction removes in between it meets as missing, without a name for it. Either
	 * way nothing is kept and the job runs again; a job that is gone before it began has
	 * nothing left to do.
	 */
	private static boolean isOvertaken(Throwable refusal) {
		Throwable root = NestedExceptionUtils.getMostSpecificCause(refusal);
		boolean removed = root instanceof NullPointerException
				&& root.getStackTrace()[0].getClassName().startsWith("org.camunda.bpm.engine.impl.");
		boolean gone = String.valueOf(root.getMessage()).startsWith("No job found with id");
		return removed || gone || refusal instanceof OptimisticLockingException
				|| refusal instanceof ProcessEnginePersistenceException
				|| refusal instanceof ConcurrencyFailureException;
	}

}
