package vn.gov.nghean.tuongduong.cchc.browser;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several people at once, and what one unit sees of another.
 */
@BrowserTest
class ColleaguesTest {

	@Test
	void aTaskThatAColleagueTookMeanwhileCannotBeTakenAndTheMessageSaysWhy(People people) {
		try (Person staff = people.person("luu-kien.canbo"); Person chair = people.person("luu-kien.chutich")) {
			TasklistPage slow = staff.tasklist().choose("Quá hạn").open("Phân công người thực hiện");
			chair.tasklist().choose("Quá hạn").open("Phân công người thực hiện").claim();
			slow.tryToClaim();
			assertThat(slow.message("Có lỗi khi nhận việc")).contains("đang do luu-kien.chutich xử lý")
				.doesNotContainPattern("(?i)claim|task");
			staff.looks("71-dong-nghiep-da-nhan");
			assertThat(staff.tasklistAgain().choose("Quá hạn").open("Phân công người thực hiện").form())
				.doesNotContain("Bấm «Nhận việc»");
			staff.looks("72-dong-nghiep-dang-xu-ly");
		}
	}

	@Test
	void aCommuneSeesNothingOfAnotherUnit(People people) {
		try (Person staff = people.person("nga-my.canbo")) {
			TasklistPage tasklist = staff.tasklist();
			for (String filter : new String[] { "Việc của đơn vị", "Quá hạn", "Đã chuyển cấp" }) {
				assertThat(tasklist.choose(filter).cards()).as(filter)
					.allMatch((card) -> card.contains("Đơn vị\nXã Nga My"));
			}
			assertThat(staff.asks("/engine-rest/task").text()).doesNotContain("Xã Tam Thái");
			assertThat(staff.asks("/engine-rest/process-instance").text()).isEqualTo("[]");
			assertThat(staff.asks("/engine-rest/history/variable-instance").text()).doesNotContain("Tam Thái");
			staff.looks("73-nga-my");
		}
	}

	@Test
	void aWrongPasswordIsSaidInVietnamese(People people) {
		try (Person stranger = people.person("tam-quang.canbo")) {
			var form = stranger.loginPage("tasklist");
			stranger.looks("01-dang-nhap");
			stranger.tryToLogIn(form, "sai-mat-khau");
			var message = stranger.page().locator("[notifications-panel] .alert:visible").first();
			message.waitFor();
			assertThat(message.innerText()).contains("Đăng nhập không thành công", "Sai tên đăng nhập hoặc mật khẩu");
			stranger.looks("02-dang-nhap-sai");
		}
	}

}
