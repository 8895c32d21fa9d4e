package vn.gov.nghean.tuongduong.cchc.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import vn.gov.nghean.tuongduong.cchc.plan.PlanOnPaper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The plan is amended while its work is under way: who approves reads what becomes of it,
 * and just that happens. The methods are its steps, one after another.
 */
@BrowserTest(on = "2024-03-20T07:30")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AmendedPlanTest {

	private static final String OFFICER = "noi-vu.chuyenvien";

	@Test
	@Order(1)
	void homeAffairsSeesWhatBecomesOfRunningWorkAndHandsItIn(People people) throws IOException {
		Path file = Files.createDirectories(Path.of("target", "evidence")).resolve("quyet-dinh-sua-doi.docx");
		Files.write(file, PlanOnPaper.word(2024));
		try (Person officer = people.person(OFFICER)) {
			officer.waitsFor("/api/duties?unit=noi-vu", "VII.1");
			officer.tasklist();
			Page page = officer.opens("/ke-hoach/2024");
			page.getByLabel("Tệp kế hoạch").setInputFiles(file);
			press(page, "Đọc và lưu dự thảo");
			page.getByText("phiên bản 2, dự thảo").waitFor();
			Locator row = page.locator("article", new Page.LocatorOptions().setHasText("VII.1. Ban hành"));
			row.getByText("Sửa VII.1, phần 1").click();
			row.getByLabel("Đơn vị chủ trì").first().fill("UBND cấp xã; Phòng Tư pháp");
			press(page, "Lưu bảng rà soát");
			page.getByText("Đã lưu bảng rà soát.").waitFor();
			Locator changes = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Thay đổi so với phiên bản 1"));
			assertThat(changes.first().innerText()).contains("VII.1", "kết thúc: đơn vị không còn chủ trì",
					"Phòng Nội vụ", "giao bổ sung, hạn 29/03/2024", "Phòng Tư pháp", "giữ nguyên");
			changes.first().scrollIntoViewIfNeeded();
			officer.looks("190-ke-hoach-sua-doi");
			assertThat(officer.barriers()).isEmpty();
			press(page, "Trình phê duyệt");
			page.getByText("phiên bản 2, đã trình").or(page.getByText("Đã trình")).first().waitFor();
			officer.tasklistAgain().choose("Chờ duyệt").open("Rà soát kế hoạch").claim().complete();
		}
	}

	@Test
	@Order(2)
	void theChairReadsItTooAndApproves(People people) {
		try (Person chair = people.person("ubnd.chutich")) {
			TasklistPage tasklist = chair.tasklist().choose("Chờ duyệt").open("Phê duyệt kế hoạch");
			assertThat(tasklist.form()).contains("1 dòng sửa, 0 dòng thêm, 0 dòng bỏ",
					"0 dời hạn, 1 kết thúc, 1 giao bổ sung");
			chair.looks("190-chu-tich-ke-hoach-sua-doi");
			tasklist.claim()
				.pick("Quyết định", "Phê duyệt")
				.fill("Số, ký hiệu quyết định", "30/QĐ-UBND")
				.fillDay("Ngày ký quyết định", "20/03/2024")
				.complete();
		}
	}

	@Test
	@Order(3)
	void whoIsNewlyResponsibleHasTheWorkAndWhoIsNotKeepsItsHistory(People people) {
		try (Person official = people.person("tu-phap.chuyenvien")) {
			official.waitsFor("/api/duties?unit=tu-phap", "VII.1");
			TasklistPage tasklist = official.tasklist().choose("Việc của đơn vị");
			tasklist.open("Phân công người thực hiện", "Ban hành, thực hiện kế hoạch kiểm tra, tuyên truyền");
			assertThat(tasklist.form()).contains("29/03/2024");
			official.looks("190-tu-phap-viec-moi");
		}
		try (Person officer = people.person(OFFICER)) {
			assertThat(officer.asks("/api/duties?unit=noi-vu&status=WITHDRAWN").text())
				.contains("phiên bản 2 (30/QĐ-UBND", "đơn vị không còn chủ trì");
		}
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
	}

}
