package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;
import vn.gov.nghean.tuongduong.cchc.duty.DutySteps;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The board: what is overdue, found without marks on letters, by those who may see it.
 */
@IntegrationTest
class BoardTest {

	@Autowired
	private Time time;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private DutySteps steps;

	@Autowired
	private TestRestTemplate http;

	@BeforeEach
	void monday() {
		this.time.is("2025-01-06T08:00");
	}

	@Test
	void whatIsOverdueIsFoundWithoutMarksByThoseWhoMaySeeIt() throws Exception {
		long overdue = this.duty.owes("2025", "yen-tinh", "2025-01-13", List.of("Kế hoạch của đơn vị"));
		this.duty.owes("2025", "mai-son", "2025-01-20", List.of("Kế hoạch của đơn vị"));
		this.time.is("2025-01-17T08:00");
		assertThat(board("noi-vu.chuyenvien", "?tim=yen tinh")).as("nobody was told yet")
			.contains("quá hạn 4 ngày làm việc Theo đơn vị");
		this.steps.open(new DutySteps.Opened("told-" + overdue, overdue, "Task_ActOnOverdue", "Xử lý việc quá hạn",
				"noi-vu", 2, null));
		String late = board("noi-vu.chuyenvien", "?tim=yen tinh");
		assertThat(late).contains("Xã Yên Tĩnh", "quá hạn 4 ngày làm việc", "13/01/2025", "1 nhiệm vụ.")
			.contains("quá hạn 4 ngày làm việc Phòng Nội vụ Theo đơn vị");
		assertThat(board("noi-vu.chuyenvien", "?tim=mai+son")).as("not overdue yet").contains("0 nhiệm vụ.");
		assertThat(board("noi-vu.chuyenvien", "?tim=mai+son&tinh-trang=SOON")).contains("sắp đến hạn", "20/01/2025");
		assertThat(board("noi-vu.chuyenvien", "?don-vi=mai-son&tinh-trang=")).contains("1 nhiệm vụ.");
		assertThat(board("yen-tinh.canbo", "?tinh-trang=")).contains("Xã Yên Tĩnh").doesNotContain("Xã Mai Sơn");
		assertThat(board("mai-son.canbo", "?tim=yen+tinh&tinh-trang=")).as("another commune's").contains("0 nhiệm vụ.");
		assertThat(page("noi-vu.chuyenvien", "").getBody()).contains("/camunda/app/cockpit/default/#/process-instance/")
			.doesNotContain("<script");
		assertThat(page("yen-tinh.canbo", "").getBody()).as("staff have no Cockpit").doesNotContain("cockpit");
		byte[] sheet = this.http.withBasicAuth("noi-vu.chuyenvien", "cchc-demo-2024")
			.getForObject("/dieu-hanh/xlsx?tim=yen tinh&tinh-trang=LATE", byte[].class);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
			assertThat(workbook.getSheetAt(0).getLastRowNum()).as("title, head, one row").isLessThanOrEqualTo(3);
		}
	}

	@Test
	void whatSomebodySearchesForIsTextOnThePageAndNothingElse() {
		assertThat(page("noi-vu.chuyenvien", "?tim=<b>x</b>").getBody()).doesNotContain("<b>x</b>")
			.contains("&lt;b&gt;x&lt;/b&gt;");
		assertThat(page("noi-vu.chuyenvien", "?tinh-trang=khong-co&don-vi=khong-co").getStatusCode().value())
			.isEqualTo(200);
	}

	@Test
	void theYearAndTheMonthShowWhatMayBeSeen() {
		this.duty.owes("2025", "yen-na", "2025-01-15", List.of("Kế hoạch của đơn vị"));
		assertThat(board("noi-vu.chuyenvien", "/nam")).contains("Toàn cảnh năm 2025", "Xã Yên Na", "II.1 ");
		assertThat(board("tam-hop.canbo", "/nam")).doesNotContain("Xã Yên Na");
		assertThat(board("noi-vu.chuyenvien", "/lich?thang=2025-01")).contains("Lịch các hạn – Tháng 01/2025", " nghỉ");
		assertThat(board("noi-vu.chuyenvien", "?tinh-trang=&muc=II.1&tu=2025-01-15&den=2025-01-15&tim=yen+na"))
			.contains("Mục II.1, hạn ngày 15/01/2025.", "1 nhiệm vụ.");
		assertThat(this.http.withBasicAuth("noi-vu.chuyenvien", "cchc-demo-2024")
			.getForEntity("/dieu-hanh/lich?thang=khi-nao", String.class)
			.getStatusCode()
			.value()).isEqualTo(400);
	}

	@Test
	void whoIsNotLoggedInIsSentToTheLogin() {
		HttpHeaders headers = new HttpHeaders();
		headers.setAccept(List.of(MediaType.TEXT_HTML));
		ResponseEntity<String> answer = this.http.exchange("/dieu-hanh", HttpMethod.GET, new HttpEntity<>(headers),
				String.class);
		assertThat(String.valueOf(answer.getBody())).doesNotContain("Danh sách nhiệm vụ");
		assertThat(this.http.getForEntity("/dieu-hanh/xlsx", byte[].class).getStatusCode().value()).isEqualTo(401);
	}

	private String board(String user, String query) {
		return String.valueOf(page(user, query).getBody()).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
	}

	private ResponseEntity<String> page(String user, String query) {
		ResponseEntity<String> page = this.http.withBasicAuth(user, "cchc-demo-2024")
			.getForEntity("/dieu-hanh" + query, String.class);
		assertThat(page.getStatusCode().value()).isEqualTo(200);
		return page;
	}

}
