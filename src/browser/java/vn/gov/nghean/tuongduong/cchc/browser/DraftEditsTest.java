package vn.gov.nghean.tuongduong.cchc.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody has changed on the page of a draft is not lost: by other buttons, by
 * leaving, by a colleague who saves meanwhile, by a file that is too large.
 */
@BrowserTest
class DraftEditsTest {

	private static final String GROUPS = """
			group,title,responsible_official
			I,CẢI CÁCH THỂ CHẾ,Trưởng phòng Tư pháp
			""";

	private static final String APPENDIX = """
			group,no,task,products,lead,cooperating,deadline
			I,1,Kiểm tra,Báo cáo,UBND xã Tam Quang,,Quý II
			I,2,Rà soát,"- Kế hoạch;
			- Báo cáo",Phòng Tư pháp,,Trước ngày 30/11
			I,3,Nội dung khác,Chương trình,Phòng Tư pháp,,Theo yêu cầu của tỉnh
			""";

	@Test
	void whatIsChangedGoesWithEveryButtonAndLeavingIsWarnedOf(People people) {
		try (Person officer = people.person("noi-vu.chuyenvien")) {
			officer.tasklist();
			Page page = draft(officer, 2017);
			List<String> asked = dialogs(page);
			open(page, "I.3").getByLabel("Đơn vị chủ trì").fill("Phòng Nội vụ");
			page.getByText("Điều hành", new Page.GetByTextOptions().setExact(true)).click();
			page.waitForTimeout(500);
			assertThat(asked).containsExactly("beforeunload ");
			assertThat(page.url()).endsWith("/ke-hoach/2017");
			press(page, "Bỏ dòng I.1 khỏi dự thảo");
			page.getByText("Đã bỏ dòng khỏi dự thảo").waitFor();
			assertThat(open(page, "I.3").getByLabel("Đơn vị chủ trì").inputValue()).isEqualTo("Phòng Nội vụ");
			open(page, "I.3").getByLabel("Đơn vị chủ trì").fill("Phòng Không Có");
			press(page, "Trình phê duyệt");
			page.getByText("Dòng I.3, phần 1: không xác định được đơn vị «Phòng Không Có».").waitFor();
			officer.looks("190-ke-hoach-trinh-con-o-sai");
			assertThat(officer.barriers()).isEmpty();
			assertThat(row(page, "I.3").getByLabel("Đơn vị chủ trì").inputValue()).isEqualTo("Phòng Không Có");
			page.getByText("Điều hành", new Page.GetByTextOptions().setExact(true)).click();
			page.waitForTimeout(500);
			assertThat(asked).as("refused is not saved").hasSize(2);
			row(page, "I.3").getByLabel("Đơn vị chủ trì").fill("Phòng Tư pháp");
			row(page, "I.3").getByLabel("Đơn vị chủ trì").press("Enter");
			page.getByText("Đã lưu bảng rà soát.").waitFor();
			assertThat(page.locator("header").innerText()).as("Enter only saves").contains("dự thảo");
			page.getByText("Điều hành", new Page.GetByTextOptions().setExact(true)).click();
			page.waitForURL("**/dieu-hanh");
			assertThat(asked).hasSize(2);
		}
	}

	@Test
	void twoOfficialsWhoChangeTheSameCellAreToldAndNothingIsLost(People people) {
		try (Person officer = people.person("noi-vu.chuyenvien"); Person head = people.person("noi-vu.truongphong")) {
			officer.tasklist();
			head.tasklist();
			Page mine = draft(officer, 2018);
			Page others = head.opens("/ke-hoach/2018");
			open(others, "I.1").getByLabel("Đơn vị chủ trì").fill("UBND xã Tam Thái");
			press(others, "Lưu bảng rà soát");
			others.getByText("Đã lưu bảng rà soát.").waitFor();
			open(mine, "I.1").getByLabel("Đơn vị chủ trì").fill("UBND xã Tam Hợp");
			open(mine, "I.2").getByLabel("Lý do hiểu như vậy").fill("theo kết luận giao ban");
			press(mine, "Lưu bảng rà soát");
			mine.getByText("Chưa lưu gì: trong lúc bạn sửa, có ô đã được lưu khác đi.").waitFor();
			officer.looks("191-ke-hoach-hai-nguoi-cung-sua");
			assertThat(officer.barriers()).isEmpty();
			assertThat(row(mine, "I.1").getByLabel("Đơn vị chủ trì").inputValue()).isEqualTo("UBND xã Tam Hợp");
			assertThat(row(mine, "I.2").getByLabel("Lý do hiểu như vậy").inputValue())
				.isEqualTo("theo kết luận giao ban");
			row(mine, "I.1").scrollIntoViewIfNeeded();
			officer.looks("192-ke-hoach-o-nguoi-khac-da-luu");
			press(mine, "Lưu bảng rà soát");
			mine.getByText("Đã lưu bảng rà soát.").waitFor();
			assertThat(row(mine, "I.1").innerText()).contains("Tam Hợp");
		}
	}

	@Test
	void aFileThatIsTooLargeIsSaidBeforeItIsSentAndTheFieldsStay(People people) throws IOException {
		Path large = Files.createDirectories(Path.of("target", "evidence")).resolve("qua-lon.docx");
		Files.write(large, new byte[21 * 1024 * 1024]);
		try (Person officer = people.person("noi-vu.chuyenvien")) {
			officer.tasklist();
			Page page = officer.opens("/ke-hoach/2016");
			page.getByLabel("Tên kế hoạch").fill("Kế hoạch năm 2016 của huyện");
			page.getByLabel("Tệp kế hoạch").setInputFiles(large);
			page.getByText("Tệp «qua-lon.docx» lớn 21,0 MB, chỉ nhận tệp không quá 20 MB.").waitFor();
			press(page, "Đọc và lưu dự thảo");
			page.waitForTimeout(500);
			officer.looks("193-tep-qua-lon");
			assertThat(officer.barriers()).isEmpty();
			assertThat(page.getByLabel("Tên kế hoạch").inputValue()).isEqualTo("Kế hoạch năm 2016 của huyện");
			// As a browser without our script sends it.
			page.evaluate("() => document.querySelector('form.fields').submit()");
			page.locator(".wrong").getByText("Tệp «qua-lon.docx» lớn 21,0 MB").waitFor();
			assertThat(page.getByLabel("Tên kế hoạch").inputValue()).isEqualTo("Kế hoạch năm 2016 của huyện");
			officer.looks("194-tep-qua-lon-may-chu-tra-loi");
			page = officer.opens("/danh-muc/can-bo");
			page.locator("input[type=file]").setInputFiles(large);
			page.getByText("chỉ nhận tệp không quá 5 MB").waitFor();
			officer.looks("195-danh-muc-tep-qua-lon");
		}
	}

	private static Page draft(Person officer, int year) {
		String head = """
				title,year,theme,first_day,last_day,decision_number,decision_date,source
				Kế hoạch CCHC năm %1$d,%1$d,,%1$d-01-01,%1$d-12-31,,,Phụ lục I
				""".formatted(year);
		assertThat(officer.sends("/api/plans", Map.of("head", head, "groups", GROUPS, "appendix", APPENDIX)).status())
			.isEqualTo(201);
		return officer.opens("/ke-hoach/" + year);
	}

	/** What the browser asks; the answer is always to stay. */
	private static List<String> dialogs(Page page) {
		List<String> asked = new CopyOnWriteArrayList<>();
		page.onDialog((dialog) -> {
			asked.add(dialog.type() + " " + dialog.message());
			dialog.dismiss();
		});
		return asked;
	}

	private static Locator row(Page page, String code) {
		return page.locator("article[aria-labelledby=\"dong-" + code + "\"]");
	}

	private static Locator open(Page page, String code) {
		Locator row = row(page, code);
		row.locator("details:not([open]) > summary").all().forEach(Locator::click);
		return row;
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
	}

}
