package vn.gov.nghean.tuongduong.cchc.browser;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One duty of a commune, II.1 for January, from the person who takes it to its
 * acceptance. The methods are its steps, one after another.
 */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OneTaskTest {

	private static final String DUTY = "Xây dựng, triển khai kế hoạch kiểm soát TTHC";

	private static final String STAFF = "tam-quang.canbo";

	private static final String CHAIR = "tam-quang.chutich";

	private static final String HOME_AFFAIRS = "noi-vu.chuyenvien";

	@Test
	@Order(1)
	void staffFindTheirUnitsTaskAndReadWhoseItIsForWhenAndWhenItWasDue(People people) {
		try (Person staff = people.person(STAFF)) {
			TasklistPage tasklist = staff.tasklist();
			assertThat(tasklist.filters()).containsExactly("Việc của tôi (0)", "Việc của đơn vị (3)",
					"Sắp đến hạn (0)", "Quá hạn (1)", "Chờ duyệt (0)", "Đã chuyển cấp (0)");
			assertThat(tasklist.emptyText()).isEqualTo("Không có việc nào trong bộ lọc này.");
			staff.looks("11-can-bo-viec-cua-toi");
			assertThat(tasklist.choose("Việc của đơn vị").cards()).hasSize(3)
				.first()
				.asString()
				.contains("Phân công người thực hiện", DUTY, "Đơn vị\nXã Tam Quang", "Kỳ\nTháng 01/2024",
						"Mục kế hoạch\nII.1", "Hạn 31/01/2024 – quá hạn 4 ngày làm việc");
			assertThat(tasklist.cards().get(1)).contains("Hạn 29/03/2024 – còn 33 ngày làm việc");
			staff.looks("12-can-bo-viec-cua-don-vi");
		}
	}

	@Test
	@Order(2)
	void onlyWhoClaimsCanFillInAndWhatIsWrongIsSaidBesideTheField(People people) {
		try (Person staff = people.person(STAFF)) {
			TasklistPage tasklist = staff.tasklist().choose("Việc của đơn vị").open(DUTY);
			assertThat(tasklist.form()).contains(DUTY, "Xã Tam Quang · mục II.1 · Tháng 01/2024", "thứ Tư 31/01/2024");
			assertThat(tasklist.head()).contains("Phân công người thực hiện", "31/01/2024 17:00",
					"Xã Tam Quang – Thủ trưởng, Xã Tam Quang – Chuyên viên");
			staff.looks("13-can-bo-mo-viec");
			tasklist.claim().press("Hoàn thành");
			assertThat(tasklist.errorOf("Người thực hiện")).isEqualTo("Trường này bắt buộc nhập.");
			assertThat(tasklist.message("Chưa hoàn thành được việc")).contains("hãy xem chỗ báo lỗi");
			staff.looks("14-can-bo-phan-cong-loi");
			tasklist.pick("Người thực hiện", "Cán bộ xã Tam Quang").fill("Ý kiến chỉ đạo", "Nộp trong tuần này.").complete();
			staff.looks("15-can-bo-phan-cong-xong");
		}
	}

	@Test
	@Order(3)
	void theNextStepComesToWhoWasNamedAndIsSubmittedOnceItIsRight(People people) {
		try (Person staff = people.person(STAFF)) {
			TasklistPage tasklist = staff.tasklist().choose("Việc của tôi").open("Nộp sản phẩm", DUTY);
			staff.looks("21-can-bo-nop-san-pham");
			tasklist.press("Hoàn thành");
			assertThat(tasklist.errorOf("Số, ký hiệu văn bản")).isEqualTo("Trường này bắt buộc nhập.");
			assertThat(tasklist.errorOf("Ngày ban hành")).isEqualTo("Trường này bắt buộc nhập.");
			tasklist.fillDay("Ngày ban hành", "sai ngày")
				.fill("Trích yếu, tóm tắt kết quả", "Ngắn")
				.fill("Đường dẫn văn bản", "khong-phai-dia-chi");
			assertThat(tasklist.errorOf("Ngày ban hành")).isEqualTo("Trường này bắt buộc nhập.");
			assertThat(tasklist.errorOf("Trích yếu, tóm tắt kết quả")).isEqualTo("Nhập ít nhất 5 ký tự.");
			assertThat(tasklist.errorOf("Đường dẫn văn bản"))
				.isEqualTo("Giá trị chưa đúng mẫu yêu cầu, hãy kiểm tra lại.");
			tasklist.press("Hoàn thành");
			assertThat(tasklist.message("Chưa hoàn thành được việc")).contains("hãy xem chỗ báo lỗi");
			staff.looks("22-can-bo-nop-san-pham-loi");
			tasklist.fill("Số, ký hiệu văn bản", "05/KH-UBND")
				.fillDay("Ngày ban hành", "05/02/2024")
				.fill("Trích yếu, tóm tắt kết quả", "Kế hoạch kiểm soát thủ tục hành chính năm 2024 của xã.")
				.fill("Đường dẫn văn bản", "https://tamquang.tuongduong.nghean.gov.vn/kh-05");
			staff.looks("23-can-bo-nop-san-pham-dung");
			tasklist.complete();
			assertThat(staff.tasklistAgain().choose("Việc của tôi").emptyText())
				.isEqualTo("Không có việc nào trong bộ lọc này.");
		}
	}

	@Test
	@Order(4)
	void theChairReadsWhatWasSubmittedAndApprovesIt(People people) {
		try (Person chair = people.person(CHAIR)) {
			TasklistPage tasklist = chair.tasklist().choose("Chờ duyệt").open("Duyệt sản phẩm", DUTY);
			assertThat(tasklist.form()).contains("05/KH-UBND", "05/02/2024",
					"Kế hoạch kiểm soát thủ tục hành chính năm 2024 của xã.");
			tasklist.claim().pick("Quyết định", "Trả lại để hoàn thiện").press("Hoàn thành");
			assertThat(tasklist.errorOf("Lý do trả lại")).isEqualTo("Trường này bắt buộc nhập.");
			chair.looks("31-chu-tich-duyet-loi");
			tasklist.pick("Quyết định", "Duyệt, gửi Phòng Nội vụ");
			chair.looks("32-chu-tich-duyet");
			tasklist.complete();
		}
	}

	@Test
	@Order(5)
	void homeAffairsAcceptsAndTheTabTellsHowItWent(People people) {
		try (Person officer = people.person(HOME_AFFAIRS)) {
			TasklistPage tasklist = officer.tasklist().choose("Chờ duyệt").open("Nghiệm thu kết quả", "Xã Tam Quang");
			assertThat(tasklist.form()).contains("05/KH-UBND");
			assertThat(tasklist.deadlineTab()).contains("II.1 " + DUTY, "Xã Tam Quang", "Tháng 01/2024",
					"31/01/2024 17:00", "Đã nộp, chờ nghiệm thu", "Nộp sản phẩm", "Duyệt sản phẩm")
				.doesNotContain("Xin gia hạn");
			officer.looks("41-noi-vu-thoi-han");
			tasklist.tab("Biểu mẫu").claim().pick("Quyết định", "Chấp nhận kết quả");
			officer.looks("42-noi-vu-nghiem-thu");
			tasklist.complete();
		}
	}

}
