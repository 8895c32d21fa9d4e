package vn.gov.nghean.tuongduong.cchc.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.duty.DutyView;
import vn.gov.nghean.tuongduong.cchc.engine.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Each way a unit's report can go. The first quarter of 2024 closes on Thursday 14 March;
 * units hand in by Monday 18, Home Affairs accepts within five working days.
 */
@IntegrationTest
class PeriodicReportProcessTest {

	private static final String PERIOD = "2024-quarter-1";

	@Autowired
	private Time time;

	@Autowired
	private Reporting reporting;

	@Autowired
	private ReportStarts starts;

	@Autowired
	private DutyFixture duty;

	@BeforeEach
	void closingDay() {
		this.time.is("2024-03-14T08:00");
	}

	@Test
	void everyOfficeAndCommuneGetsItsReportOnTheDayThePeriodClosesAndOnlyOnce() {
		assertThat(due("2024-03-13")).noneMatch((due) -> due.period().equals(PERIOD));
		assertThat(this.starts.reporting(LocalDate.parse("2024-03-14"))).hasSize(30);
		ReportStarts.Due yenThang = new ReportStarts.Due("yen-thang", PERIOD);
		assertThat(due("2024-03-14")).contains(yenThang, new ReportStarts.Due("thanh-tra", PERIOD));
		this.reporting.begins("yen-thang", PERIOD);
		assertThat(due("2024-03-14")).doesNotContain(yenThang);
		assertThat(this.starts.begin(yenThang)).isEmpty();
	}

	@Test
	void noReportIsAskedOfAYearWithoutSettings() {
		assertThat(due("2024-02-06")).noneMatch((due) -> due.period().startsWith("2023"));
		assertThat(due("2023-03-14")).isEmpty();
	}

	@Test
	void aReportIsPreparedApprovedAcceptedAndLocked() {
		long report = this.reporting.begins("nga-my", PERIOD);
		assertThat(this.reporting.tasks(report, "Task_PrepareReport").get(0).getDueDate())
			.isEqualTo("2024-03-18T17:00:00.000+07:00");
		assertThat(this.reporting.shown(report, "Task_PrepareReport", "workTitle"))
			.isEqualTo("Lập báo cáo CCHC quý I/2024");
		this.reporting.fills(report);
		this.reporting.submits(report);
		assertThat(this.reporting.shown(report, "Task_ApproveReport", "figuresText"))
			.contains("Không có số liệu bất thường, không có chỉ tiêu chưa đạt.", "/docx");
		this.reporting.headApproves(report, "2024-03-14");
		this.reporting.accepts(report);
		this.time.runsWhatIsDue();
		assertThat(this.reporting.isRunning(report)).isFalse();
		assertThat(this.reporting.sheet(report).stage()).isEqualTo(ReportStage.ACCEPTED);
		assertThat(this.reporting.sheet(report).late()).isFalse();
		DutyView record = this.reporting.duties().view(report);
		assertThat(record.status()).isEqualTo(DutyStatus.CLOSED);
		assertThat(record.products().get(0).documentNumber()).isEqualTo("15/BC-UBND");
		assertThatThrownBy(() -> this.reporting.writes(report, Map.of("TT1", "1"))).isInstanceOf(Refusal.class)
			.hasMessageContaining("đã khóa");
	}

	@Test
	void whatIsMissingOrHardToBelieveIsNamedUntilItIsConfirmed() {
		long report = this.reporting.begins("huu-khuong", PERIOD);
		assertThatThrownBy(() -> this.reporting.submits(report)).hasMessageContaining("Bảng số liệu chưa đủ")
			.hasMessageContaining("CD1 «Đã ban hành kế hoạch CCHC năm của đơn vị» để trống")
			.hasMessageContaining("chỗ nữa");
		this.reporting.fills(report);
		this.reporting.writes(report, Map.of("TT2", "301"));
		assertThat(this.reporting.line(report, "TT2").doubts()).hasSize(2);
		assertThatThrownBy(() -> this.reporting.submits(report))
			.hasMessageContaining("TT2 – Hồ sơ giải quyết đúng hạn (301) lớn hơn số của chỉ tiêu TT1 (300)")
			.hasMessageContaining("phải xác nhận và nêu lý do");
		this.reporting.writes(report, Map.of("TT2", "301"), "Có một hồ sơ trả trước kỳ, tính vào kỳ này");
		this.reporting.submits(report);
		assertThat(this.reporting.shown(report, "Task_ApproveReport", "figuresText"))
			.contains("Có một hồ sơ trả trước kỳ");
	}

	@Test
	void aJumpAgainstThePeriodBeforeHasToBeConfirmed() {
		long quarter = this.reporting.begins("dan-toc", PERIOD);
		this.reporting.fills(quarter);
		this.reporting.delivers(quarter, "2024-03-14");
		this.reporting.accepts(quarter);
		this.time.is("2024-06-14T08:00");
		long halfYear = this.reporting.begins("dan-toc", "2024-half-year");
		this.reporting.fills(halfYear);
		this.reporting.writes(halfYear, Map.of("TT1", "2000", "TT2", "1990"));
		assertThat(this.reporting.line(halfYear, "TT1").previous()).isEqualByComparingTo("300");
		assertThat(this.reporting.sheet(halfYear).previousName()).isEqualTo("Báo cáo CCHC quý I/2024");
		assertThatThrownBy(() -> this.reporting.submits(halfYear))
			.hasMessageContaining("2.000, kỳ trước 300, thay đổi đột biến");
		this.reporting.writes(halfYear, Map.of("TT1", "2000", "TT2", "1990", "SO4", "150", "SO6", "210"),
				"Tiếp nhận thêm hồ sơ đất đai của đợt cấp đổi");
		this.reporting.submits(halfYear);
	}

	@Test
	void theHeadSendsItBackWithARemarkBesideTheField() {
		long report = this.reporting.begins("mai-son", PERIOD);
		this.reporting.fills(report);
		this.reporting.submits(report);
		this.reporting.remarks(report, "SO4", "Đối chiếu với Cổng dịch vụ công");
		this.reporting.headReturns(report, "Số liệu trực tuyến chưa khớp");
		assertThat(this.reporting.shown(report, "Task_PrepareReport", "returnReason"))
			.contains("Thủ trưởng đơn vị trả lại lần 1", "Số liệu trực tuyến chưa khớp");
		assertThat(this.reporting.line(report, "SO4").remark()).isEqualTo("Đối chiếu với Cổng dịch vụ công");
		this.reporting.delivers(report, "2024-03-14");
		assertThat(this.reporting.sheet(report).stage()).isEqualTo(ReportStage.DELIVERED);
	}

	@Test
	void homeAffairsReturnsItWithRemarksAndTheUnitDeliversAgain() {
		long report = this.reporting.begins("tam-thai", PERIOD);
		this.reporting.fills(report);
		this.reporting.delivers(report, "2024-03-14");
		this.reporting.remarks(report, "CV4", "Bảng công bố chỉ có 58 phiếu");
		this.reporting.returns(report, "Rà lại số phiếu rà soát");
		assertThat(this.reporting.shown(report, "Task_PrepareReport", "returnReason"))
			.contains("Phòng Nội vụ trả lại lần 1", "Rà lại số phiếu rà soát");
		assertThat(this.reporting.line(report, "CV4").remark()).isEqualTo("Bảng công bố chỉ có 58 phiếu");
		assertThat(this.reporting.sheet(report).returned()).isEqualTo(1);
		this.reporting.writes(report, Map.of("CV4", "58"));
		this.reporting.delivers(report, "2024-03-14");
		this.reporting.accepts(report);
		this.time.runsWhatIsDue();
		assertThat(this.reporting.isRunning(report)).isFalse();
	}

	@Test
	void aLateReportEscalatesUntilTheHeadApprovesAndStaysMarked() {
		long report = this.reporting.begins("luu-kien", PERIOD);
		this.time.passesTo("2024-03-18T17:01");
		assertThat(this.duty.escalationKeys(report)).containsExactly("Xã Lưu Kiền · IV.1.b · Báo cáo CCHC quý I/2024");
		this.reporting.fills(report);
		this.reporting.delivers(report, "2024-03-18");
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(report)).isZero();
		assertThat(this.reporting.sheet(report).late()).isTrue();
	}

	@Test
	void lateAcceptanceEscalatesToTheHeadOfHomeAffairs() {
		long report = this.reporting.begins("xieng-my", PERIOD);
		this.reporting.fills(report);
		this.reporting.delivers(report, "2024-03-14");
		this.time.passesTo("2024-03-21T17:01");
		assertThat(this.duty.escalationKeys(report))
			.containsExactly("Phòng Nội vụ · IV.1.b · Báo cáo CCHC quý I/2024 · tiếp nhận của Xã Xiêng My");
		this.reporting.accepts(report);
		this.time.runsWhatIsDue();
		assertThat(this.duty.escalations(report)).isZero();
	}

	@Test
	void aLockedReportIsCorrectedByANewEditionWithItsReason() {
		long report = this.reporting.begins("tam-dinh", PERIOD);
		this.reporting.fills(report);
		this.reporting.delivers(report, "2024-03-14");
		assertThatThrownBy(() -> this.reporting.corrects(report, "Nhầm số")).isInstanceOf(Refusal.class)
			.hasMessageContaining("chưa cần đính chính");
		this.reporting.accepts(report);
		this.time.runsWhatIsDue();
		long correction = this.reporting.corrects(report, "Đếm thiếu hồ sơ của tháng 01");
		assertThat(this.reporting.sheet(correction).edition()).isEqualTo(2);
		assertThat(this.reporting.line(correction, "TT1").value()).isEqualByComparingTo("300");
		assertThat(this.reporting.shown(correction, "Task_PrepareReport", "sheetText"))
			.contains("Đính chính lần 1:** Đếm thiếu hồ sơ của tháng 01");
		this.reporting.writes(correction, Map.of("TT1", "310", "TT2", "300"));
		this.reporting.delivers(correction, "2024-03-14");
		this.reporting.accepts(correction);
		this.time.runsWhatIsDue();
		assertThat(this.reporting.isRunning(correction)).isFalse();
		assertThat(this.reporting.line(report, "TT1").value()).as("the first edition stays")
			.isEqualByComparingTo("300");
	}

	@Test
	void theProductsOfThePlanAreFilledInWithTheirSource() {
		this.time.is("2024-01-08T08:00");
		long work = this.duty.owes("nhon-mai", "2024-01-31");
		this.duty.delivered(work, "nhon-mai.canbo");
		this.time.is("2024-03-14T08:00");
		long report = this.reporting.begins("nhon-mai", PERIOD);
		assertThat(this.reporting.sheet(report).products()).anySatisfy((product) -> {
			assertThat(product.documentNumber()).isEqualTo("15/KH-UBND");
			assertThat(product.source()).isEqualTo("Phụ lục I, II.1, nhiệm vụ số %d".formatted(work));
			assertThat(product.late()).isFalse();
		});
	}

	private List<ReportStarts.Due> due(String day) {
		return this.starts.dueOn(LocalDate.parse(day));
	}

}
