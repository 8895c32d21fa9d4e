package vn.gov.nghean.tuongduong.cchc.browser;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows that wait for an event or for a document, started by Home Affairs in Tasklist.
 */
@BrowserTest
class StartedByPeopleTest {

	private static final String HOME_AFFAIRS = "noi-vu.chuyenvien";

	@Test
	void anEventDrivenRowIsStartedAndReachesTheUnitsNamed(People people) {
		try (Person officer = people.person(HOME_AFFAIRS)) {
			TasklistPage tasklist = officer.tasklist().start("II.2");
			officer.looks("61-noi-vu-khoi-tao-II.2");
			tasklist.press("Khởi tạo");
			assertThat(tasklist.errorOf("Văn bản hoặc sự kiện làm căn cứ")).isEqualTo("Trường này bắt buộc nhập.");
			officer.looks("62-noi-vu-khoi-tao-II.2-loi");
			tasklist.fill("Văn bản hoặc sự kiện làm căn cứ", "Quyết định công bố TTHC lĩnh vực tư pháp")
				.fill("Số, ký hiệu văn bản", "321/QĐ-UBND")
				.fillDay("Ngày của văn bản hoặc sự kiện", "01/02/2024")
				.fillDay("Thời hạn hoàn thành", "20/02/2024")
				.fill("Đơn vị thực hiện", "UBND xã Tam Hợp");
			tasklist.press("Khởi tạo");
			assertThat(tasklist.message("kế hoạch đã định hạn")).contains("01/03/2024");
			officer.looks("63-noi-vu-khoi-tao-II.2-bi-tu-choi");
			tasklist.fillDay("Thời hạn hoàn thành", "").press("Khởi tạo");
			assertThat(tasklist.message("Đã khởi tạo nhiệm vụ")).doesNotContain("Chưa");
		}
		try (Person staff = people.person("tam-hop.canbo")) {
			TasklistPage tasklist = staff.tasklist().choose("Việc của đơn vị").open("II.2");
			assertThat(tasklist.form()).contains("Công khai TTHC", "Quyết định công bố TTHC lĩnh vực tư pháp",
					"321/QĐ-UBND");
			staff.looks("64-tam-hop-nhan-II.2");
		}
	}

	@Test
	void aDocumentIsLinkedToTheRowThatWaitsForIt(People people) {
		try (Person officer = people.person(HOME_AFFAIRS)) {
			TasklistPage tasklist = officer.tasklist().choose("Việc của đơn vị").open("Gắn văn bản căn cứ", "II.6");
			officer.looks("65-noi-vu-gan-van-ban-II.6");
			tasklist.claim()
				.fill("Văn bản hoặc sự kiện làm căn cứ", "Quyết định của UBND huyện về liên thông TTHC")
				.fillDay("Ngày của văn bản hoặc sự kiện", "02/02/2024")
				.press("Hoàn thành");
			assertThat(tasklist.message("phải ghi thời hạn")).contains("Chưa hoàn thành được việc");
			officer.looks("66-noi-vu-gan-van-ban-II.6-bi-tu-choi");
			tasklist.fillDay("Thời hạn hoàn thành", "29/02/2024").complete();
		}
		try (Person officer = people.person("van-phong.chuyenvien")) {
			assertThat(officer.tasklist().choose("Việc của đơn vị").cards())
				.anyMatch((card) -> card.contains("II.6") && card.contains("Hạn 29/02/2024"));
		}
	}

	@Test
	void whoMayStartNothingIsNotOfferedTo(People people) {
		try (Person staff = people.person("tam-thai.canbo")) {
			assertThat(staff.tasklist().offersToStart()).isFalse();
		}
	}

}
