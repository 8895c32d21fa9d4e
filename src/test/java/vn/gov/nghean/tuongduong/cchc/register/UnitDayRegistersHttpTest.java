package vn.gov.nghean.tuongduong.cchc.register;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitDayFixture;
import vn.gov.nghean.tuongduong.cchc.organisation.UnitDays;
import vn.gov.nghean.tuongduong.cchc.review.Review;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Meetings and closings of units as registers: what they would move is told, then moves.
 * By the general rule June's meeting is on Wednesday 5 June 2024.
 */
@IntegrationTest
class UnitDayRegistersHttpTest {

	private static final String MEETINGS = "Đơn vị,Ngày họp hằng tháng,Từ ngày,Đến ngày,Ghi chú\n";

	private static final String CLOSINGS = "Đơn vị,Ngày hoặc thứ,Buổi nghỉ,Lý do nghỉ,Căn cứ,Từ ngày,Đến ngày\n";

	private static final YearMonth JUNE = YearMonth.of(2024, 6);

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private Review review;

	@Autowired
	private UnitDays days;

	@Autowired
	private UnitDayFixture fixture;

	@Autowired
	private ManagementService management;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private Time time;

	@BeforeEach
	void itIsTheEndOfMay() {
		this.time.is("2024-05-27T08:00");
	}

	@AfterEach
	void areAsShipped() {
		this.fixture.areAsShipped();
	}

	@Test
	void anotherMeetingDayIsToldWithWhatMovesAndMovesItLaterAndEarlier() {
		long round = this.review.begins("mai-son", "2024-05", "2024-05-27");
		assertThat(due(round)).containsOnly("2024-06-04T10:00:00Z");
		ResponseEntity<String> review = meetings("UBND xã Mai Sơn,ngày làm việc thứ 7,01/06/2024,,Chợ phiên\n");
		assertThat(KeptRegister.text(review)).contains("thêm 1 dòng",
				"thêm UBND xã Mai Sơn ngày làm việc thứ 7 01/06/2024 Chợ phiên",
				"Họp tháng 06/2024 của Xã Mai Sơn: từ thứ Tư 05/06/2024 sang thứ Ba 11/06/2024.",
				"Họp tháng 07/2024 của Xã Mai Sơn: từ thứ Tư 03/07/2024 sang thứ Ba 09/07/2024.",
				"1 hạn của việc đang làm dời theo:",
				"Xã Mai Sơn, T5.4 Tháng 05/2024: Hạn của nhiệm vụ từ 17:00 ngày 04/06/2024 sang 17:00 ngày 10/06/2024.");
		assertThat(due(round)).as("nothing is applied yet").containsOnly("2024-06-04T10:00:00Z");
		apply("lich-hop", review);
		assertThat(due(round)).containsOnly("2024-06-10T10:00:00Z");
		assertThat(this.review.duties().facts(round).dueAt()).hasToString("2024-06-10T10:00:00Z");
		assertThat(this.days.meetingOf("mai-son", JUNE).day()).hasToString("2024-06-11");
		assertThat(this.days.meetingOf("tam-quang", JUNE).day()).hasToString("2024-06-05");
		assertThat(this.audit.about("Lịch họp hằng tháng của đơn vị: mai-son/2024-06-01")).last()
			.satisfies((entry) -> assertThat(entry.actor()).isEqualTo("noi-vu.chuyenvien"));
		apply("lich-hop", meetings("mai-son,working-day 2,2024-06-01,,\n"));
		assertThat(due(round)).as("earlier than it was at first").containsOnly("2024-06-03T10:00:00Z");
	}

	@Test
	void aDayOffOfAUnitMovesItsMeetingAndReviewAndCanBeTakenBack() {
		long round = this.review.begins("nga-my", "2024-05", "2024-05-27");
		ResponseEntity<String> review = closings("Xã Nga My,03/06/2024,cả ngày,Khắc phục lũ,TB 5/TB-UBND,,\n");
		assertThat(KeptRegister.text(review)).contains(
				"Họp tháng 06/2024 của Xã Nga My: từ thứ Tư 05/06/2024 sang thứ Năm 06/06/2024.",
				"Xã Nga My, T5.4 Tháng 05/2024: Hạn của nhiệm vụ từ 17:00 ngày 04/06/2024 sang 17:00 ngày 05/06/2024.");
		apply("ngay-nghi-don-vi", review);
		assertThat(due(round)).containsOnly("2024-06-05T10:00:00Z");
		assertThat(this.days.meetingOf("nga-my", JUNE).explanation())
			.contains("Khắc phục lũ (03/06/2024; TB 5/TB-UBND)");
		ResponseEntity<String> back = closings("Xã Nga My,03/06/2024,không nghỉ,Khắc phục lũ,TB 5/TB-UBND,,\n");
		assertThat(back.getBody()).contains("<del>cả ngày</del> <ins>không nghỉ</ins>");
		apply("ngay-nghi-don-vi", back);
		assertThat(due(round)).containsOnly("2024-06-04T10:00:00Z");
	}

	@Test
	void anEmptyRegisterGivesOutItsHeadingsToBeFilledIn() {
		KeptRegister closings = officer("ngay-nghi-don-vi");
		assertThat(KeptRegister.text(closings.page())).contains("0 dòng. Tải về mẫu trống (.xlsx)");
		byte[] filled = KeptRegister.with(closings.download().getBody(),
				List.of(List.of("Phòng Nội vụ", "07/06/2024", "cả ngày", "Hội nghị", "TB 4", "", "")));
		assertThat(KeptRegister.text(closings.send("ngay-nghi.xlsx", filled))).contains("thêm 1 dòng");
	}

	@Test
	void aTableOfMeetingsWithoutNotesLeavesThemAsTheyAre() {
		apply("lich-hop", meetings("noi-vu,day 5,2024-06-01,2024-12-31,thử\n"));
		byte[] withoutNotes = "Đơn vị,Ngày họp hằng tháng,Từ ngày,Đến ngày\nnoi-vu,day 6,2024-06-01,2024-12-31\n"
			.getBytes(StandardCharsets.UTF_8);
		ResponseEntity<String> review = officer("lich-hop").send("lich-hop.csv", withoutNotes);
		assertThat(KeptRegister.text(review)).contains("sửa 1 dòng", "thử");
		assertThat(review.getBody()).doesNotContain("<del>thử</del>");
	}

	@Test
	void whatIsGivenOutChangesNothingWhenItComesBack() {
		apply("lich-hop", meetings("noi-vu,day 5,2024-06-01,2024-12-31,thử\ntu-phap,last-working-day,2024-06-01,,\n"));
		apply("ngay-nghi-don-vi",
				closings("noi-vu,thứ Sáu,chiều,Tiếp dân,TB 3,01/06/2024,\ntu-phap,2024-06-07,morning,Họp,TB 4,,\n"));
		for (String path : List.of("lich-hop", "ngay-nghi-don-vi")) {
			KeptRegister register = officer(path);
			assertThat(KeptRegister.text(register.send(path + ".xlsx", register.download().getBody())))
				.contains("thêm 0 dòng, sửa 0 dòng, giữ nguyên", "không có gì để áp dụng");
		}
		assertThat(KeptRegister.text(officer("lich-hop").page())).contains("Mọi đơn vị ngày làm việc thứ 3 01/01/2000",
				"Phòng Nội vụ ngày 5 01/06/2024 31/12/2024 thử", "Phòng Tư pháp ngày làm việc cuối cùng 01/06/2024");
		assertThat(KeptRegister.text(officer("ngay-nghi-don-vi").page())).contains(
				"Phòng Nội vụ thứ Sáu buổi chiều Tiếp dân TB 3 01/06/2024",
				"Phòng Tư pháp 07/06/2024 buổi sáng Họp TB 4");
		assertThat(KeptRegister.text(meetings("noi-vu,day 6,2024-07-01,,\n")))
			.contains("Phòng Nội vụ có hai lịch họp cùng lúc, từ ngày 01/06/2024 và từ ngày 01/07/2024");
	}

	@Test
	void everyFaultIsNamedAndNoMonthIsLeftWithoutAMeetingOrWorkingDays() {
		assertThat(KeptRegister.text(meetings("Phòng Không Có,đầu tháng,31/02/2024,,\nnoi-vu,day 5,01/06/2024,,\n"
				+ "Phòng Nội vụ,day 6,01/07/2024,,\n")))
			.contains("dòng 2, cột «Đơn vị»: không có đơn vị «Phòng Không Có»",
					"dòng 2, cột «Ngày họp hằng tháng»: quy tắc không biết «đầu tháng»; ví dụ: «ngày 5»",
					"dòng 2, cột «Từ ngày»: không phải ngày dạng ngày/tháng/năm: 31/02/2024",
					"dòng 4, cột «Từ ngày»: thời gian trùng với một dòng trên của «Phòng Nội vụ»");
		assertThat(KeptRegister.text(meetings("Mọi đơn vị,ngày làm việc thứ 3,01/01/2000,31/12/2024,\n")))
			.contains("tháng 01/2025 không còn lịch họp chung");
		this.time.is("2024-06-05T08:00");
		assertThat(KeptRegister.text(meetings("noi-vu,ngày làm việc thứ 1,01/06/2024,,\n"))).contains(
				"cuộc họp tháng 06/2024 của Phòng Nội vụ chưa diễn ra (05/06/2024), theo lịch này lại rơi vào 03/06/2024, đã qua; hãy ghi «Từ ngày» 01/07/2024");
		assertThat(KeptRegister
			.text(closings("noi-vu,thứ Sáu,tối,,TB 3,,\nnoi-vu,07/06/2024,sáng,Họp,TB 4,01/06/2024,\n")))
			.contains("dòng 2, cột «Buổi nghỉ»: giá trị không biết: tối", "dòng 2, cột «Lý do nghỉ»: để trống",
					"dòng 2, cột «Từ ngày»: để trống",
					"dòng 3, cột «Từ ngày»: chỉ ghi khi nghỉ theo thứ hằng tuần; nghỉ một ngày thì để trống");
		String always = "noi-vu,thứ %s,cả ngày,Nghỉ,TB 3,01/06/2024,\n";
		assertThat(
				KeptRegister.text(closings(always.formatted("Hai") + always.formatted("Ba") + always.formatted("Tư"))))
			.contains("Phòng Nội vụ chỉ còn 8 ngày làm việc trong tháng 06/2024, phải còn ít nhất 12");
		assertThat(this.days.meetingOf("noi-vu", JUNE).day()).hasToString("2024-06-05");
	}

	/** When the tasks and timers of a round are due. */
	private List<String> due(long round) {
		List<Date> due = new ArrayList<>();
		this.review.tasks(round, "Task_FillSheet").stream().map(Task::getDueDate).forEach(due::add);
		this.management.createJobQuery()
			.processInstanceId(this.review.process("monthly-work-review", round))
			.timers()
			.list()
			.stream()
			.map(Job::getDuedate)
			.forEach(due::add);
		assertThat(due).hasSizeGreaterThan(1);
		return due.stream().map((date) -> date.toInstant().toString()).toList();
	}

	private KeptRegister officer(String register) {
		return new KeptRegister(this.http, "noi-vu.chuyenvien", register);
	}

	private ResponseEntity<String> meetings(String rows) {
		return officer("lich-hop").send("lich-hop.csv", (MEETINGS + rows).getBytes(StandardCharsets.UTF_8));
	}

	private ResponseEntity<String> closings(String rows) {
		return officer("ngay-nghi-don-vi").send("ngay-nghi.csv", (CLOSINGS + rows).getBytes(StandardCharsets.UTF_8));
	}

	private void apply(String register, ResponseEntity<String> review) {
		assertThat(KeptRegister.text(officer(register).applies(review))).contains("Đã áp dụng.");
	}

}
