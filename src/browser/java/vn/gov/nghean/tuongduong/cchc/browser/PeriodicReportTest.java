package vn.gov.nghean.tuongduong.cchc.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tam Quang reports the first quarter on the day it closes; the district reports from
 * that. The methods are its steps, one after another.
 */
@BrowserTest(on = "2024-03-14T07:30")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeriodicReportTest {

	private static final Map<String, String> FIGURES = Map.ofEntries(Map.entry("TC1", "12"), Map.entry("TC2", "12"),
			Map.entry("TT1", "300"), Map.entry("TT2", "301"), Map.entry("TT4", "2"), Map.entry("TT5", "2"),
			Map.entry("TT7", "0"), Map.entry("CV1", "0"), Map.entry("CV3", "60"), Map.entry("CV4", "60"),
			Map.entry("TK1", "4500"), Map.entry("SO1", "240"), Map.entry("SO2", "236"), Map.entry("SO4", "150"),
			Map.entry("SO6", "210"), Map.entry("TT8", "40"), Map.entry("TT9", "40"), Map.entry("CV6", "0"),
			Map.entry("CV7", "0"), Map.entry("SO9", "310"), Map.entry("SO10", "300"), Map.entry("SO12", "120"),
			Map.entry("SO13", "90"));

	/** The fields of the offices whose parts programs write. */
	private static final Map<String, List<String>> OFFICES = Map.of("noi-vu", List.of("chi-dao", "bo-may", "cong-vu"),
			"van-phong", List.of("thu-tuc"), "tai-chinh-ke-hoach", List.of("tai-chinh"), "van-hoa-thong-tin",
			List.of("chinh-quyen-so"));

	@Test
	@Order(1)
	void theOfficialFillsTheSheetAndConfirmsWhatIsHardToBelieve(People people) {
		try (Person official = people.person("tam-quang.canbo")) {
			TasklistPage tasklist = official.tasklist()
				.choose("Việc của đơn vị")
				.open("Lập báo cáo CCHC quý I/2024")
				.claim();
			assertThat(tasklist.form()).contains("chốt thứ Năm 14/03/2024", "Đã nhập 0/27 chỉ tiêu");
			Locator sheet = sheet(official.page());
			FIGURES.forEach((code, value) -> sheet.locator("[data-code=" + code + "] input").fill(value));
			for (String yes : List.of("CD1", "CV2", "CV9", "SO8")) {
				sheet.locator("[data-code=%s] select".formatted(yes)).selectOption("1");
			}
			assertThat(sheet.locator("[data-code=TT3]").innerText()).contains("T3.1: từ 95 % trở lên");
			sheet.getByLabel("Kết quả thực hiện (bắt buộc)").fill("Đã hoàn thành các nhiệm vụ của quý.");
			sheet.getByLabel("Nhiệm vụ kỳ tới (bắt buộc)").fill("Tiếp tục nâng tỷ lệ hồ sơ trực tuyến.");
			Locator doubtful = sheet.locator("[data-code=TT2]");
			doubtful.getByText("lớn hơn số của chỉ tiêu TT1").waitFor();
			doubtful.scrollIntoViewIfNeeded();
			official.looks("121-can-bo-bang-so-lieu");
			Dialogs.close(sheet);
			tasklist.pickBox("Bảng số liệu và phần lời đã đủ").press("Hoàn thành");
			assertThat(tasklist.message("phải xác nhận và nêu lý do")).contains("TT2 – Hồ sơ giải quyết đúng hạn (301)");
			Locator again = sheet(official.page());
			assertThat(again.locator("[data-code=TT1] input").inputValue()).as("kept on the server").isEqualTo("300");
			again.locator("[data-code=TT2] textarea").fill("Có một hồ sơ trả trước kỳ");
			Dialogs.close(again);
			tasklist.complete();
		}
	}

	@Test
	@Order(2)
	void theChairApprovesWithTheNumber(People people) {
		try (Person chair = people.person("tam-quang.chutich")) {
			TasklistPage tasklist = chair.tasklist()
				.choose("Chờ duyệt")
				.open("Duyệt báo cáo định kỳ")
				.claim();
			assertThat(tasklist.form()).contains("Lý do: Có một hồ sơ trả trước kỳ");
			tasklist.pick("Quyết định", "Duyệt, gửi Phòng Nội vụ").fill("Số, ký hiệu báo cáo", "15/BC-UBND");
			chair.looks("122-chu-tich-duyet-bao-cao");
			tasklist.complete();
		}
	}

	@Test
	@Order(3)
	void homeAffairsReturnsItWithARemarkBesideTheField(People people) {
		try (Person officer = people.person("noi-vu.chuyenvien")) {
			TasklistPage tasklist = officer.tasklist()
				.choose("Chờ duyệt")
				.open("Tiếp nhận báo cáo định kỳ", "Tam Quang")
				.claim();
			Locator sheet = sheet(officer.page());
			sheet.getByLabel("Nhận xét TT2", new Locator.GetByLabelOptions().setExact(true))
				.fill("Trừ hồ sơ của kỳ trước");
			sheet.getByText("Đã lưu lúc").waitFor();
			officer.looks("123-noi-vu-nhan-xet");
			Dialogs.close(sheet);
			tasklist.pick("Quyết định", "Trả lại để hoàn thiện")
				.fill("Lý do trả lại", "Rà lại số hồ sơ đúng hạn")
				.complete();
		}
		try (Person official = people.person("tam-quang.canbo")) {
			TasklistPage tasklist = official.tasklist()
				.choose("Việc của đơn vị")
				.open("Lập báo cáo CCHC quý I/2024");
			assertThat(tasklist.form()).contains("Phòng Nội vụ trả lại lần 1", "Rà lại số hồ sơ đúng hạn");
			assertThat(String.join(" ", tasklist.cards())).contains("Phòng Nội vụ trả lại lần 1");
			Locator sheet = sheet(official.page());
			assertThat(sheet.locator("[data-code=TT2]").innerText()).contains("Nhận xét: Trừ hồ sơ của kỳ trước");
			sheet.locator("[data-code=TT2]").scrollIntoViewIfNeeded();
			official.looks("124-can-bo-thay-nhan-xet");
			Dialogs.close(sheet);
		}
	}

	@Test
	@Order(4)
	void onceLockedItIsCorrectedFromTheListOfWhoSentWhen(People people) {
		try (Person official = people.person("tam-quang.canbo")) {
			TasklistPage tasklist = official.tasklist()
				.choose("Việc của đơn vị")
				.open("Lập báo cáo CCHC quý I/2024")
				.claim();
			Locator sheet = sheet(official.page());
			sheet.locator("[data-code=TT2] input").fill("300");
			Dialogs.close(sheet);
			tasklist.pickBox("Bảng số liệu và phần lời đã đủ").complete();
		}
		try (Person chair = people.person("tam-quang.chutich")) {
			chair.tasklist()
				.choose("Chờ duyệt")
				.open("Duyệt báo cáo định kỳ")
				.claim()
				.pick("Quyết định", "Duyệt, gửi Phòng Nội vụ")
				.fill("Số, ký hiệu báo cáo", "16/BC-UBND")
				.complete();
		}
		try (Person officer = people.person("noi-vu.chuyenvien")) {
			officer.tasklist()
				.choose("Chờ duyệt")
				.open("Tiếp nhận báo cáo định kỳ", "Tam Quang")
				.claim()
				.pick("Quyết định", "Tiếp nhận và khóa số liệu")
				.complete();
		}
		try (Person official = people.person("tam-quang.canbo")) {
			TasklistPage tasklist = official.tasklist();
			official.page().getByText("Báo cáo CCHC", new Page.GetByTextOptions().setExact(true)).click();
			Locator desk = official.page().locator("dialog");
			desk.getByText("Tình hình gửi: 1/30 đơn vị đã gửi").waitFor();
			desk.getByText("Số liệu đã khóa có sai sót?").click();
			desk.getByLabel("Lý do đính chính").fill("Đếm thiếu hồ sơ chứng thực");
			official.looks("125-can-bo-dinh-chinh");
			desk.getByText("Mở đính chính").click();
			desk.getByText("Đã mở đính chính").waitFor();
			Dialogs.close(desk);
			tasklist.choose("Việc của tôi").choose("Việc của đơn vị").open("đính chính lần 1");
			assertThat(tasklist.form()).contains("Đính chính lần 1: Đếm thiếu hồ sơ chứng thực");
		}
	}

	@Test
	@Order(5)
	void theDistrictsReportIsWrittenComposedApprovedAndSent(People people) {
		try (Person admin = people.person("admin")) {
			assertThat(admin.sends("/api/clock", Map.of("to", "2024-03-18T09:00:00")).status()).isEqualTo(200);
		}
		try (Person office = people.person("tu-phap.chuyenvien")) {
			TasklistPage tasklist = office.tasklist()
				.choose("Việc của đơn vị")
				.open("Viết phần báo cáo lĩnh vực")
				.claim();
			Locator report = Dialogs.open(office.page(), "Báo cáo tổng hợp");
			assertThat(report.innerText()).contains("Báo cáo CCHC quý I/2024, toàn huyện", "Cải cách thể chế",
					"Chưa có báo cáo được tiếp nhận:", "TC3. Tỷ lệ văn bản pháp luật");
			assertThat(report.locator("textarea").count()).as("its field alone").isEqualTo(1);
			report.getByText("TC1. Văn bản pháp luật phải triển khai").click();
			assertThat(report.innerText()).contains("Nguồn: Xã Tam Quang: 12.");
			report.locator("textarea").fill("Các văn bản được triển khai kịp thời.");
			office.looks("126-phong-tu-phap-phan-linh-vuc");
			Dialogs.close(report);
			tasklist.pickBox("Phần lĩnh vực của phòng đã viết xong").complete();
		}
		OFFICES.forEach((unit, fields) -> writes(people, unit, fields));
		try (Person officer = people.person("noi-vu.chuyenvien")) {
			TasklistPage tasklist = officer.tasklist()
				.choose("Việc của đơn vị")
				.open("Tổng hợp báo cáo của huyện")
				.claim();
			Locator report = Dialogs.open(officer.page(), "Báo cáo tổng hợp");
			for (Locator part : report.locator("label:has(textarea)").all()) {
				if (part.locator("textarea").inputValue().isEmpty()) {
					part.locator("textarea").fill("Nội dung tổng hợp của huyện.");
				}
			}
			assertThat(report.getByLabel("Cải cách thể chế").inputValue())
				.isEqualTo("Các văn bản được triển khai kịp thời.");
			officer.looks("127-noi-vu-tong-hop-bao-cao");
			Dialogs.close(report);
			tasklist.pickBox("Báo cáo đã tổng hợp xong").complete();
		}
		try (Person chair = people.person("ubnd.phochutich")) {
			TasklistPage tasklist = chair.tasklist().choose("Chờ duyệt").open("Duyệt báo cáo của huyện").claim();
			Dialogs.close(Dialogs.open(chair.page(), "Báo cáo tổng hợp"));
			tasklist.pick("Quyết định", "Duyệt, cho gửi cấp trên");
			chair.looks("128-pho-chu-tich-duyet-bao-cao-huyen");
			tasklist.complete();
		}
		try (Person officer = people.person("noi-vu.chuyenvien")) {
			officer.tasklist()
				.choose("Việc của đơn vị")
				.open("Ghi số, ngày, gửi cấp trên")
				.claim()
				.fill("Số, ký hiệu báo cáo", "45/BC-UBND")
				.fillDay("Ngày văn bản", "18/03/2024")
				.fill("Cách gửi", "VNPT-iOffice")
				.complete();
			assertThat(officer.asks("/api/district-reports/2024-quarter-1").text()).contains("45/BC-UBND");
		}
	}

	/** An office's part written by a program. */
	private static void writes(People people, String unit, List<String> fields) {
		try (Person office = people.person(unit + ".chuyenvien")) {
			Map<String, Object> parts = new HashMap<>();
			fields.forEach((field) -> parts.put(field, Map.of("text", "Đã thực hiện đúng kế hoạch.")));
			assertThat(office.puts("/api/district-reports/2024-quarter-1", Map.of("parts", parts)).text())
				.contains("Đã thực hiện đúng kế hoạch.");
			office.completes(office.task("Task_WriteFieldPart", unit), Map.of("confirmed", true));
		}
	}

	private static Locator sheet(Page page) {
		return Dialogs.open(page, "Bảng số liệu");
	}

}
