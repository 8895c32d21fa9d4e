package vn.gov.nghean.tuongduong.cchc.browser;

import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A dossier of Thạch Giám that will be late, from the warning to the letter in the
 * applicant's hands. The methods are its steps, one after another.
 */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApologyTest {

	private static final String DOSSIER = "MAU-TG-003";

	@Test
	@Order(1)
	void theOfficialSeesWhoAppliedAndExplainsTheDelay(People people) {
		try (Person official = people.person("thach-giam.canbo")) {
			TasklistPage tasklist = official.tasklist().choose("Việc của đơn vị").open(DOSSIER);
			assertThat(tasklist.form()).contains("Hồ sơ MAU-TG-003: Đăng ký kết hôn", "17:00 ngày 07/02/2024",
					"Chậm nhất thứ Ba 06/02/2024");
			tasklist.claim().pick("Hồ sơ này", "Không kịp hạn: xin lỗi và hẹn lại").press("Hoàn thành");
			assertThat(tasklist.errorOf("Nguyên nhân")).isEqualTo("Trường này bắt buộc nhập.");
			tasklist.pick("Nguyên nhân", "Trình ký chậm (chủ quan)")
				.fill("Giải trình", "Lãnh đạo đi công tác nên hồ sơ được ký chậm.")
				.fillDay("Ngày hẹn lại", "10/02/2024")
				.press("Hoàn thành");
			assertThat(tasklist.message("«Ngày hẹn lại»")).contains(
					"hãy xem chỗ báo lỗi : «Ngày hẹn lại» phải là ngày làm việc chưa qua, sau 07/02/2024 và không quá 90 ngày.");
			official.looks("101-ho-so-tre-bi-tu-choi");
			tasklist.fillDay("Ngày hẹn lại", "16/02/2024");
			assertThat(facts(official.page())).contains("Người nộp hồ sơ 3 (dữ liệu mẫu)");
			official.looks("102-ho-so-tre-ho-so");
			official.page().keyboard().press("Escape");
			tasklist.complete();
		}
	}

	@Test
	@Order(2)
	void theChairReadsTheDraftAndSigns(People people) {
		try (Person chair = people.person("thach-giam.chutich")) {
			TasklistPage tasklist = chair.tasklist().choose("Chờ duyệt").open("Ký phiếu xin lỗi", DOSSIER);
			assertThat(tasklist.form()).contains("Trình ký chậm (chủ quan)", "thứ Sáu 16/02/2024",
					"Tải phiếu xin lỗi (dự thảo) (.docx)");
			tasklist.claim().pick("Quyết định", "Ký phiếu xin lỗi");
			chair.looks("103-chu-tich-ky-phieu");
			tasklist.complete();
		}
	}

	@Test
	@Order(3)
	void theClerkHandsTheLetterOver(People people) {
		try (Person clerk = people.person("thach-giam.motcua")) {
			TasklistPage tasklist = clerk.tasklist().choose("Việc của đơn vị").open("Gửi phiếu cho người nộp", DOSSIER);
			assertThat(tasklist.form()).contains("Tải phiếu xin lỗi số 01/PXL (.docx)");
			tasklist.claim().pick("Đã gửi phiếu bằng cách", "Trao trực tiếp");
			clerk.looks("104-mot-cua-gui-phieu");
			tasklist.complete();
		}
	}

	@Test
	@Order(4)
	void theClerkTakesOverTheOneStopSystemsExportAndReadsWhatWasNotTaken(People people) throws Exception {
		Path export = Files.createDirectories(Path.of("target")).resolve("xuat-mot-cua.csv");
		Files.writeString(export, """
				Số hồ sơ,Thủ tục,Lĩnh vực,Chủ hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Đơn vị,Trạng thái,Ngày trả
				MAU-TG-003,Đăng ký kết hôn,Hộ tịch,Người nộp hồ sơ 3 (dữ liệu mẫu),02/02/2024 14:00,07/02/2024,UBND thị trấn Thạch Giám,Đã trả,06/02/2024 07:40
				MAU-TG-009,Đăng ký khai sinh,Hộ tịch,Người nộp hồ sơ 9 (dữ liệu mẫu),02/02/2024,32/02/2024,UBND thị trấn Thạch Giám,Đang xử lý,
				""");
		try (Person clerk = people.person("thach-giam.motcua")) {
			clerk.tasklist();
			Page page = clerk.page();
			page.getByText("Hồ sơ một cửa").first().click();
			page.locator("#cchc-dossier-file").setInputFiles(export);
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nhận hồ sơ")).click();
			Locator dialog = page.locator("dialog");
			dialog.getByText("Đã nhận: 0 hồ sơ mới, 1 hồ sơ thay đổi, 0 hồ sơ không đổi.").waitFor();
			assertThat(dialog.innerText()).contains(
					"Tệp xuat-mot-cua.csv, dòng 3, cột «Ngày hẹn trả»: không phải ngày dạng 06/02/2024 hoặc 2024-02-06: 32/02/2024");
			clerk.looks("105-mot-cua-nhan-tep");
			assertThat(clerk.asks("/api/dossiers/" + DOSSIER).text()).contains("\"promiseKept\":true");
		}
	}

	private static String facts(Page page) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hồ sơ").setExact(true)).click();
		Locator dialog = page.locator("dialog");
		dialog.getByText("Tình trạng").waitFor();
		return dialog.innerText();
	}

}
