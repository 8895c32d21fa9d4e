package vn.gov.nghean.tuongduong.cchc.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.organisation.Posts;
import vn.gov.nghean.tuongduong.cchc.organisation.Substitution;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Accounts are called what the register of staff calls their holders.
 */
@IntegrationTest
class AccountNamesHttpTest {

	private static final String HEAD = "Tên đăng nhập,Họ và tên,Đơn vị,Chức vụ,Từ ngày,Đến ngày\n";

	private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private IdentityService identity;

	@Autowired
	private Posts posts;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Time time;

	@BeforeEach
	void itIsMonday() {
		this.time.is("2024-03-04T08:00");
	}

	@AfterEach
	void theStaffIsAsItWas() {
		this.jdbc.update("DELETE FROM organisation_post WHERE user_id LIKE 'thu.%'");
		// Tells those who keep the organisation in mind.
		this.posts.substitute(new Substitution("thu.khong-ai", null, DAY, DAY, "thử xong"));
		this.posts.withdrawSubstitution("thu.khong-ai", DAY);
		this.identity.deleteUser("thu.ten");
	}

	@Test
	void aChangedNameReachesTheAccountAndThePasswordStays() {
		put("thu.ten,Nguyễn Thị Cũ,Kho bạc Nhà nước huyện,Chuyên viên,01/01/2024,\n");
		User own = account();
		own.setPassword("mat-khau-rieng-2024");
		this.identity.saveUser(own);
		ResponseEntity<String> review = send("thu.ten,Nguyễn Thị Mới,Kho bạc Nhà nước huyện,Chuyên viên,01/01/2024,\n");
		assertThat(KeptRegister.text(review))
			.contains("Họ tên trong tài khoản đăng nhập đổi theo; tên đăng nhập và mật khẩu giữ nguyên.");
		assertThat(account().getLastName()).as("nothing is applied yet").isEqualTo("Nguyễn Thị Cũ");
		staff().applies(review);
		assertThat(account().getLastName()).isEqualTo("Nguyễn Thị Mới");
		assertThat(account().getFirstName()).isEmpty();
		assertThat(this.identity.checkPassword("thu.ten", "mat-khau-rieng-2024")).isTrue();
		assertThat(this.http.withBasicAuth("thu.ten", "mat-khau-rieng-2024").getForObject("/api/me", String.class))
			.contains("Nguyễn Thị Mới");
	}

	private User account() {
		return this.identity.createUserQuery().userId("thu.ten").singleResult();
	}

	private KeptRegister staff() {
		return new KeptRegister(this.http, "noi-vu.chuyenvien", "can-bo");
	}

	private ResponseEntity<String> send(String row) {
		return staff().send("can-bo.csv", (HEAD + row).getBytes(StandardCharsets.UTF_8));
	}

	private void put(String row) {
		assertThat(KeptRegister.text(staff().applies(send(row)))).contains("Đã áp dụng.");
	}

}
