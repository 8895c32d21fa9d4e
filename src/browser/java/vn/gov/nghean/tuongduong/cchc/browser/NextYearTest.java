package vn.gov.nghean.tuongduong.cchc.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Home Affairs drafts next year's plan from the running one.
 */
@BrowserTest
class NextYearTest {

	@Test
	void nextYearsPlanIsDraftedAndItsMovedCellsAreLookedAt(People people) {
		try (Person officer = people.person("noi-vu.chuyenvien")) {
			officer.tasklist();
			Page page = officer.opens("/ke-hoach/2024");
			officer.looks("186-ke-hoach-soan-nam-sau");
			press(page, "Soạn dự thảo kế hoạch năm 2025");
			page.getByText("Đã soạn dự thảo từ kế hoạch năm trước.").waitFor();
			assertThat(page.locator(".counts").innerText()).contains("33 nhiệm vụ", "9 ô chuyển năm phải xem lại");
			officer.looks("187-du-thao-nam-sau");
			assertThat(officer.barriers()).isEmpty();
			Locator plan = row(page, "I.4. Tổ chức thực hiện công tác theo dõi thi hành pháp luật");
			assertThat(plan.innerText()).contains("Năm 2024: 0/1 đơn vị đúng hạn, 1 quá hạn chưa nộp");
			Locator doubtful = row(page, "I.2. Ban hành, triển khai thực hiện kế hoạch kiểm tra, rà soát");
			assertThat(doubtful.innerText()).contains("bản cũ ghi năm 2023, đã chuyển thành 2024");
			page.setViewportSize(1280, 768);
			doubtful.evaluate("(row) => row.scrollIntoView()");
			officer.looks("188-du-thao-o-chuyen-nam");
			doubtful.getByText("Đã xem lại ô «Nhiệm vụ» dòng I.2").click();
			press(page, "Lưu bảng rà soát");
			page.getByText("Đã lưu bảng rà soát.").waitFor();
			assertThat(page.locator(".counts").innerText()).contains("8 ô chuyển năm phải xem lại");
		}
		try (Person officer = people.person("noi-vu.chuyenvien", Screen.PHONE)) {
			officer.tasklist();
			Page page = officer.opens("/ke-hoach/2025");
			assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
				.isTrue();
			row(page, "I.3. Công bố văn bản QPPL").evaluate("(row) => row.scrollIntoView()");
			officer.looks("189-du-thao-nam-sau-dien-thoai");
			assertThat(officer.barriers()).isEmpty();
		}
	}

	private static Locator row(Page page, String text) {
		return page.locator("article", new Page.LocatorOptions().setHasText(text));
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
	}

}
