package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.dossier.OneStop;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;
import vn.gov.nghean.tuongduong.cchc.duty.DutySteps;
import vn.gov.nghean.tuongduong.cchc.plan.PlanFixture;
import vn.gov.nghean.tuongduong.cchc.ranking.Ranking;
import vn.gov.nghean.tuongduong.cchc.report.Reporting;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The board's parts with lists of their own, and the years before. A unit's official sees
 * what is their own, and so do these tests: other tests' things lie in the same database.
 */
@IntegrationTest
class BoardPartsTest {

	@Autowired
	private Time time;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private DutySteps steps;

	@Autowired
	private OneStop oneStop;

	@Autowired
	private Reporting reporting;

	@Autowired
	private Ranking ranking;

	@Autowired
	private PlanFixture plan;

	@Autowired
	private DutyBoard boards;

	@Autowired
	private TestRestTemplate http;

	@Test
	void whatWentUpIsListedWithWhoWasToldAndWhichStepIsLate() throws IOException {
		this.time.is("2025-01-06T08:00");
		long overdue = this.duty.owes("2025", "nga-my", "2025-01-13", List.of("Kế hoạch của đơn vị"));
		this.time.is("2025-01-17T08:00");
		assertThat(text("nga-my.canbo", "/chuyen-cap")).contains("0 dòng.");
		told(overdue, "nga-my", 1);
		told(overdue, "noi-vu", 2);
		assertThat(text("nga-my.canbo", "/chuyen-cap")).contains("1 dòng.",
				"Phân công người thực hiện (Xã Nga My), hạn 13/01/2025, quá hạn 4 ngày làm việc",
				"Thủ trưởng đơn vị (Xã Nga My) ngày 17/01/2025; Phòng Nội vụ đôn đốc ngày 17/01/2025",
				"2. Phòng Nội vụ đôn đốc 1", "chưa ghi");
		assertThat(text("nga-my.canbo", "/chuyen-cap?cap=4")).contains("Đã báo đến cấp Lãnh đạo UBND", "0 dòng.");
		assertThat(text("huu-khuong.canbo", "/chuyen-cap")).as("another commune's").doesNotContain("Xã Nga My");
		assertThat(html("noi-vu.chuyenvien", "/chuyen-cap")).contains("Xã Nga My",
				"/camunda/app/cockpit/default/#/process-instance/");
		assertThat(text("nga-my.canbo", "")).contains("1 việc, mọi cấp");
		assertThat(rows("nga-my.canbo", "/chuyen-cap/xlsx?nam=2025")).isEqualTo(1);
	}

	private void told(long duty, String unit, int level) {
		this.steps.open(new DutySteps.Opened("told-%s-%d".formatted(unit, duty), duty, "Task_ActOnOverdue",
				"Xử lý việc quá hạn", unit, level, null));
	}

	@Test
	void reportsAreCountedByPeriodAndEachNumberLeadsToItsUnits() throws IOException {
		this.time.is("2024-06-14T08:00");
		this.reporting.begins("tu-phap", "2024-half-year");
		assertThat(text("tu-phap.chuyenvien", "/bao-cao?nam=2024")).contains("Báo cáo định kỳ năm 2024",
				"Phòng Tư pháp", "chưa gửi; đang lập", "1 dòng.");
		assertThat(html("tu-phap.chuyenvien", "/bao-cao?nam=2024"))
			.contains("/dieu-hanh/bao-cao?nam=2024&amp;ky=2024-half-year&amp;loc=OWED");
		assertThat(text("tu-phap.chuyenvien", "/bao-cao?nam=2024&ky=2024-half-year&loc=SENT")).contains("0 dòng.");
		assertThat(text("tu-phap.chuyenvien", "")).contains("0/1 đã gửi", "1 chưa gửi");
		assertThat(rows("tu-phap.chuyenvien", "/bao-cao/xlsx?nam=2024&ky=2024-half-year&loc=OWED")).isEqualTo(1);
		assertThat(text("nga-my.canbo", "/bao-cao?nam=2024")).as("another unit's")
			.doesNotContain("Phòng Tư pháp", "Báo cáo của huyện");
		assertThat(text("nga-my.canbo", "/bao-cao?nam=2019")).as("a year without reports").contains("Chưa có số liệu.");
	}

	@Test
	void apologiesAreCountedByUnitAndNobodyWhoAppliedIsNamed() throws IOException {
		this.time.is("2024-01-08T08:00");
		Map<String, Object> ahead = this.oneStop.but(this.oneStop.dossier("2024-01-09 17:00"), "unit", "luu-kien");
		Map<String, Object> late = this.oneStop.but(this.oneStop.dossier("2024-01-05 17:00"), "unit", "luu-kien");
		assertThat(this.oneStop.tells(ahead, late).faults()).isEmpty();
		this.oneStop.apologises(ahead, "2024-01-12", "2024-01-08");
		String all = text("luu-kien.canbo", "/xin-loi?nam=2024");
		assertThat(all)
			.contains("Xã Lưu Kiền 2 1 1 1 0 1 0 0 0 0", "2 dòng.", String.valueOf(ahead.get("code")),
					String.valueOf(late.get("code")))
			.doesNotContain("Người nộp (dữ liệu thử)", "Cán bộ tư pháp");
		assertThat(text("luu-kien.canbo", "/xin-loi?nam=2024&loc=OWED")).contains("1 dòng.", "chưa gửi")
			.doesNotContain(String.valueOf(ahead.get("code")));
		assertThat(text("luu-kien.canbo", "?nam=2024")).contains("1 còn nợ phiếu xin lỗi");
		assertThat(text("nga-my.canbo", "/xin-loi?nam=2024")).as("another commune's")
			.doesNotContain(String.valueOf(late.get("code")));
		assertThat(text("ubnd.phochutich", "/xin-loi?nam=2024&don-vi=luu-kien"))
			.contains("phải theo dõi của Xã Lưu Kiền", "2 dòng.");
		assertThat(rows("luu-kien.canbo", "/xin-loi/xlsx?nam=2024")).isEqualTo(2);
	}

	@Test
	void theRankingsStateIsSeenByWhoWatchesAndACommuneSeesItsOwnSheet() throws IOException {
		this.time.is("2024-11-20T08:00");
		int year = this.ranking.year();
		assertThat(text("noi-vu.chuyenvien", "/xep-hang?nam=" + year)).contains("Chưa bắt đầu");
		this.ranking.scoresItself(year, "nga-my");
		this.ranking.scoresItself(year, "tam-hop");
		assertThat(text("noi-vu.chuyenvien", "/xep-hang?nam=" + year)).contains(
				"Các xã, thị trấn chưa gửi phiếu tự chấm điểm 2 2", "Phòng Tư pháp: điểm đã thẩm định 0 4", "Xã Nga My",
				"Xã Tam Hợp", "Bảng điểm chi tiết (.xlsx)");
		assertThat(text("nga-my.canbo", "/xep-hang?nam=" + year)).contains("Xã Nga My", "xem sau khi công bố")
			.doesNotContain("Xã Tam Hợp", "Bảng điểm chi tiết", "Phòng Tư pháp");
		assertThat(rows("noi-vu.chuyenvien", "/xep-hang/xlsx?nam=%d&loc=OWED".formatted(year))).isEqualTo(2);
	}

	@Test
	void whatIsOpenOfAYearBeforeIsFoundInJanuaryAndItsYearIsALinkAway() {
		this.time.is("2024-12-02T08:00");
		this.duty.owes("2002", "luong-minh", "2024-12-20", List.of("Kế hoạch của đơn vị"));
		this.time.is("2025-01-03T08:00");
		assertThat(text("luong-minh.canbo", "")).contains("Điều hành kế hoạch cải cách hành chính năm 2025",
				"Trong đó 1 nhiệm vụ còn mở của các năm trước", "Xã Lượng Minh II.1", "20/12/2024", "Năm 2002");
		assertThat(text("luong-minh.canbo", "?nam=2002&tinh-trang=")).contains("năm 2002", "Xã Lượng Minh II.1");
		assertThat(text("luong-minh.canbo", "/nam?nam=2002")).contains("Toàn cảnh năm 2002");
		assertThat(text("luong-minh.canbo", "/lich?nam=2002")).contains("Tháng 01/2002");
		assertThat(this.http.withBasicAuth("luong-minh.canbo", "cchc-demo-2024")
			.getForEntity("/dieu-hanh/nam?nam=99", String.class)
			.getStatusCode()
			.value()).isEqualTo(404);
	}

	@Test
	void aPlannedDutyStandsOnceBeforeAndAtOnceAfterItIsHandedOut() {
		this.time.is("2013-02-25T08:00");
		this.plan.inForce(2013);
		assertThat(march()).containsExactly(DutyState.PLANNED);
		this.time.passesTo("2013-03-01T08:00");
		assertThat(march()).hasSize(1).doesNotContain(DutyState.PLANNED);
		assertThat(text("tu-phap.chuyenvien", "/nam")).contains("Toàn cảnh năm 2013", "I Cải cách thể chế");
	}

	private List<DutyState> march() {
		return this.boards.of(2013, (unit) -> true, BoardSearch.EVERYTHING)
			.items()
			.stream()
			.filter((item) -> item.line().plan().equals("2013") && item.line().row().equals("I.1")
					&& item.line().periodName().equals("Tháng 03/2013"))
			.map(BoardItem::state)
			.toList();
	}

	private String text(String user, String path) {
		return html(user, path).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
	}

	private String html(String user, String path) {
		ResponseEntity<String> page = this.http.withBasicAuth(user, "cchc-demo-2024")
			.getForEntity("/dieu-hanh" + path, String.class);
		assertThat(page.getStatusCode().value()).as(path).isEqualTo(200);
		return String.valueOf(page.getBody());
	}

	/** The rows of an Excel file below its title and head. */
	private int rows(String user, String path) throws IOException {
		byte[] sheet = this.http.withBasicAuth(user, "cchc-demo-2024").getForObject("/dieu-hanh" + path, byte[].class);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
			return workbook.getSheetAt(0).getLastRowNum() - 2;
		}
	}

}
