package vn.gov.nghean.tuongduong.cchc.browser;

import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Home Affairs settles what a plan leaves open, and the chair gets it for approval.
 */
@BrowserTest
class PlanReviewTest {

	private static final Map<String, String> PLAN = Map.of("head", """
			title,year,theme,first_day,last_day,decision_number,decision_date,source
			Kế hoạch CCHC năm 2023,2023,,2023-01-01,2023-12-31,,,Phụ lục I
			""", "groups", """
			group,title,responsible_official
			I,CẢI CÁCH THỂ CHẾ,Trưởng phòng Tư pháp
			""", "appendix", """
			group,no,task,products,lead,cooperating,deadline
			I,1,Thực hiện các nội dung khác,Chương trình,Phòng Tư pháp,,Theo yêu cầu của tỉnh
			I,2,Báo cáo chuyên đề,Báo cáo,Các cơ quan liên quan,,Báo cáo theo định kỳ
			""");

	@Test
	void whatIsUnclearIsSettledInTheReviewSheet(People people) {
		try (Person officer = people.person("noi-vu.chuyenvien")) {
			assertThat(officer.sends("/api/plans", PLAN).status()).isEqualTo(201);
			assertThat(officer.sends("/api/plans/2023/submission", Map.of()).status()).isEqualTo(202);
			TasklistPage tasklist = officer.tasklist().choose("Chờ duyệt").open("Rà soát kế hoạch");
			assertThat(tasklist.form()).contains("Kế hoạch CCHC năm 2023", "Còn 2 chỗ phải làm rõ");
			officer.looks("71-noi-vu-ra-soat-ke-hoach");
			tasklist.claim().press("Hoàn thành");
			assertThat(tasklist.message("Còn 2 chỗ phải làm rõ")).contains("trong bảng rà soát");
			Locator sheet = sheet(officer.page());
			assertThat(sheet.locator(".cchc-part:visible").count()).isEqualTo(1);
			officer.looks("72-noi-vu-bang-ra-soat");
			field(sheet, "Đơn vị chủ trì").fill("Phòng Không Có");
			save(sheet);
			assertThat(sheet.locator(".cchc-error[role=status]").innerText()).contains("không xác định được đơn vị");
			field(sheet, "Đơn vị chủ trì").fill("Phòng Tư pháp");
			sheet.locator(".cchc-part:visible select").selectOption("recurring");
			save(sheet);
			sheet.getByText("Mọi phần đã rõ.").waitFor();
			officer.looks("73-noi-vu-bang-ra-soat-da-ro");
			sheet.getByText("Đóng").click();
			tasklist.complete();
		}
		try (Person chair = people.person("ubnd.chutich")) {
			TasklistPage tasklist = chair.tasklist().choose("Chờ duyệt").open("Phê duyệt kế hoạch");
			assertThat(tasklist.form()).contains("Kế hoạch CCHC năm 2023", "Mọi dòng đã rõ");
			chair.looks("74-chu-tich-phe-duyet-ke-hoach");
		}
	}

	private static Locator sheet(Page page) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bảng rà soát").setExact(true)).click();
		Locator sheet = page.locator("dialog.cchc-review");
		sheet.locator(".cchc-part").first().waitFor(new Locator.WaitForOptions()
			.setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
		return sheet;
	}

	private static Locator field(Locator sheet, String label) {
		return sheet.locator(".cchc-part:visible label", new Locator.LocatorOptions().setHasText(label)).locator("input");
	}

	/** Saves and waits until the system has answered. */
	private static void save(Locator sheet) {
		sheet.page()
			.waitForResponse((response) -> response.url().contains("/review?basis=") && response.request().method().equals("PUT"),
					() -> sheet.getByText("Lưu bảng rà soát").click());
		sheet.page().waitForTimeout(500);
	}

}
