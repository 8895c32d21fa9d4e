package vn.gov.nghean.tuongduong.cchc.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Home Affairs takes the list of staff out to Excel, adds somebody and gives the list
 * back. The person belongs to the treasury, where nobody else is at work.
 */
@BrowserTest
class RegistersTest {

	@Test
	void theListOfStaffIsEditedInExcelReviewedAndApplied(People people) throws IOException {
		Path file = Files.createDirectories(Path.of("target", "evidence")).resolve("can-bo.xlsx");
		try (Person officer = people.person("noi-vu.chuyenvien")) {
			officer.tasklist();
			Page page = officer.opens("/dieu-hanh");
			page.getByText("Danh mục", new Page.GetByTextOptions().setExact(true)).click();
			page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Danh mục")).waitFor();
			officer.looks("251-danh-muc");
			assertThat(officer.barriers()).isEmpty();
			page.getByText("Cán bộ, chức vụ").click();
			page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Đang có")).waitFor();
			officer.looks("252-danh-muc-can-bo");
			assertThat(officer.barriers()).isEmpty();
			Download download = page.waitForDownload(() -> page.getByText("Tải về (.xlsx)").click());
			edited(download.path(), file);
			page.getByLabel("Tệp Excel (.xlsx) hoặc CSV").setInputFiles(file);
			press(page, "Xem tệp sẽ đổi gì");
			page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Những gì sẽ thay đổi")).waitFor();
			assertThat(page.locator("main").innerText()).contains("can-bo.xlsx: thêm 1 dòng, sửa 1 dòng",
					"Người thử mới", "Tài khoản được tạo với mật khẩu chung của bản trình diễn: kho-bac.moi");
			assertThat(page.locator("ins").allInnerTexts()).containsExactly("Phó Giám đốc Kho bạc (tài khoản demo)");
			officer.looks("253-danh-muc-se-thay-doi");
			assertThat(officer.barriers()).isEmpty();
			press(page, "Áp dụng");
			page.getByText("Đã áp dụng.").waitFor();
			page.locator("tr", new Page.LocatorOptions().setHasText("Người thử mới")).scrollIntoViewIfNeeded();
			assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("kho-bac.moi")).innerText())
				.contains("Người thử mới", "Kho bạc Nhà nước huyện", "Cấp phó", "01/02/2024");
			officer.looks("254-danh-muc-can-bo-moi");
			page.getByLabel("Tệp Excel (.xlsx) hoặc CSV").setInputFiles(faulty());
			press(page, "Xem tệp sẽ đổi gì");
			page.getByText("dòng 2, cột «Chức vụ»: giá trị không biết: Nhân viên").waitFor();
			officer.looks("255-danh-muc-loi");
			assertThat(officer.barriers()).isEmpty();
		}
		try (Person newcomer = people.person("kho-bac.moi", Screen.PHONE)) {
			newcomer.tasklist();
			assertThat(newcomer.reads("/api/me").path("displayName").asText()).isEqualTo("Người thử mới");
			assertThat(newcomer.opens("/danh-muc").content()).contains("không có quyền");
		}
	}

	@Test
	void aUnitsMeetingAndDayOffShowWhatTheyMoveAndTheOrderOfUnitsChanges(People people) throws IOException {
		try (Person officer = people.person("noi-vu.chuyenvien")) {
			officer.tasklist();
			Page page = officer.opens("/danh-muc/lich-hop");
			officer.looks("257-danh-muc-lich-hop");
			assertThat(officer.barriers()).isEmpty();
			send(page, "lich-hop.csv", "Đơn vị,Ngày họp hằng tháng,Từ ngày,Đến ngày,Ghi chú\n"
					+ "Kho bạc,ngày làm việc cuối cùng,01/03/2024,,Theo quy chế làm việc\n");
			assertThat(page.locator("main").innerText())
				.contains("Họp tháng 03/2024 của Kho bạc: từ thứ Ba 05/03/2024 sang thứ Sáu 29/03/2024.");
			officer.looks("258-danh-muc-lich-hop-se-thay-doi");
			assertThat(officer.barriers()).isEmpty();
			press(page, "Áp dụng");
			page.getByText("Đã áp dụng.").waitFor();
			assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Kho bạc Nhà nước huyện")).innerText())
				.contains("ngày làm việc cuối cùng", "01/03/2024", "Theo quy chế làm việc");
			page = officer.opens("/danh-muc/ngay-nghi-don-vi");
			send(page, "ngay-nghi.csv", "Đơn vị,Ngày hoặc thứ,Buổi nghỉ,Lý do nghỉ,Căn cứ,Từ ngày,Đến ngày\n"
					+ "Xã Tam Hợp,04/03/2024,cả ngày,Lễ hội,TB 12/TB-UBND,,\nXã Tam Hợp,thứ Sáu,tối,Lễ hội,,,\n");
			page.getByText("dòng 3, cột «Buổi nghỉ»: giá trị không biết: tối").waitFor();
			officer.looks("259-danh-muc-ngay-nghi-loi");
			page = officer.opens("/danh-muc/ngay-nghi-don-vi");
			send(page, "ngay-nghi.csv", "Đơn vị,Ngày hoặc thứ,Buổi nghỉ,Lý do nghỉ,Căn cứ,Từ ngày,Đến ngày\n"
					+ "Xã Tam Hợp,04/03/2024,cả ngày,Lễ hội,TB 12/TB-UBND,,\n");
			assertThat(page.locator("main").innerText())
				.contains("Họp tháng 03/2024 của Xã Tam Hợp: từ thứ Ba 05/03/2024 sang thứ Tư 06/03/2024.");
			officer.looks("260-danh-muc-ngay-nghi-se-thay-doi");
			assertThat(officer.barriers()).isEmpty();
			page = officer.opens("/danh-muc/don-vi");
			send(page, "don-vi.csv",
					"Thứ tự,Mã đơn vị,Tên đơn vị,Tên ngắn,Loại,Cấp,Mã đơn vị cấp trên,Từ ngày,Đến ngày\n"
							+ "12,thanh-tra,Thanh tra huyện,Thanh tra huyện,phòng chuyên môn,huyện,ubnd,01/01/2000,30/06/2025\n"
							+ "13,y-te,Phòng Y tế,Phòng Y tế,phòng chuyên môn,huyện,ubnd,01/01/2000,30/06/2025\n");
			assertThat(page.locator("ins").allInnerTexts()).contains("12", "13");
			officer.looks("261-danh-muc-thu-tu-don-vi");
			assertThat(officer.barriers()).isEmpty();
		}
	}

	@Test
	void criteriaAndUnitsAreReadOnAPhone(People people) {
		try (Person officer = people.person("noi-vu.chuyenvien", Screen.PHONE)) {
			officer.tasklist();
			for (String register : List.of("tieu-chi?nam=2024", "don-vi", "lich-hop", "ngay-nghi-don-vi")) {
				Page page = officer.opens("/danh-muc/" + register);
				assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
					.as(register)
					.isTrue();
				officer.looks("256-danh-muc-%s-dien-thoai".formatted(register.replaceAll("\\?.*", "")));
				assertThat(officer.barriers()).isEmpty();
			}
		}
	}

	private static void edited(Path from, Path to) throws IOException {
		try (InputStream in = Files.newInputStream(from); XSSFWorkbook workbook = new XSSFWorkbook(in);
				OutputStream out = Files.newOutputStream(to)) {
			Sheet sheet = workbook.getSheetAt(0);
			for (Row row : sheet) {
				if (row.getCell(0).getStringCellValue().equals("kho-bac.capho")) {
					row.getCell(1).setCellValue("Phó Giám đốc Kho bạc (tài khoản demo)");
				}
			}
			Row row = sheet.createRow(sheet.getLastRowNum() + 1);
			List<String> cells = List.of("kho-bac.moi", "Người thử mới", "Kho bạc Nhà nước huyện", "Cấp phó",
					"01/02/2024", "");
			for (int at = 0; at < cells.size(); at++) {
				row.createCell(at).setCellValue(cells.get(at));
			}
			workbook.write(out);
		}
	}

	private static Path faulty() throws IOException {
		return Files.writeString(Path.of("target", "evidence").resolve("can-bo-loi.csv"),
				"Tên đăng nhập,Họ và tên,Đơn vị,Chức vụ,Từ ngày,Đến ngày\n"
						+ "kho-bac moi,,Kho bạc,Nhân viên,31/02/2024,\n");
	}

	private static void send(Page page, String name, String csv) throws IOException {
		Path file = Files.writeString(Files.createDirectories(Path.of("target", "evidence")).resolve(name), csv);
		page.getByLabel("Tệp Excel (.xlsx) hoặc CSV").setInputFiles(file);
		press(page, "Xem tệp sẽ đổi gì");
		page.locator("[role=alert], #thay-doi").first().waitFor();
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
	}

}
