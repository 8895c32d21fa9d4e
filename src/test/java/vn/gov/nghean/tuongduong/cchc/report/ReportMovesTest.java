package vn.gov.nghean.tuongduong.cchc.report;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.announcement.DaysOff;
import vn.gov.nghean.tuongduong.cchc.calendar.DeadlineMove;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reports of the first half of 2024, which closes on Friday 14 June, when Tuesday 18 and
 * Thursday 20 June come to be off.
 */
@IntegrationTest
class ReportMovesTest {

	private static final String PERIOD = "2024-half-year";

	@Autowired
	private Time time;

	@Autowired
	private Reporting reporting;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private DaysOff daysOff;

	@Test
	void submissionAcceptanceFieldPartsAndSendingMoveWithTheirTimers() {
		this.time.is("2024-06-14T08:00");
		long open = this.reporting.begins("yen-tinh", PERIOD);
		long delivered = this.reporting.begins("xieng-my", PERIOD);
		this.reporting.fills(delivered);
		this.reporting.delivers(delivered, "2024-06-14");
		long district = this.reporting.districtBegins(PERIOD);
		assertDue(open, "Task_PrepareReport", "BoundaryEvent_DeadlinePassed", "2024-06-18T17:00:00");
		assertDue(delivered, "Task_AcceptReport", "BoundaryEvent_AcceptanceDeadlinePassed", "2024-06-21T17:00:00");
		assertDue(district, "Task_WriteFieldPart", "BoundaryEvent_FieldPartDeadlinePassed", "2024-06-19T17:00:00");

		List<DeadlineMove> moves = this.daysOff.moveOnly((move) -> move.period().contains("6 tháng đầu năm 2024"),
				"2024-06-18", "2024-06-20");

		assertThat(moves).extracting((move) -> "%s: %s".formatted(move.unit(), move.what()))
			.contains("Xã Yên Tĩnh: Hạn của nhiệm vụ", "Phòng Nội vụ: Hạn của bước «Tiếp nhận báo cáo định kỳ»",
					"Phòng Tư pháp: Hạn của bước «Viết phần báo cáo lĩnh vực»", "Phòng Nội vụ: Hạn của nhiệm vụ");
		assertDue(open, "Task_PrepareReport", "BoundaryEvent_DeadlinePassed", "2024-06-19T17:00:00");
		assertDue(delivered, "Task_AcceptReport", "BoundaryEvent_AcceptanceDeadlinePassed", "2024-06-25T17:00:00");
		assertDue(district, "Task_WriteFieldPart", "BoundaryEvent_FieldPartDeadlinePassed", "2024-06-17T17:00:00");
		assertThat(this.reporting.shown(district, "Task_WriteFieldPart", "stepDeadlineText"))
			.contains("1 ngày làm việc trước 19/06/2024", "Nghỉ bão (18/06/2024; 12/QĐ-UBND)");
		assertThat(this.reporting.duties().view(district).dueAt()).isEqualTo("2024-06-19T10:00:00Z");
		assertThat(this.duty.jobs(district, "BoundaryEvent_DeadlinePassed")).singleElement()
			.satisfies((job) -> assertThat(job.getDuedate()).isEqualTo("2024-06-19T17:00:00"));
	}

	private void assertDue(long id, String step, String timer, String moment) {
		assertThat(this.reporting.tasks(id, step)).isNotEmpty()
			.allSatisfy((task) -> assertThat(task.getDueDate()).isEqualTo(moment));
		assertThat(this.duty.jobs(id, timer)).isNotEmpty()
			.allSatisfy((job) -> assertThat(job.getDuedate()).isEqualTo(moment));
	}

}
