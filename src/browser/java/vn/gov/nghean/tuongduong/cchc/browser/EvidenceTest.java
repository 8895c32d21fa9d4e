package vn.gov.nghean.tuongduong.cchc.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an official attaches and half writes is there when they come back, at whichever
 * computer.
 */
@BrowserTest
class EvidenceTest {

	private static final String DUTY = "Xây dựng, triển khai kế hoạch kiểm soát TTHC";

	@Test
	void filesAreAttachedRefusedAndTakenOffAndADraftWaitsOnTheServer(People people) throws Exception {
		Path folder = Files.createDirectories(Path.of("target", "evidence"));
		Path plan = Files.writeString(folder.resolve("kế hoạch.pdf"), "%PDF-1.4\n%%EOF", StandardCharsets.UTF_8);
		Path picture = Files.write(folder.resolve("ảnh.png"),
				new byte[] { (byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H', 'D', 'R' });
		Path program = Files.writeString(folder.resolve("báo cáo.docx"), "MZ", StandardCharsets.UTF_8);
		try (Person official = people.person("yen-hoa.canbo")) {
			TasklistPage tasklist = official.tasklist().choose("Việc của đơn vị").open(DUTY).claim();
			tasklist.fill("Ý kiến chỉ đạo", "Làm trong tuần này").press("Lưu");
			official.page().getByText("Đã lưu nháp lúc").waitFor();
			official.looks("121-can-bo-luu-nhap");
			tasklist.tab("Minh chứng");
			Locator pane = official.page().locator(".cchc-deadline");
			pane.getByText("Chưa có tệp minh chứng.").waitFor();
			official.page().locator("#cchc-evidence-file").setInputFiles(new Path[] { plan, picture, program });
			pane.getByText("báo cáo.docx: Chỉ nhận tệp PDF, Word, Excel").waitFor();
			pane.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("kế hoạch.pdf")).waitFor();
			official.looks("122-can-bo-minh-chung");
			pane.getByLabel("Bỏ tệp ảnh.png").click();
			pane.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("ảnh.png"))
				.waitFor(new Locator.WaitForOptions()
					.setState(WaitForSelectorState.DETACHED));
		}
		try (Person elsewhere = people.person("yen-hoa.canbo")) {
			TasklistPage tasklist = elsewhere.tasklist().choose("Việc của tôi").open(DUTY);
			assertThat(tasklist.valueOf("Ý kiến chỉ đạo")).isEqualTo("Làm trong tuần này");
			tasklist.fill("Ý kiến chỉ đạo", "Làm xong trong ngày");
			// The form tells of a change a moment after it.
			elsewhere.page().waitForTimeout(600);
			elsewhere.page()
				.waitForResponse((answer) -> answer.url().endsWith("/draft") && answer.request().method().equals("PUT"),
						() -> tasklist.choose("Việc của đơn vị"));
		}
		try (Person again = people.person("yen-hoa.canbo")) {
			TasklistPage tasklist = again.tasklist().choose("Việc của tôi").open(DUTY);
			assertThat(tasklist.valueOf("Ý kiến chỉ đạo")).as("saved by itself when the task was left")
				.isEqualTo("Làm xong trong ngày");
			tasklist.pick("Người thực hiện", "Cán bộ xã Yên Hòa").complete();
		}
	}

}
