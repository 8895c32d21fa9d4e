package vn.gov.nghean.tuongduong.cchc.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tam Quang reviews February, six working days before its meeting of 5 March. The methods
 * are its steps, one after another.
 */
@BrowserTest(on = "2024-02-26T07:30")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkReviewTest {

	@Test
	@Order(1)
	void theOfficialAddsLateWorkAndItIsKeptWithoutBeingAsked(People people) {
		try (Person official = people.person("tam-quang.canbo")) {
			TasklistPage tasklist = official.tasklist().choose("Việc của tôi").open("Ghi phiếu rà soát cá nhân");
			assertThat(tasklist.form()).contains("Rà soát, công bố công việc cá nhân tháng 02/2024",
					"Họp tháng 03/2024 của Xã Tam Quang", "thứ Hai 04/03/2024");
			Locator sheet = sheet(official.page());
			sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Thêm việc khác")).click();
			sheet.getByLabel("Công việc").fill("Trả lời đơn thư công dân");
			sheet.getByLabel("Hạn").fill("2024-02-20");
			sheet.getByText("Đã lưu lúc").waitFor();
			official.looks("111-can-bo-phieu-ra-soat");
			Dialogs.close(sheet);
			tasklist.pickBox("Tôi đã ghi đủ công việc trong tháng").press("Hoàn thành");
			assertThat(tasklist.message("việc chậm phải ghi lý do"))
				.contains("Dòng 1 «Trả lời đơn thư công dân»: việc chậm phải ghi lý do.");
			Locator again = sheet(official.page());
			assertThat(again.getByLabel("Công việc").inputValue()).isEqualTo("Trả lời đơn thư công dân");
			again.getByLabel("Lý do chậm").fill("Chờ xác minh");
			Dialogs.close(again);
			tasklist.complete();
		}
	}

	@Test
	@Order(2)
	void theChairOrdersAMeasureAndAcceptsTheSheet(People people) {
		try (Person chair = people.person("tam-quang.chutich")) {
			TasklistPage tasklist = chair.tasklist()
				.choose("Chờ duyệt")
				.open("Kiểm tra phiếu rà soát")
				.claim();
			assertThat(tasklist.form()).contains("1 việc, trong đó 1 việc chậm, 1 việc chưa xong.");
			Locator meeting = Dialogs.open(chair.page(), "Cuộc họp");
			assertThat(meeting.innerText()).contains("Họp ngày 05/03/2024");
			meeting.getByLabel("Ngày họp mới").fill("2024-03-07");
			meeting.getByLabel("Lý do").fill("Chủ tịch dự họp huyện");
			meeting.getByText("Dời cuộc họp", new Locator.GetByTextOptions().setExact(true)).click();
			meeting.getByText("Đã dời; hạn của các bước rà soát dời theo.").waitFor();
			assertThat(meeting.innerText()).contains("Họp ngày 07/03/2024");
			chair.looks("112-chu-tich-doi-cuoc-hop");
			Dialogs.close(meeting);
			Locator sheet = sheet(chair.page());
			sheet.getByLabel("Biện pháp xử lý").fill("Trả lời công dân bằng văn bản");
			sheet.getByLabel("Hạn của biện pháp").fill("2024-03-08");
			chair.looks("112-chu-tich-kiem-tra-phieu");
			Dialogs.close(sheet);
			tasklist.pick("Kết quả kiểm tra", "Phiếu đạt yêu cầu").complete();
		}
	}

	private static Locator sheet(Page page) {
		return Dialogs.open(page, "Phiếu rà soát");
	}

}
