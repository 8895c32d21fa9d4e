package vn.gov.nghean.tuongduong.cchc.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The board as Home Affairs and a commune see it, reached from Tasklist.
 */
@BrowserTest
class BoardTest {

	@Test
	void homeAffairsFindsWhatIsOverdueAndGoesToItsDiagram(People people) {
		try (Person officer = people.person("noi-vu.chuyenvien")) {
			officer.tasklist();
			Page page = officer.page();
			page.getByText("Điều hành", new Page.GetByTextOptions().setExact(true)).click();
			page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Danh sách nhiệm vụ")).waitFor();
			assertThat(page.locator("main").innerText()).contains("quá hạn 4 ngày làm việc");
			page.getByLabel("Tìm (không cần dấu)").fill("luong minh");
			page.getByText("Xem", new Page.GetByTextOptions().setExact(true)).click();
			page.getByText("1 nhiệm vụ.").waitFor();
			assertThat(page.locator("table.words tbody tr").innerText()).contains("Xã Lượng Minh", "II.1", "31/01/2024",
					"Xã Lượng Minh, Phòng Nội vụ");
			officer.looks("151-dieu-hanh-noi-vu");
			assertThat(officer.barriers()).isEmpty();
			page.locator("table.words tbody a").click();
			page.waitForURL("**/cockpit/**/process-instance/**");
			page.locator(".djs-container").first().waitFor();
		}
	}

	@Test
	void aLeaderSeesTheYearAndTheMonthAndEveryNumberLeadsToItsList(People people) {
		try (Person leader = people.person("ubnd.phochutich")) {
			leader.tasklist();
			Page page = leader.opens("/dieu-hanh/nam");
			page.waitForFunction("() => window.Chart?.getChart('trend')");
			leader.looks("153-dieu-hanh-nam");
			assertThat(leader.barriers()).isEmpty();
			Locator row = page.locator("table.picture tr", new Page.LocatorOptions().setHasText("I.4 Tổ chức"));
			assertThat(row.locator("td").allInnerTexts()).as("two cells a month; the end of January is late")
				.hasSize(24)
				.startsWith("", "0/1");
			assertThat(row.locator("td").last().innerText()).isEqualTo("0/1");
			row.locator("td a").last().click();
			page.getByText("Mục I.4, hạn từ 16/12/2024 đến 31/12/2024.").waitFor();
			assertThat(page.locator("table.words tbody tr").innerText()).contains("Phòng Tư pháp", "chưa giao");
			leader.opens("/dieu-hanh/lich?thang=2024-01");
			leader.looks("154-dieu-hanh-lich");
			assertThat(leader.barriers()).isEmpty();
			page.locator("table.month a.cell.late").click();
			page.getByText("Hạn ngày 31/01/2024.").waitFor();
		}
	}

	@Test
	void aCommuneSeesItsOwnOnAPhone(People people) {
		try (Person official = people.person("tam-quang.canbo", Screen.PHONE)) {
			official.tasklist();
			Page page = official.opens("/dieu-hanh?tinh-trang=");
			assertThat(page.locator("main").innerText()).contains("Xã Tam Quang").doesNotContain("Xã Tam Hợp");
			assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
			official.looks("152-dieu-hanh-xa-dien-thoai");
			assertThat(official.barriers()).isEmpty();
		}
	}

}
