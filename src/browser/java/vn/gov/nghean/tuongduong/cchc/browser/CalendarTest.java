package vn.gov.nghean.tuongduong.cchc.browser;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Home Affairs announces a day off; a commune reads the calendar. The day is the end of
 * November, far from what other tests look at.
 */
@BrowserTest
class CalendarTest {

	@Test
	void homeAffairsSeesWhatADayOffMovesThenAppliesIt(People people) {
		try (Person officer = people.person("noi-vu.chuyenvien")) {
			officer.tasklist();
			Page page = officer.opens("/dieu-hanh");
			page.getByText("Lịch làm việc", new Page.GetByTextOptions().setExact(true)).click();
			page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Lịch đang áp dụng")).waitFor();
			assertThat(page.locator("main").innerText()).contains("Quốc khánh", "CV 8662/VPCP-KGVX");
			page.getByLabel("Số văn bản").fill("12/QĐ-UBND");
			Locator first = page.locator("fieldset").first();
			first.getByLabel("Ngày", new Locator.GetByLabelOptions().setExact(true)).fill("2024-11-29");
			first.getByLabel("Tên ngày").fill("Nghỉ do bão");
			officer.looks("191-lich-lam-viec-them");
			assertThat(officer.barriers()).isEmpty();
			page.getByText("Xem những hạn sẽ thay đổi").click();
			page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Những hạn sẽ thay đổi")).waitFor();
			assertThat(page.locator("section").first().innerText()).contains("thứ Sáu 29/11/2024", "Nghỉ do bão",
					"17:00 thứ Sáu 29/11/2024", "17:00 thứ Năm 28/11/2024");
			officer.looks("192-lich-lam-viec-han-thay-doi");
			assertThat(officer.barriers()).isEmpty();
			page.getByText("Áp dụng", new Page.GetByTextOptions().setExact(true)).click();
			page.getByText("Lịch mới đã có hiệu lực").waitFor();
			officer.looks("193-lich-lam-viec-da-ap-dung");
			assertThat(officer.barriers()).isEmpty();
			JsonNode days = officer.reads("/api/calendar/days?year=2024");
			assertThat(days.path("announced").path(0).path("addedBy").asText()).isEqualTo("noi-vu.chuyenvien");
			officer.sends("/api/calendar/days", Map.of("source", "13/QĐ-UBND", "days",
					List.of(Map.of("date", "2024-11-29", "kind", "withdraw"))));
			page.reload();
			assertThat(page.locator("main").innerText()).contains("thay hoặc bỏ", "13/QĐ-UBND");
		}
	}

	@Test
	void aCommuneReadsItOnAPhone(People people) {
		try (Person official = people.person("tam-quang.canbo", Screen.PHONE)) {
			official.tasklist();
			Page page = official.opens("/lich-lam-viec");
			assertThat(page.locator("form").count()).isZero();
			assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
			official.looks("194-lich-lam-viec-xa-dien-thoai");
			assertThat(official.barriers()).isEmpty();
		}
	}

}
