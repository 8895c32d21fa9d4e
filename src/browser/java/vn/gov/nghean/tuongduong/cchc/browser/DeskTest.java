package vn.gov.nghean.tuongduong.cchc.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first page of somebody who is logged in.
 */
@BrowserTest
class DeskTest {

	@Test
	void anOfficialSeesWhatIsDueAndGoesToTheTask(People people) {
		try (Person official = people.person("mai-son.canbo")) {
			official.tasklist();
			Page page = official.page();
			page.getByText("Hôm nay", new Page.GetByTextOptions().setExact(true)).click();
			page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Việc của tôi")).waitFor();
			official.looks("171-viec-hom-nay");
			assertThat(official.barriers()).isEmpty();
			assertThat(page.locator("main").innerText()).contains("Quá hạn",
					"Xây dựng, triển khai kế hoạch kiểm soát TTHC");
			String work = page.locator("tbody th a").first().innerText();
			page.locator("tbody th a").first().click();
			page.locator(".task-details, [cam-tasklist-task]").getByText(work).first().waitFor();
		}
	}

	@Test
	void aChairSeesTheCommunesWorkOnAPhone(People people) {
		try (Person chair = people.person("tam-hop.chutich", Screen.PHONE)) {
			chair.tasklist();
			Page page = chair.opens("/");
			page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Việc của Xã Tam Hợp")).waitFor();
			assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
				.isTrue();
			chair.looks("172-viec-hom-nay-dien-thoai");
			assertThat(chair.barriers()).isEmpty();
		}
	}

	@Test
	void aLeaderLandsOnTheBoard(People people) {
		try (Person leader = people.person("ubnd.phochutich")) {
			leader.tasklist();
			leader.opens("/")
				.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Danh sách nhiệm vụ"))
				.waitFor();
		}
	}

}
