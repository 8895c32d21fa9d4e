package vn.gov.nghean.tuongduong.cchc.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.dossier.OneStop;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

/**
 * Each way a month's review of individual work can go. Meetings are on the third working
 * day: that of February 2024 on Monday 5, so what is published until Friday 2 is in time.
 */
@IntegrationTest
class WorkReviewProcessTest {

	@Autowired
	private Time time;

	@Autowired
	private Review review;

	@Autowired
	private ReviewStarts starts;

	@Autowired
	private ReviewTables tables;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private OneStop oneStop;

	@Autowired
	private Posts posts;

	@Autowired
	private TaskService tasks;

	@BeforeEach
	void monday() {
		this.time.is("2024-01-29T08:00");
	}

	@Test
	void aRoundIsDueFiveWorkingDaysBeforeItHasToBePublishedAndOnlyOnce() {
		assertThat(due("2024-01-25")).isEmpty();
		assertThat(due("2024-01-26")).contains(new ReviewStarts.Due("xa-luong", YearMonth.of(2024, 1)));
		long round = this.review.begins("xa-luong", "2024-01", "2024-01-29");
		assertThat(due("2024-01-29")).doesNotContain(new ReviewStarts.Due("xa-luong", YearMonth.of(2024, 1)));
		assertThat(this.review.tasks(round, "Task_FillSheet"))
			.allMatch((task) -> task.getDueDate().toInstant().toString().equals("2024-02-02T10:00:00Z"));
	}

	@Test
	void aNewSystemDoesNotAskForWhatWasBeforeItButMakesUpForItsOwnDowntime() {
		assertThat(due("2024-02-06")).doesNotContain(new ReviewStarts.Due("yen-tinh", YearMonth.of(2024, 1)));
		this.review.begins("yen-tinh", "2023-12", "2024-01-29");
		assertThat(due("2024-02-06")).contains(new ReviewStarts.Due("yen-tinh", YearMonth.of(2024, 1)));
	}

	@Test
	void everybodyGetsTheirSheetWithWhatTheSystemKnowsAndWhoIsOnLeaveIsMarked() {
		long work = this.duty.owes("luong-minh", "2024-01-26");
		this.duty.assigned(work, "luong-minh.canbo");
		Map<String, Object> dossier = this.oneStop.but(
				this.oneStop.but(this.oneStop.dossier("2024-01-25"), "unit", "luong-minh"), "official",
				"luong-minh.canbo");
		this.oneStop.tells(dossier);
		this.posts.substitute(new Substitution("luong-minh.motcua", null, LocalDate.parse("2024-01-29"),
				LocalDate.parse("2024-02-02"), "nghỉ phép"));
		long round = this.review.begins("luong-minh", "2024-01", "2024-01-29");
		assertThat(this.review.view(round, "luong-minh.canbo").items()).extracting(ReviewItem::origin, ReviewItem::late)
			.contains(tuple(ReviewItem.Origin.DUTY, true), tuple(ReviewItem.Origin.DOSSIER, true));
		assertThat(this.review.sheet(round, "luong-minh.motcua").stage()).isEqualTo(SheetStage.ON_LEAVE);
		assertThat(this.review.tasks(round, "Task_FillSheet")).extracting(Task::getAssignee)
			.contains("luong-minh.canbo")
			.doesNotContain("luong-minh.motcua");
	}

	@Test
	void aSheetIsFilledSentBackCheckedAndTheTablePublishedBeforeTheMeeting() {
		long round = this.review.begins("nhon-mai", "2024-01", "2024-01-29");
		this.review.writesLateWork(round, "nhon-mai.canbo", "");
		Task fill = this.review.task(round, "Task_FillSheet", "nhon-mai.canbo");
		assertThatThrownBy(() -> this.tasks.complete(fill.getId(), Review.DONE))
			.isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("«Trả lời đơn thư công dân»: việc chậm phải ghi lý do.");
		this.review.says(round, "nhon-mai.canbo", "Chờ xác minh");
		this.tasks.complete(fill.getId(), Review.DONE);
		Task check = this.review.task(round, "Task_CheckSheet", "nhon-mai.canbo");
		this.tasks.complete(check.getId(), Map.of("decision", "return", "reason", "Nêu rõ vướng mắc"));
		Task again = this.review.task(round, "Task_FillSheet", "nhon-mai.canbo");
		assertThat(this.tasks.getVariable(again.getId(), "returnReason"))
			.isEqualTo("**Trả lại lần 1:** Nêu rõ vướng mắc");
		this.tasks.complete(again.getId(), Review.DONE);
		Task recheck = this.review.task(round, "Task_CheckSheet", "nhon-mai.canbo");
		assertThatThrownBy(() -> this.tasks.complete(recheck.getId(), Map.of("decision", "accept")))
			.hasMessageContaining("việc chậm chưa xong phải có biện pháp xử lý và hạn");
		this.review.orders(round, "nhon-mai.canbo", "Trả lời công dân bằng văn bản", "2024-02-16");
		this.review.everybodyIsChecked(round);
		this.review.publishes(round);
		this.time.runsWhatIsDue();
		assertThat(this.review.isRunning("monthly-work-review", round)).isFalse();
		ReviewTables.Counts counts = this.tables.of("nhon-mai", YearMonth.of(2024, 1)).orElseThrow().counts();
		assertThat(counts.inTime()).isTrue();
		assertThat(counts.measures()).isEqualTo(1);
	}

	@Test
	void eachMeasureBecomesAWorkOfItsOwnUntilItsResultIsConfirmed() {
		long measure = measure("mai-son");
		Task report = this.review.tasks(measure, "Task_ReportMeasure").get(0);
		assertThat(report.getAssignee()).isEqualTo("mai-son.canbo");
		assertThat(report.getDueDate()).isEqualTo("2024-02-16T17:00:00.000+07:00");
		this.tasks.complete(report.getId(), Map.of("measureResult", "Đã gửi văn bản"));
		Task confirm = this.review.tasks(measure, "Task_ConfirmMeasure").get(0);
		assertThat(this.tasks.getVariable(confirm.getId(), "productsText").toString()).contains("Đã gửi văn bản");
		this.tasks.complete(confirm.getId(), Map.of("decision", "return", "reason", "Chưa thấy văn bản"));
		Task again = this.review.tasks(measure, "Task_ReportMeasure").get(0);
		assertThat(this.tasks.getVariable(again.getId(), "returnReason").toString()).contains("Chưa thấy văn bản");
		this.tasks.complete(again.getId(), Map.of("measureResult", "Văn bản số 12/UBND ngày 30/01"));
		this.tasks.complete(this.review.tasks(measure, "Task_ConfirmMeasure").get(0).getId(),
				Map.of("decision", "accept"));
		assertThat(this.review.duties().facts(measure).status()).isEqualTo(DutyStatus.CLOSED);
	}

	@Test
	void aMeasureThatIsLateEscalatesUntilItIsConfirmed() {
		long measure = measure("huu-khuong");
		this.time.passesTo("2024-02-16T17:01");
		assertThat(this.duty.escalations(measure)).isEqualTo(1);
		this.tasks.complete(this.review.tasks(measure, "Task_ReportMeasure").get(0).getId(),
				Map.of("measureResult", "Đã xong"));
		this.tasks.complete(this.review.tasks(measure, "Task_ConfirmMeasure").get(0).getId(),
				Map.of("decision", "accept"));
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(measure)).isZero();
		assertThat(this.review.isRunning("work-measure", measure)).isFalse();
	}

	@Test
	void whatIsPublishedAfterTheMeetingIsLateAndEscalatesUntilThen() {
		long round = this.review.begins("tam-dinh", "2024-01", "2024-01-29");
		this.time.passesTo("2024-02-02T17:01");
		assertThat(this.duty.escalationKeys(round)).containsExactly("Xã Tam Đình · T5.4 · Tháng 01/2024");
		this.time.passesTo("2024-02-06T09:00");
		this.review.everybodyIsChecked(round);
		this.review.publishes(round);
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(round)).isZero();
		assertThat(this.tables.of("tam-dinh", YearMonth.of(2024, 1)).orElseThrow().counts().inTime()).isFalse();
		assertThat(this.review.duties().view(round).workingDaysLate()).isEqualTo(2);
	}

	/** The measure that came out of a unit's round. */
	private long measure(String unit) {
		this.review.publishesWithAMeasure(unit, "2024-01", "2024-01-29");
		this.time.runsWhatIsDue();
		return this.review.measureOf(unit);
	}

	private List<ReviewStarts.Due> due(String day) {
		return this.starts.dueOn(LocalDate.parse(day));
	}

}
