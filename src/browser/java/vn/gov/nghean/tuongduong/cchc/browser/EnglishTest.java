package vn.gov.nghean.tuongduong.cchc.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An official of a commune goes wherever they can go and meets no English. What other
 * people see is looked at wherever a test keeps a picture of it (see
 * {@link Person#looks}).
 */
@BrowserTest
class EnglishTest {

	private static final String STAFF = "tam-quang.canbo";

	@ParameterizedTest
	@ValueSource(strings = { "Task was updated", "Please try again", "Cannot complete the task", "Overdue", "No tasks",
			"Wrong credentials", "Chưa gửi được: Failed to fetch" })
	void englishIsFound(String text) {
		assertThat(English.isIn(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nghiệm thu kết quả", "Khuỷu tay, nguyệt, giếng, quyển, thuở, khoẻ, ngoèo, quạnh",
			"Quyết định 05/QĐ-UBND của UBND huyện", "tam-quang.canbo", "Tải về (.xlsx)", "Xã Yên Na, Nga My, Xiêng My" })
	void vietnameseIsNot(String text) {
		assertThat(English.isIn(text)).isFalse();
	}

	@Test
	void nobodyReadsEnglishBeforeTheyAreLoggedInOrWhenTheyAreRefused(People people) {
		try (Person staff = people.person(STAFF)) {
			Locator form = staff.loginPage("tasklist");
			staff.readsVietnameseOnly();
			staff.tryToLogIn(form, "sai-mat-khau");
			staff.page().locator(".alert:visible, .notifications:visible .alert").first().waitFor();
			staff.readsVietnameseOnly();
			for (String path : List.of("/cong-khai", "/viec-hom-nay", "/khong-co-trang-nay", "/ke-hoach/2024")) {
				staff.opens(path);
				staff.readsVietnameseOnly();
			}
		}
	}

	@Test
	void noTaskNoTabNoDialogAndNoRefusalSpeaksEnglish(People people) {
		try (Person staff = people.person(STAFF)) {
			TasklistPage tasklist = staff.tasklist();
			Page page = staff.page();
			for (String filter : filters(tasklist)) {
				tasklist.choose(filter);
				staff.readsVietnameseOnly();
			}
			tasklist.choose("Việc của đơn vị");
			for (String step : steps(page)) {
				tasklist.open(step);
				staff.readsVietnameseOnly();
				for (String tab : tabs(page)) {
					tasklist.tab(tab);
					page.waitForTimeout(700);
					staff.readsVietnameseOnly();
				}
				tasklist.tab("Biểu mẫu").claim().press("Hoàn thành");
				tasklist.message("Chưa hoàn thành được việc");
				staff.readsVietnameseOnly();
				page.locator(".task-card .unclaim").click();
				page.locator(".task-card .claim").waitFor();
			}
		}
	}

	@Test
	void theHistoryTellsWhoTookTheWorkAndGaveItBack(People people) {
		try (Person staff = people.person("tam-thai.canbo")) {
			TasklistPage tasklist = staff.tasklist().choose("Việc của đơn vị").open("Phân công người thực hiện").claim();
			staff.page().locator(".task-card .unclaim").click();
			staff.page().locator(".task-card .claim").waitFor();
			tasklist.tab("Lịch sử");
			Locator history = staff.page().locator(".cchc-history table");
			history.waitFor();
			assertThat(history.innerText()).contains("Giao nhiệm vụ cho Xã Tam Thái", "Nhận việc «Phân công người thực hiện»",
					"Trả «Phân công người thực hiện» về cho đơn vị", "Cán bộ xã Tam Thái (tài khoản demo)");
			staff.looks("45-can-bo-lich-su");
			assertThat(staff.barriers(".cchc-history")).isEmpty();
		}
	}

	@Test
	void theMenuAndItsPagesSpeakVietnamese(People people) throws Exception {
		try (Person staff = people.person(STAFF)) {
			TasklistPage tasklist = staff.tasklist();
			Page page = staff.page();
			for (String entry : List.of("Hồ sơ một cửa", "Báo cáo CCHC")) {
				page.getByText(entry, new Page.GetByTextOptions().setExact(true)).first().click();
				page.locator("dialog h3").waitFor();
				staff.readsVietnameseOnly();
				Dialogs.close(page.locator("dialog"));
			}
			tasklist.choose("Việc của đơn vị").open("Phân công người thực hiện").tab("Minh chứng");
			Path wrong = Files.createTempFile("cchc", ".exe");
			Files.writeString(wrong, "không phải tệp minh chứng", StandardCharsets.UTF_8);
			page.locator("#cchc-evidence-file").setInputFiles(wrong);
			page.locator(".cchc-files .cchc-error").waitFor();
			staff.readsVietnameseOnly();
			page.keyboard().press("Shift+?");
			page.locator("[cam-widget-header] .account a, .account .dropdown-toggle").first().click();
			staff.readsVietnameseOnly();
			for (String path : List.of("/", "/viec-hom-nay", "/nhac-viec", "/dieu-hanh", "/dieu-hanh/nam",
					"/dieu-hanh/lich", "/dieu-hanh/chuyen-cap", "/dieu-hanh/bao-cao", "/dieu-hanh/xin-loi",
					"/dieu-hanh/xep-hang", "/danh-muc", "/lich-lam-viec", "/ke-hoach/2024", "/cong-khai", "/khong-co-trang-nay",
					"/camunda/app/welcome/default/", "/camunda/app/cockpit/default/", "/camunda/app/admin/default/")) {
				staff.opens(path);
				page.waitForTimeout(path.startsWith("/camunda") ? 3000 : 200);
				staff.readsVietnameseOnly();
			}
		}
	}

	@Test
	void anAdministratorSeesHowTheEngineIsDoing(People people) {
		try (Person admin = people.person("admin")) {
			admin.admin();
			admin.page().getByText("Camunda 7.24").waitFor();
			assertThat(admin.page().locator(".ce-eol-banner:visible").count()).isZero();
			assertThat(admin.page().locator(".cchc-facts").innerText()).contains("Việc nền bị lỗi\nkhông có");
			admin.looks("46-quan-tri");
			assertThat(admin.barriers(".cchc-deadline")).isEmpty();
		}
	}

	private static List<String> filters(TasklistPage tasklist) {
		return tasklist.filters().stream().map((text) -> text.replaceAll(" \\(\\d+\\)$", "")).toList();
	}

	/** Every kind of task in the list, each once. */
	private static Set<String> steps(Page page) {
		Locator names = page.locator("ol.tasks-list > li.task h4 a");
		names.first().waitFor();
		return new LinkedHashSet<>(names.allInnerTexts().stream().map(String::strip).toList());
	}

	private static List<String> tabs(Page page) {
		return new ArrayList<>(page.locator(".task-card .nav-tabs a").allInnerTexts().stream().map(String::strip).toList());
	}

}
