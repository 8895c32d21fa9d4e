package vn.gov.nghean.tuongduong.cchc.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.announcement.CalendarUpdate;
import vn.gov.nghean.tuongduong.cchc.announcement.CalendarUpdates;
import vn.gov.nghean.tuongduong.cchc.announcement.NoticeLine;
import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.AnnouncedDay;
import vn.gov.nghean.tuongduong.cchc.calendar.AnnouncedDays;
import vn.gov.nghean.tuongduong.cchc.calendar.DeadlineMove;
import vn.gov.nghean.tuongduong.cchc.calendar.WorkingCalendar;
import vn.gov.nghean.tuongduong.cchc.duty.Duties;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.duty.DutyView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Days are announced while a plan runs. Each test has a year of its own, and takes back
 * what it announced.
 */
@IntegrationTest
class CalendarChangeTest {

	@Autowired
	private Time time;

	@Autowired
	private Plans plans;

	@Autowired
	private Duties duties;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private CalendarUpdates updates;

	@Autowired
	private AnnouncedDays announced;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private ManagementService management;

	@Autowired
	private AuditTrail audit;

	@AfterEach
	void theCalendarIsAsItWas() {
		for (int year : new int[] { 2003, 2005, 2018, 2019 }) {
			List<NoticeLine> lines = this.announced.onRecord(year)
				.stream()
				.filter(AnnouncedDay::isInForce)
				.map((row) -> new NoticeLine(row.day().date().toString(), NoticeLine.WITHDRAW, null, null, "thử xong"))
				.toList();
			if (!lines.isEmpty()) {
				this.updates.apply(lines, "cchc");
			}
			assertThat(this.announced.holdingIn(year)).isEmpty();
		}
	}

	@Test
	void aDayOffMovesDeadlineDueDateAndTimerOfARunningDutyOnce() {
		runs(2005, "2005-01-04T07:00");
		this.time.passesTo("2005-03-10T08:00");
		DutyView before = owed(2005, "tu-phap", SmallPlan.DATED);
		assertThat(before.dueAt()).isEqualTo("2005-03-31T10:00:00Z");

		CalendarUpdate preview = this.updates.preview(off("2005-03-31"));
		assertThat(preview.moves()).filteredOn((move) -> move.row().equals(SmallPlan.DATED))
			.singleElement()
			.satisfies((move) -> {
				assertThat(move.unit()).isEqualTo("Phòng Tư pháp");
				assertThat(move.period()).isEqualTo("Tháng 03/2005");
				assertThat(move.from()).isEqualTo("2005-03-31T10:00:00Z");
				assertThat(move.to()).isEqualTo("2005-03-30T10:00:00Z");
			});
		assertThat(owed(2005, "tu-phap", SmallPlan.DATED)).as("only shown").isEqualTo(before);

		assertThat(this.updates.apply(off("2005-03-31"), "noi-vu.chuyenvien").moves()).isEqualTo(preview.moves());
		assertMoved(before.id());
		assertThat(this.updates.apply(off("2005-03-31"), "noi-vu.chuyenvien").changesNothing()).isTrue();
		assertMoved(before.id());
		assertThat(this.audit.about("Lịch 31/03/2005")).singleElement()
			.satisfies((entry) -> assertThat(entry.actor()).isEqualTo("noi-vu.chuyenvien"));

		this.time.passesTo("2005-03-30T16:59");
		assertThat(this.duty.escalations(before.id())).isZero();
		this.time.passesTo("2005-03-30T17:01");
		assertThat(this.duty.escalations(before.id())).isOne();
	}

	private void assertMoved(long id) {
		DutyView moved = this.duties.view(id);
		assertThat(moved.dueAt()).isEqualTo("2005-03-30T10:00:00Z");
		assertThat(moved.originalDueAt()).isEqualTo("2005-03-31T10:00:00Z");
		assertThat(moved.explanation().lines()).hasSize(2)
			.last()
			.satisfies((line) -> assertThat(line).startsWith("Đổi lịch làm việc: ")
				.contains("Nghỉ bão (31/03/2005; 12/QĐ-UBND)"));
		Task task = this.duty.task(id, "Task_AssignWork");
		assertThat(task.getDueDate()).isEqualTo("2005-03-30T17:00:00");
		assertThat(this.duty.shown(task, "deadlineText")).contains("Đổi lịch làm việc");
		assertThat(moved.steps()).singleElement()
			.satisfies((step) -> assertThat(step.dueAt()).isEqualTo(moved.dueAt()));
		assertThat(this.duty.jobs(id, "BoundaryEvent_DeadlinePassed")).singleElement()
			.satisfies((job) -> assertThat(job.getDuedate()).isEqualTo("2005-03-30T17:00:00"));
	}

	@Test
	void aDayOffOnWhichWorkWouldBeHandedOutMovesItsTimer() {
		runs(2003, "2003-01-06T07:00");
		this.time.passesTo("2003-06-10T08:00");
		assertThat(this.updates.apply(off("2003-07-01"), "noi-vu.chuyenvien").moves())
			.filteredOn((move) -> move.row().equals(SmallPlan.CONTINUOUS))
			.singleElement()
			.returns("Ngày giao việc", DeadlineMove::what)
			.returns("Quý III/2003", DeadlineMove::period);
		this.time.passesTo("2003-07-01T08:00");
		assertThat(quarters(2003)).containsExactly("Quý I/2003", "Quý II/2003");
		this.time.passesTo("2003-07-02T07:30");
		assertThat(quarters(2003)).containsExactly("Quý I/2003", "Quý II/2003", "Quý III/2003");
		this.time.passesTo("2003-10-02T08:00");
		assertThat(quarters(2003)).as("each once").hasSize(4);
		assertThat(this.management.createJobQuery().processDefinitionKey("plan-2003-I-4").timers().list())
			.as("the end of the year, once")
			.hasSize(1);
		assertThat(this.plans.activate(2003)).as("nothing is left to deploy").isEmpty();
	}

	@Test
	void anExtendedDayIsKeptAndGoesOnWhereItIsOff() {
		this.time.is("2018-03-05T08:00");
		long id = this.duty.owes("tam-quang", "2018-03-15");
		this.duty.asksForTime(id, "2018-03-22");
		this.duty.grants(id, "2018-03-22");
		this.time.runsWhatIsDue();
		this.updates.apply(off("2018-03-22", "2018-03-23"), "admin");
		assertThat(this.duties.view(id).dueAt()).isEqualTo("2018-03-26T10:00:00Z");
		assertThat(this.duty.task(id, "Task_AssignWork").getDueDate()).isEqualTo("2018-03-26T17:00:00");
		this.time.passesTo("2018-03-26T16:59");
		assertThat(this.duty.escalations(id)).isZero();
		this.time.passesTo("2018-03-26T17:01");
		assertThat(this.duty.escalations(id)).isOne();
		assertThat(this.calendar.workingDaysBetween(LocalDate.parse("2018-03-19"), LocalDate.parse("2018-03-26")))
			.isEqualTo(3);
	}

	@Test
	void contributionsAcceptanceAndTheNextLevelMoveWithTheirTimers() {
		this.time.is("2019-03-04T08:00");
		long shared = this.duty.owes("tu-phap", "2019-03-29", "y-te");
		this.duty.assigned(shared, "tu-phap.chuyenvien");
		long delivered = this.duty.owes("tam-quang", "2019-03-15");
		long late = this.duty.owes("tam-thai", "2019-03-05");
		this.time.passesTo("2019-03-06T08:00");
		this.duty.delivered(delivered, "tam-quang.canbo");
		assertThat(this.duty.contribution(shared, "y-te").getDueDate()).isEqualTo("2019-03-22T17:00:00");
		assertThat(this.duty.task(delivered, "Task_AcceptResult").getDueDate()).isEqualTo("2019-03-13T17:00:00");

		CalendarUpdate update = this.updates.apply(off("2019-03-08", "2019-03-27"), "admin");

		assertThat(update.moves()).extracting((move) -> "%s: %s".formatted(move.unit(), move.what()))
			.contains("Phòng Y tế: Hạn của bước «Gửi nội dung phối hợp»",
					"Phòng Nội vụ: Hạn của bước «Nghiệm thu kết quả»", "Xã Tam Thái: Chuyển cấp: Phòng Nội vụ đôn đốc");
		assertThat(this.duty.contribution(shared, "y-te").getDueDate()).isEqualTo("2019-03-21T17:00:00");
		assertThat(this.duty.jobs(shared, "BoundaryEvent_ContributionDeadlinePassed")).singleElement()
			.satisfies((job) -> assertThat(job.getDuedate()).isEqualTo("2019-03-21T17:00:00"));
		assertThat(this.duty.task(shared, "Task_SubmitProduct").getDueDate()).isEqualTo("2019-03-29T17:00:00");
		assertThat(this.duty.task(delivered, "Task_AcceptResult").getDueDate()).isEqualTo("2019-03-14T17:00:00");
		assertThat(this.duty.jobs(delivered, "BoundaryEvent_AcceptanceDeadlinePassed")).singleElement()
			.satisfies((job) -> assertThat(job.getDuedate()).isEqualTo("2019-03-14T17:00:00"));
		assertThat(this.duties.view(delivered).dueAt()).as("delivered").isEqualTo("2019-03-15T10:00:00Z");
		this.time.passesTo("2019-03-08T17:01");
		assertThat(this.duty.levels(late)).containsExactly("Thủ trưởng đơn vị");
		this.time.passesTo("2019-03-11T17:01");
		assertThat(this.duty.levels(late)).contains("Phòng Nội vụ đôn đốc");
		this.time.passesTo("2019-03-21T17:01");
		assertThat(this.duty.escalationKeys(shared)).hasSize(1);
	}

	@Test
	void twoWhoApplyTheSameNoticeAtOnceChangeTheCalendarOnce() throws Exception {
		this.time.is("2018-05-07T08:00");
		long id = this.duty.owes("tam-quang", "2018-05-18");
		List<Callable<CalendarUpdate>> both = List.of(() -> this.updates.apply(off("2018-05-18"), "admin"),
				() -> this.updates.apply(off("2018-05-18"), "noi-vu.chuyenvien"));
		ExecutorService people = Executors.newFixedThreadPool(both.size());
		try {
			List<Boolean> nothing = new ArrayList<>();
			for (Future<CalendarUpdate> each : people.invokeAll(both)) {
				nothing.add(each.get().changesNothing());
			}
			assertThat(nothing).containsExactlyInAnyOrder(true, false);
		}
		finally {
			people.shutdown();
		}
		assertThat(this.duties.view(id).explanation().lines()).hasSize(2);
		assertThat(this.announced.onRecord(2018)).filteredOn(AnnouncedDay::isInForce).hasSize(1);
	}

	@Test
	void aChangeThatFailsHalfWayChangesNothing() {
		this.time.is("2018-06-04T08:00");
		long id = this.duty.owes("tam-quang", "2018-06-15");
		String tooLong = "x".repeat(100);
		assertThatThrownBy(() -> this.updates.apply(off("2018-06-15"), tooLong));
		assertThat(this.duties.view(id).dueAt()).isEqualTo("2018-06-15T10:00:00Z");
		assertThat(this.duty.task(id, "Task_AssignWork").getDueDate()).isEqualTo("2018-06-15T17:00:00");
		assertThat(this.calendar.isWorkingDay(LocalDate.parse("2018-06-15"))).isTrue();
		assertThat(this.announced.onRecord(2018)).filteredOn(AnnouncedDay::isInForce).isEmpty();
	}

	private void runs(int year, String from) {
		this.time.is(from);
		this.plans.loadApproved(SmallPlan.of(year));
		this.plans.activate(year);
	}

	private DutyView owed(int year, String unit, String row) {
		return all(year, unit, row).get(0);
	}

	private List<String> quarters(int year) {
		return all(year, "noi-vu", SmallPlan.CONTINUOUS).stream().map(DutyView::periodName).sorted().toList();
	}

	private List<DutyView> all(int year, String unit, String row) {
		return this.duties.ofUnit(unit, EnumSet.allOf(DutyStatus.class), 0)
			.stream()
			.filter((duty) -> duty.plan().equals(String.valueOf(year)) && duty.row().equals(row))
			.toList();
	}

	private static List<NoticeLine> off(String... days) {
		return Arrays.stream(days)
			.map((day) -> new NoticeLine(day, "holiday", "Nghỉ bão", null, "12/QĐ-UBND"))
			.toList();
	}

}
