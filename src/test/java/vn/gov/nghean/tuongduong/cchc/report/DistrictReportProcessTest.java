package vn.gov.nghean.tuongduong.cchc.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.monitoring.ReportBoard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What can go late with the district's report. Of the first quarter of 2024 the units
 * hand in by Monday 18 March, the lead offices write by Tuesday 19, the district sends by
 * Wednesday 20.
 */
@IntegrationTest
class DistrictReportProcessTest {

	private static final String PERIOD = "2024-quarter-1";

	@Autowired
	private Time time;

	@Autowired
	private Reporting reporting;

	@Autowired
	private DistrictReports districts;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private ReportBoard board;

	@Test
	void lateOfficesAndALateReportEscalateAndLatenessIsOnRecord() {
		this.time.is("2024-03-18T08:00");
		assertThat(this.districts.dueOn(LocalDate.parse("2024-03-17"))).doesNotContain(PERIOD);
		assertThat(this.districts.dueOn(LocalDate.parse("2024-03-18"))).contains(PERIOD);
		assertThat(onTheBoard()).isEqualTo("hạn 20/03/2024");
		long district = this.reporting.districtBegins(PERIOD);
		assertThat(onTheBoard()).isEqualTo("đang tổng hợp, hạn 20/03/2024");
		assertThat(this.districts.dueOn(LocalDate.parse("2024-03-18"))).doesNotContain(PERIOD);
		assertThat(this.districts.begin(PERIOD)).isEmpty();
		assertThat(this.reporting.partOf(district, "tu-phap").getDueDate()).isEqualTo("2024-03-19T17:00:00.000+07:00");
		this.reporting.writesPart(PERIOD, "the-che", "Đã triển khai đủ văn bản.");
		this.reporting.completes(this.reporting.partOf(district, "tu-phap"), Reporting.DONE);

		this.time.passesTo("2024-03-19T17:01");
		assertThat(this.duty.escalationKeys(district)).hasSize(4)
			.contains("Văn phòng · IV.1.b · Báo cáo CCHC của huyện quý I/2024 · phần lĩnh vực gửi Phòng Nội vụ");
		this.reporting.district(PERIOD)
			.parts()
			.stream()
			.filter((part) -> part.content() == null)
			.forEach((part) -> this.reporting.writesPart(PERIOD, part.code(), "Đã thực hiện"));
		for (String office : List.of("noi-vu", "van-phong", "tai-chinh-ke-hoach", "van-hoa-thong-tin")) {
			this.reporting.completes(this.reporting.partOf(district, office), Reporting.DONE);
		}
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(district)).as("written: no longer urged").isZero();

		this.time.passesTo("2024-03-20T17:01");
		assertThat(this.duty.escalationKeys(district))
			.containsExactly("Phòng Nội vụ · IV.1.b · Báo cáo CCHC của huyện quý I/2024");
		acceptsOne();
		this.reporting.completes(district, "Task_ComposeReport", Reporting.DONE);
		this.reporting.completes(district, "Task_ApproveDistrictReport", Map.of("decision", "approve"));
		assertThatThrownBy(() -> this.reporting.completes(district, "Task_SendReport",
				Map.of("documentNumber", "30/BC-UBND", "documentDate", "2024-03-25", "sentHow", "VNPT-iOffice")))
			.hasMessageContaining("«Ngày văn bản» chưa tới.");
		this.reporting.completes(district, "Task_SendReport",
				Map.of("documentNumber", "30/BC-UBND", "documentDate", "2024-03-20", "sentHow", "VNPT-iOffice"));
		this.time.runsWhatIsDue();
		assertThat(this.reporting.isRunning(district)).isFalse();
		assertThat(this.duty.escalations(district)).isZero();
		assertThat(this.reporting.duties().view(district).status()).isEqualTo(DutyStatus.CLOSED);
		assertThat(this.reporting.duties().view(district).workingDaysLate()).isEqualTo(1);
		assertThat(onTheBoard()).isEqualTo("đã gửi cấp trên trễ: số 30/BC-UBND ngày 20/03/2024");
		assertThatThrownBy(() -> this.reporting.rewritesPart(PERIOD, "NEXT", "Đã thực hiện", "Sửa sau khi gửi"))
			.hasMessageContaining("đã gửi cấp trên");
	}

	/** What those who watch read of the district's report. */
	private String onTheBoard() {
		return this.board.of(2024, (unit) -> true, true, null, ReportBoard.Which.ASKED)
			.overview()
			.rows()
			.stream()
			.filter((row) -> row.get(0).text().endsWith("quý I/2024"))
			.map((row) -> row.get(row.size() - 1).text())
			.findFirst()
			.orElseThrow();
	}

	private void acceptsOne() {
		long unit = this.reporting.begins("thach-giam", PERIOD);
		this.reporting.fills(unit);
		this.reporting.delivers(unit, "2024-03-20");
		this.reporting.accepts(unit);
	}

}
