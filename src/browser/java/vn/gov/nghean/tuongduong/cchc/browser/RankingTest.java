package vn.gov.nghean.tuongduong.cchc.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The communes are ranked: Tam Quang scores itself in November; in December offices
 * appraise, Tam Quang explains what it did not prove, the council agrees, the chair signs,
 * Home Affairs publishes. What many do alike, programs do here for the others. The methods
 * are its steps, one after another.
 */
@BrowserTest(on = "2024-11-04T07:30")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RankingTest {

	private static final List<String> OTHER_OFFICES = List.of("noi-vu", "van-phong", "tai-chinh-ke-hoach",
			"van-hoa-thong-tin");

	private static final Map<String, String> COUNCIL = Map.of("ubnd", "ubnd.phochutich", "noi-vu", "noi-vu.truongphong",
			"van-phong", "van-phong.truongphong", "tai-chinh-ke-hoach", "tai-chinh-ke-hoach.truongphong",
			"van-hoa-thong-tin", "van-hoa-thong-tin.truongphong", "thanh-tra", "thanh-tra.truongphong");

	@Test
	@Order(1)
	void theOfficialScoresEveryCriterionAndShowsWhatProvesIt(People people) throws IOException {
		try (Person official = people.person("tam-quang.canbo")) {
			// The system has ten months of work to hand out when it begins in November.
			official.waitsFor("/engine-rest/task/count?processDefinitionKey=commune-self-score", "\"count\":1");
			TasklistPage tasklist = official.tasklist().choose("Việc của đơn vị").open("Tự chấm điểm").claim();
			assertThat(tasklist.form()).contains("Tự chấm: 0/50 tiêu chí", "Chậm nhất thứ Sáu 29/11/2024");
			tasklist.pickBox("Đã chấm đủ").press("Hoàn thành");
			assertThat(tasklist.message("chưa tự chấm")).contains("Còn 50 tiêu chí chưa tự chấm");
			Locator sheet = sheet(official.page());
			assertThat(sheet.innerText()).contains("Hệ thống tính: 0,00 điểm. 0/1 kế hoạch ban hành đến 31/01");
			for (int field = 0; field < 8; field++) {
				sheet.locator("select").selectOption(new SelectOption().setIndex(field));
				for (Locator points : sheet.locator(".cchc-part input[type=number]").all()) {
					points.fill("0");
				}
			}
			view(sheet, "II.");
			criterion(sheet, "II.1.1").locator("input[type=number]").fill("1");
			view(sheet, "I.");
			Locator proved = criterion(sheet, "I.1.2");
			proved.locator("input[type=number]").fill("9");
			assertThat(proved.innerText()).contains("Điểm phải từ 0 đến 1,50");
			proved.locator("input[type=number]").fill("1.5");
			proved.locator("textarea").fill("Kế hoạch số 05/KH-UBND");
			proved.locator("input[type=file]").setInputFiles(pdf("ke-hoach-cchc.pdf"));
			assertThat(sheet.innerText()).contains("Cộng: 2,50 trên 90,00 điểm");
			official.looks("131-can-bo-cham-diem");
			Dialogs.close(sheet);
			assertThat(criterion(sheet(official.page()), "I.1.2").innerText()).as("kept on the server")
				.contains("ke-hoach-cchc.pdf");
			Dialogs.close(official.page().locator("dialog"));
			tasklist.complete();
		}
	}

	@Test
	@Order(2)
	void theChairOfTheCommuneApproves(People people) {
		try (Person chair = people.person("tam-quang.chutich")) {
			TasklistPage tasklist = chair.tasklist().choose("Chờ duyệt").open("Duyệt tự đánh giá").claim();
			assertThat(tasklist.form()).contains("Tự chấm: 50/50 tiêu chí",
					"1 tiêu chí có điểm nhưng chưa có minh chứng");
			Locator sheet = sheet(chair.page());
			assertThat(criterion(sheet, "I.1.2").innerText()).contains("Xã tự chấm: 1,50 – Kế hoạch số 05/KH-UBND");
			chair.looks("132-chu-tich-xem-tu-cham");
			Dialogs.close(sheet);
			tasklist.pick("Quyết định", "Duyệt").complete();
		}
	}

	@Test
	@Order(3)
	void anOfficeAppraisesAndTheCommuneExplainsWhatItDidNotProve(People people) throws IOException {
		try (Person admin = people.person("admin")) {
			assertThat(admin.sends("/api/clock", Map.of("to", "2024-12-02T08:00:00")).status()).isEqualTo(200);
		}
		try (Person office = people.person("tu-phap.chuyenvien")) {
			TasklistPage tasklist = office.tasklist()
				.choose("Việc của đơn vị")
				.open("Thẩm định điểm lĩnh vực")
				.claim();
			assertThat(tasklist.form()).contains("II. Cải cách thể chế", "Chưa nộp tự đánh giá");
			Locator sheet = sheet(office.page());
			for (String view : sheet.locator("optgroup[label='Theo xã'] option").allInnerTexts()) {
				if (!view.startsWith("Xã Tam Quang")) {
					view(sheet, view);
					sheet.getByText("Ghi 0 điểm cho các tiêu chí chưa có điểm").click();
				}
			}
			view(sheet, "Xã Tam Quang");
			assertThat(criterion(sheet, "II.1.1").innerText()).contains("Xã tự chấm: 1,00", "Thiếu minh chứng");
			office.looks("133-phong-tu-phap-tham-dinh");
			Dialogs.close(sheet);
			tasklist.pickBox("Đã thẩm định xong các xã").complete();
		}
		OTHER_OFFICES.forEach((office) -> appraises(people, office));
		try (Person official = people.person("tam-quang.canbo")) {
			TasklistPage tasklist = official.tasklist()
				.choose("Việc của đơn vị")
				.open("Giải trình điểm tự chấm")
				.claim();
			assertThat(tasklist.form()).contains("II.1.1", "thiếu minh chứng");
			Locator sheet = sheet(official.page());
			Locator asked = criterion(sheet, "II.1.1");
			asked.getByLabel("Giải trình của xã").fill("Bổ sung danh mục văn bản đã ban hành.");
			asked.locator("input[type=file]").setInputFiles(pdf("danh-muc-van-ban.pdf"));
			asked.getByRole(AriaRole.LINK).first().waitFor();
			official.looks("134-xa-giai-trinh");
			Dialogs.close(sheet);
			tasklist.pickBox("Đã giải trình đủ").complete();
		}
		try (Person office = people.person("tu-phap.chuyenvien")) {
			TasklistPage tasklist = office.tasklist().choose("Việc của đơn vị").open("Thẩm định lần hai").claim();
			Locator sheet = sheet(office.page());
			Locator asked = criterion(sheet, "II.1.1");
			assertThat(asked.innerText()).contains("Xã giải trình: Bổ sung danh mục văn bản đã ban hành.",
					"danh-muc-van-ban.pdf");
			asked.locator("input[type=number]").fill("0.75");
			asked.locator("textarea").fill("Danh mục thiếu một văn bản");
			office.looks("135-tham-dinh-lan-hai");
			Dialogs.close(sheet);
			tasklist.pickBox("Đã thẩm định các giải trình").complete();
		}
	}

	@Test
	@Order(4)
	void homeAffairsPutsItTogetherAndTheCouncilAgrees(People people) {
		try (Person officer = people.person("noi-vu.chuyenvien")) {
			TasklistPage tasklist = officer.tasklist()
				.choose("Sắp đến hạn")
				.open("Tổng hợp, ghi điểm khảo sát")
				.claim();
			Locator sheet = sheet(officer.page());
			for (String survey : List.of("VIII.1.1", "VIII.1.2", "VIII.1.3", "VIII.1.4", "VIII.1.5")) {
				view(sheet, survey);
				for (Locator points : sheet.locator(".cchc-part input[type=number]").all()) {
					points.fill("1");
				}
			}
			view(sheet, "Xã Tam Quang");
			sheet.getByLabel("Điểm thưởng", new Locator.GetByLabelOptions().setExact(true)).fill("0.5");
			sheet.getByLabel("Căn cứ thưởng").fill("Giấy khen của Chủ tịch UBND huyện");
			view(sheet, "Bảng xếp hạng");
			// Thạch Giám has returned the sample dossiers in time: what the system knows counts.
			assertThat(sheet.locator("tbody tr").allInnerTexts().subList(0, 2)).satisfiesExactly(
					(first) -> assertThat(first).contains("Thị trấn Thạch Giám", "10,00"),
					(second) -> assertThat(second).contains("Xã Tam Quang", "7,25", "0,50", "7,75"));
			officer.looks("136-noi-vu-tong-hop");
			Dialogs.close(sheet);
			tasklist.pickBox("Đã ghi đủ điểm khảo sát, thưởng, trừ").complete();
		}
		try (Person member = people.person("tu-phap.truongphong")) {
			TasklistPage tasklist = member.tasklist().choose("Chờ duyệt").open("Cho ý kiến").claim();
			assertThat(tasklist.form()).contains("hạng 1, Thị trấn Thạch Giám", "hạng 2, Xã Tam Quang: 7,75 điểm, Yếu");
			Locator sheet = sheet(member.page());
			assertThat(sheet.locator("tbody tr").nth(1).innerText()).contains("Xã Tam Quang", "7,75", "Yếu");
			member.looks("137-hoi-dong-xem-bang");
			Dialogs.close(sheet);
			tasklist.pick("Ý kiến", "Thống nhất").complete();
		}
		COUNCIL.forEach((unit, account) -> {
			try (Person member = people.person(account)) {
				member.completes(member.task("Task_GiveOpinion", unit), Map.of("decision", "agree"));
			}
		});
	}

	@Test
	@Order(5)
	void theChairSignsAndHomeAffairsPublishes(People people) {
		try (Person chair = people.person("ubnd.chutich")) {
			TasklistPage tasklist = chair.tasklist().choose("Chờ duyệt").open("Ký quyết định").claim();
			assertThat(tasklist.form()).contains("7/7 thống nhất", "hạng 2, Xã Tam Quang");
			tasklist.pick("Quyết định", "Ký quyết định xếp hạng");
			chair.looks("138-chu-tich-ky-quyet-dinh");
			tasklist.complete();
		}
		try (Person officer = people.person("noi-vu.chuyenvien")) {
			officer.tasklist()
				.choose("Sắp đến hạn")
				.open("Lấy số, công bố")
				.claim()
				.fill("Số quyết định", "2150/QĐ-UBND")
				.fillDay("Ngày quyết định", "02/12/2024")
				.fill("Nơi công bố", "Cổng Thông tin điện tử huyện")
				.complete();
		}
		try (Person anybody = people.person("nga-my.canbo")) {
			assertThat(anybody.asks("/api/rankings/2024").text()).contains("2150/QĐ-UBND");
			assertThat(anybody.asks("/api/rankings/2024/papers/DECISION").status()).isEqualTo(200);
		}
	}

	/** An office gives nothing to communes that did not score themselves. */
	private static void appraises(People people, String unit) {
		try (Person office = people.person(unit + ".chuyenvien")) {
			String task = office.task("Task_AppraiseField", unit);
			List<Map<String, Object>> rows = new ArrayList<>();
			office.reads("/api/ranking-steps/" + task).path("rows").forEach((row) -> {
				if (row.path("score").isNull() && row.path("selfScore").isNull() && row.path("computed").isNull()) {
					rows.add(Map.of("unitId", row.path("unitId").asText(), "code", row.path("code").asText(), "version",
							row.path("version").asInt(), "score", 0, "text", "Chưa nộp tự đánh giá"));
				}
			});
			assertThat(office.puts("/api/ranking-steps/" + task, Map.of("rows", rows)).status()).isEqualTo(200);
			office.completes(task, Map.of("confirmed", true));
		}
	}

	private static Path pdf(String name) throws IOException {
		Path file = Files.createDirectories(Path.of("target", "evidence")).resolve(name);
		Files.writeString(file, "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n% " + name + "\n%%EOF\n",
				StandardCharsets.UTF_8);
		return file;
	}

	private static Locator criterion(Locator sheet, String code) {
		return sheet.locator(".cchc-part", new Locator.LocatorOptions().setHas(
				sheet.page().locator("strong", new Page.LocatorOptions().setHasText(Texts.starting(code)))));
	}

	/** Chooses the first view whose name begins like this. */
	private static void view(Locator sheet, String name) {
		List<String> names = sheet.locator("select option").allInnerTexts();
		for (int at = 0; at < names.size(); at++) {
			if (names.get(at).startsWith(name)) {
				sheet.locator("select").selectOption(new SelectOption().setIndex(at));
				return;
			}
		}
		throw new AssertionError(name + " is not among " + names);
	}

	private static Locator sheet(Page page) {
		return Dialogs.open(page, "Bảng chấm điểm");
	}

}
