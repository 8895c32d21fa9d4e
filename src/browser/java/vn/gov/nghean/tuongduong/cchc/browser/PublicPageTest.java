package vn.gov.nghean.tuongduong.cchc.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A citizen reads how the reform goes, at a desk and on a phone, without an account.
 */
@BrowserTest
class PublicPageTest {

	@ParameterizedTest
	@EnumSource
	void aCitizenReadsThePageWithoutALogin(Device device, People people) {
		try (Person citizen = people.person("nobody", device.screen)) {
			Page page = citizen.opens("/cong-khai");
			assertThat(page.title()).startsWith("Công khai cải cách hành chính năm 2024");
			assertThat(page.locator("body").innerText()).contains("Giải quyết hồ sơ theo đơn vị",
					"Thị trấn Thạch Giám", "Xếp hạng cải cách hành chính các xã, thị trấn", "Chưa có số liệu.");
			assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
				.as("the page itself does not scroll sideways")
				.isTrue();
			citizen.looks("141-trang-cong-khai-" + device.name().toLowerCase(java.util.Locale.ROOT));
			assertThat(citizen.barriers()).isEmpty();
		}
	}

	/** What the page is read on. */
	enum Device {

		OFFICE(Screen.OFFICE), PHONE(Screen.PHONE);

		private final Screen screen;

		Device(Screen screen) {
			this.screen = screen;
		}

	}

}
