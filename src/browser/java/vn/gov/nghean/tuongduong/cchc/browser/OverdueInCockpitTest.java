package vn.gov.nghean.tuongduong.cchc.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Home Affairs sees in Cockpit: the rows of the plan by their names, and what is
 * overdue.
 */
@BrowserTest
class OverdueInCockpitTest {

	private static final String HOME_AFFAIRS = "noi-vu.chuyenvien";

	private static final int LEGIBLE = 6;

	/** A row with a dozen dates is taller than the pane. */
	private static final int MOST_ZOOMS = 6;

	@Test
	void whatIsOverdueIsTwoClicksFromTheLoginAndSaysUnitRowAndPeriod(People people) {
		try (Person officer = people.person(HOME_AFFAIRS)) {
			CockpitPage cockpit = officer.cockpit();
			assertThat(cockpit.overdueTitle()).matches("Việc quá hạn \\(3[0-3]\\)");
			assertThat(cockpit.overdue()).hasSize(15).contains("Phòng Nội vụ · IV.4 · Tháng 01/2024");
			officer.looks("51-noi-vu-tong-quan");
			assertThat(cockpit.allOverdue().keys()).contains("Xã Tam Hợp · II.1 · Tháng 01/2024")
				.allMatch((key) -> key.matches(".+ · [IV]+\\.\\d · .+/2024"));
			assertThat(cockpit.diagramTexts()).contains("Việc quá hạn");
			officer.looks("52-noi-vu-viec-qua-han");
			assertThat(cockpit.firstInstance().facts()).containsPattern(".+ · [IV]+\\.\\d · .+/2024");
			assertThat(cockpit.letterHeight()).isGreaterThan(LEGIBLE);
			officer.looks("53-noi-vu-mot-viec-qua-han");
		}
	}

	@Test
	void whatIsOverdueIsFoundWithoutMarksUrgedAndPutOffOnAPageOfItsOwn(People people) {
		try (Person officer = people.person(HOME_AFFAIRS)) {
			officer.cockpit();
			Page page = officer.page();
			page.locator("[cam-widget-header] a", new Page.LocatorOptions().setHasText("Quá hạn")).first().click();
			Locator works = page.locator(".cchc-works tbody tr");
			works.first().waitFor();
			assertThat(page.locator(".cchc-overdue-page h3").innerText()).matches("Quá hạn: 3[0-3], sắp đến hạn: \\d+");
			officer.looks("56-noi-vu-trang-qua-han");
			assertThat(officer.barriers(".cchc-overdue-page")).isEmpty();
			page.getByLabel("Tìm (không cần dấu)").fill("yen thang");
			assertThat(works.count()).isEqualTo(1);
			assertThat(works.innerText()).contains("Xã Yên Thắng", "II.1", "31/01/2024", "quá hạn 4 ngày làm việc");
			page.getByLabel("Chọn mọi nhiệm vụ tìm thấy").check();
			page.getByText("Nhắc 1 nhiệm vụ đã chọn").click();
			page.getByLabel("Lời nhắc").fill("Đề nghị nộp kế hoạch trong ngày.");
			page.getByText("Nhắc", new Page.GetByTextOptions().setExact(true)).click();
			page.getByText(Pattern.compile("Đã nhắc \\d+ người")).waitFor();
			page.getByText("Đóng", new Page.GetByTextOptions().setExact(true)).click();
			works.getByText("Xử lý").click();
			page.getByLabel("Hạn mới").fill("2024-02-20");
			page.getByLabel("Lý do gia hạn").fill("Đường vào xã bị chia cắt.");
			officer.looks("57-noi-vu-xu-ly-qua-han");
			page.locator("form.cchc-act button", new Page.LocatorOptions().setHasText("Gia hạn")).click();
			page.getByText("Đã gia hạn đến 20/02/2024").waitFor();
			assertThat(officer.barriers("dialog")).isEmpty();
			page.getByText("Đóng", new Page.GetByTextOptions().setExact(true)).click();
			page.getByText("0 nhiệm vụ.").waitFor();
			page.getByLabel("Tình trạng").selectOption("");
			page.getByLabel("Tìm (không cần dấu)").fill("luong minh");
			works.locator("a").first().click();
			page.locator(".cchc-facts").waitFor();
			assertThat(page.locator(".cchc-deadline").innerText()).contains("Xã Lượng Minh", "Cách tính hạn", "Các bước");
			officer.looks("58-noi-vu-ho-so-nhiem-vu");
		}
	}

	@Test
	void theRowsOfThePlanAreListedByTheirNames(People people) {
		try (Person officer = people.person(HOME_AFFAIRS)) {
			List<String> names = officer.cockpit().processes().names();
			assertThat(names).hasSizeGreaterThanOrEqualTo(36)
				.contains("II.1 Xây dựng, triển khai kế hoạch kiểm soát TTHC", "Xử lý việc quá hạn",
						"VI.5 Khai thác, sử dụng hiệu quả Cổng dịch vụ công trực tuyến và hệ thống một cửa điện tử");
			assertThat(names.stream().filter((name) -> name.matches("[IV]+(\\.\\d)? .+"))).hasSize(33);
			officer.looks("54-noi-vu-danh-sach-muc");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "II.1", "VI.5", "II.6" })
	void aRowsDiagramIsVietnameseAndLegible(String row, People people) {
		try (Person officer = people.person(HOME_AFFAIRS)) {
			CockpitPage cockpit = officer.cockpit().processes().process(row);
			assertThat(String.join(" ", cockpit.diagramTexts())).contains("Từng đơn vị", "Kế hoạch có hiệu");
			officer.looks("55-noi-vu-so-do-" + row);
			assertThat(cockpit.zoomedUntilLegible(LEGIBLE)).as("steps of zooming in").isLessThanOrEqualTo(MOST_ZOOMS);
		}
	}

}
