package vn.gov.nghean.tuongduong.cchc.browser;

import java.util.List;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The board in November, with ten months of work handed out: on every width, light and
 * dark, by keyboard and on paper.
 */
@BrowserTest(on = "2024-11-04T07:30")
class BoardOfTheYearTest {

	private static final List<String> PAGES = List.of("/dieu-hanh", "/dieu-hanh/nam", "/dieu-hanh/lich?thang=2024-10",
			"/dieu-hanh/chuyen-cap", "/dieu-hanh/bao-cao", "/dieu-hanh/xin-loi", "/dieu-hanh/xep-hang");

	private static final int FIRST_VIEW = 300_000;

	@ParameterizedTest
	@CsvSource({ "360,LIGHT", "1280,DARK", "1920,LIGHT" })
	void everyPageFitsItsScreenAndKeepsNobodyOut(int width, ColorScheme colours, People people) {
		try (Person leader = people.person("ubnd.phochutich", new Screen(width, 900, "vi-VN"))) {
			leader.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
			handedOut(leader);
			for (String path : PAGES) {
				Page page = leader.opens(path);
				if (path.endsWith("/nam")) {
					page.waitForFunction("() => window.Chart?.getChart('trend')");
				}
				leader.looksAtAll("155-dieu-hanh-%d%s".formatted(width,
						path.replaceFirst("[?].*", "").replaceFirst("/dieu-hanh", "").replace('/', '-')));
				assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
					.as(path)
					.isTrue();
				assertThat(leader.barriers()).as(path).isEmpty();
			}
		}
	}

	@Test
	void theKeyboardReachesTheContentAndTheChartOfAField(People people) {
		try (Person leader = people.person("ubnd.phochutich")) {
			handedOut(leader);
			Page page = leader.opens("/dieu-hanh/nam");
			page.waitForFunction("() => window.Chart?.getChart('trend')");
			page.keyboard().press("Tab");
			assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("skip");
			leader.looks("156-dieu-hanh-ban-phim");
			page.keyboard().press("Enter");
			page.keyboard().press("Tab");
			assertThat(page.evaluate("() => document.activeElement.id")).as("the first thing of the content")
				.isEqualTo("trend-of");
			page.keyboard().type("II C");
			assertThat(String.valueOf(page.evaluate("() => document.activeElement.selectedOptions[0].text")))
				.startsWith("II Cải cách thủ tục hành chính");
			page.locator("table.rates tbody tr").first().locator("td a").first().click();
			page.getByText("Danh sách nhiệm vụ").waitFor();
			assertThat(page.url()).contains("linh-vuc=I&");
		}
	}

	@Test
	void whoComesFirstSeesTheUnitsBelowTheLatestDutiesAndTheRestIsAClickAway(People people) {
		try (Person leader = people.person("ubnd.phochutich")) {
			handedOut(leader);
			Page page = leader.opens("/dieu-hanh");
			Locator rows = page.locator("section[aria-labelledby=danh-sach] tbody tr");
			assertThat(rows.count()).isEqualTo(30);
			leader.looks("159-dieu-hanh-dau-trang");
			page.getByText("xem tiếp").click();
			page.waitForURL("**/dieu-hanh?*tinh-trang=LATE*");
			assertThat(rows.count()).isGreaterThan(30);
		}
	}

	@Test
	void theFirstViewIsSmall(People people) {
		try (Person leader = people.person("ubnd.phochutich")) {
			handedOut(leader);
			for (String path : List.of("/dieu-hanh", "/dieu-hanh/nam")) {
				leader.page().navigate("about:blank");
				CDPSession network = leader.page().context().newCDPSession(leader.page());
				network.send("Network.enable");
				network.send("Network.clearBrowserCache");
				network.detach();
				Traffic traffic = Traffic.of(leader.page());
				leader.opens(path);
				Traffic.Sum first = traffic.sum();
				System.out.printf("%s, first time: %s%n", path, first.inWords());
				assertThat(first.bytes()).as(first.inWords()).isLessThan(FIRST_VIEW);
			}
		}
	}

	@Test
	void onPaperThereIsTheContentAlone(People people) {
		try (Person leader = people.person("ubnd.phochutich")) {
			leader.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			handedOut(leader);
			for (String path : PAGES) {
				Page page = leader.opens(path);
				if (path.endsWith("/nam")) {
					page.waitForFunction("() => window.Chart?.getChart('trend')");
				}
				page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
				leader.prints("157-in" + path.replaceFirst("[?].*", "").replace('/', '-'));
				assertThat(page.locator("nav:visible, form:visible, .skip:visible").count()).as(path).isZero();
				assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
					.isEqualTo("rgb(255, 255, 255)");
			}
		}
	}

	/** The system has ten months of work to hand out when it begins in November. */
	private static void handedOut(Person person) {
		person.waitsFor("/api/overdue", "\"row\":\"VI.5\"");
		person.tasklist();
	}

}
