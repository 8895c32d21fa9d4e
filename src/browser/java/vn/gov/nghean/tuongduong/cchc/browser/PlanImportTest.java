package vn.gov.nghean.tuongduong.cchc.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import vn.gov.nghean.tuongduong.cchc.plan.PlanOnPaper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Home Affairs takes in the decision in Word, sees what was understood of it and settles
 * what is uncertain.
 */
@BrowserTest
class PlanImportTest {

	@Test
	void theDecisionIsTakenInAndWhatIsUnclearSettledInPlace(People people) throws IOException {
		Path file = Files.createDirectories(Path.of("target", "evidence")).resolve("quyet-dinh.docx");
		Files.write(file, PlanOnPaper.word(2022));
		try (Person officer = people.person("noi-vu.chuyenvien")) {
			officer.tasklist();
			Page page = officer.opens("/dieu-hanh");
			page.getByText("Kế hoạch", new Page.GetByTextOptions().setExact(true)).click();
			page.waitForURL("**/ke-hoach/2024");
			page = officer.opens("/ke-hoach/2022");
			page.getByLabel("Tệp kế hoạch").setInputFiles(file);
			officer.looks("181-nhap-ke-hoach");
			assertThat(officer.barriers()).isEmpty();
			press(page, "Đọc và lưu dự thảo");
			page.getByText("Không đọc bảng 4 (PHỤ LỤC II)").waitFor();
			assertThat(page.locator(".counts").innerText()).contains("33 nhiệm vụ", "8 nhóm");
			officer.looks("182-ke-hoach-da-doc");
			assertThat(officer.barriers()).isEmpty();
			Locator row = page.locator("article", new Page.LocatorOptions().setHasText("VI.6. Áp dụng và duy trì"));
			assertThat(row.innerText()).contains("Các cơ quan, đơn vị thuộc đối tượng áp dụng.",
					"chưa xác định được đơn vị nào");
			row.getByLabel("Đơn vị chủ trì").fill("Phòng Không Có");
			press(page, "Lưu bảng rà soát");
			page.getByText("Dòng VI.6, phần 1: không xác định được đơn vị «Phòng Không Có».").waitFor();
			assertThat(row.getByLabel("Đơn vị chủ trì").inputValue()).isEqualTo("Phòng Không Có");
			row.scrollIntoViewIfNeeded();
			officer.looks("183-ke-hoach-don-vi-sai");
			assertThat(officer.barriers()).isEmpty();
			row.getByLabel("Đơn vị chủ trì").fill("Các phòng chuyên môn thuộc UBND huyện");
			press(page, "Lưu bảng rà soát");
			page.getByText("Đã lưu bảng rà soát.").waitFor();
			assertThat(row.innerText()).contains("13 đơn vị").doesNotContain("chưa xác định được đơn vị nào");
			page.locator("#tai").evaluate("(heading) => heading.scrollIntoView()");
			officer.looks("184-ke-hoach-dieu-gi-se-dien-ra");
			assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Trình phê duyệt")).isEnabled())
				.isTrue();
		}
		try (Person official = people.person("tam-quang.canbo", Screen.PHONE)) {
			official.tasklist();
			Page page = official.opens("/ke-hoach/2022");
			assertThat(page.locator("form button").count()).as("others only read").isZero();
			assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth")).isTrue();
			official.looks("185-ke-hoach-xa-dien-thoai");
			assertThat(official.barriers()).isEmpty();
		}
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
	}

}
