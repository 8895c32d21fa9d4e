package vn.gov.nghean.tuongduong.cchc.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An official's page of reminders, reached from Tasklist.
 */
@BrowserTest
class RemindersTest {

	@Test
	void anOfficialSeesWhatToAttendToAndChoosesHowToBeTold(People people) {
		try (Person official = people.person("mai-son.canbo")) {
			official.waitsFor("/api/notices", "LATE");
			official.tasklist();
			Page page = official.page();
			page.getByText("Nhắc việc").first().click();
			page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Việc cần chú ý")).waitFor();
			assertThat(page.locator("table.words").innerText()).contains("Xây dựng, triển khai kế hoạch kiểm soát TTHC",
					"Quá hạn", "Hạn 31/01/2024, quá hạn 4 ngày làm việc");
			official.looks("161-nhac-viec");
			assertThat(official.barriers()).isEmpty();
			page.getByText("Đánh dấu đã đọc tất cả").click();
			page.locator("tr.old").first().waitFor();
			page.getByLabel("Địa chỉ thư điện tử").fill("canbo mai son");
			page.getByText("Lưu cách nhận").click();
			page.getByText("«canbo mai son» không phải địa chỉ thư").waitFor();
			page.getByLabel("Địa chỉ thư điện tử").fill("canbo@mai-son.example");
			page.getByLabel("Còn 2 đến 5 ngày làm việc").uncheck();
			page.getByText("Lưu cách nhận").click();
			page.getByText("Đã lưu cách nhận.").waitFor();
			assertThat(page.getByLabel("Còn 2 đến 5 ngày làm việc").isChecked()).isFalse();
			page.getByText("Tạo địa chỉ lịch").click();
			String address = page.locator("code.secret").innerText();
			official.looks("162-nhac-viec-lich");
			assertThat(page.request().get(address).text()).startsWith("BEGIN:VCALENDAR").contains("SUMMARY:Quá hạn: ");
			page.getByText("Thu hồi", new Page.GetByTextOptions().setExact(true)).click();
			assertThat(page.request().get(address).status()).isEqualTo(404);
		}
	}

	@Test
	void thePageFitsAPhone(People people) {
		try (Person official = people.person("tam-hop.canbo", Screen.PHONE)) {
			official.tasklist();
			Page page = official.opens("/nhac-viec");
			assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
				.isTrue();
			official.looks("163-nhac-viec-dien-thoai");
			assertThat(official.barriers()).isEmpty();
		}
	}

	@Test
	void aFormThatAnotherPageSendsChangesNothing(People people) {
		try (Person official = people.person("tam-thai.canbo")) {
			official.tasklist();
			Page page = official.opens("/nhac-viec");
			page.evaluate("() => document.querySelectorAll('[name=csrfToken]').forEach((field) => field.remove())");
			page.getByLabel("Địa chỉ thư điện tử").fill("attacker@example.org");
			page.getByText("Lưu cách nhận").click();
			page.getByText("Chưa nhận được gì").waitFor();
			assertThat(official.opens("/nhac-viec").getByLabel("Địa chỉ thư điện tử").inputValue()).isEmpty();
		}
	}

}
