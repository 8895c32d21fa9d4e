package vn.gov.nghean.tuongduong.cchc.monitoring;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.dossier.OneStop;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What everybody reads without a login. The dossiers of 2021 and 2022 are this test's
 * alone.
 */
@IntegrationTest
class PublicPageTest {

	@Autowired
	private Time time;

	@Autowired
	private OneStop oneStop;

	@Autowired
	private TestRestTemplate http;

	@BeforeEach
	void monday() {
		this.time.is("2024-01-08T08:00");
	}

	@Test
	void dossiersAreCountedByUnitAndFieldAndNobodyIsNamed() {
		returned("2022-03-10 17:00", "2022-03-09 09:00");
		returned("2022-03-11 17:00", "2022-03-11 10:00");
		returned("2022-04-12 17:00", "2022-04-14 08:30");
		ResponseEntity<String> page = this.http.getForEntity("/cong-khai/2022", String.class);
		assertThat(page.getStatusCode().value()).isEqualTo(200);
		assertThat(page.getHeaders().getCacheControl()).isEqualTo("max-age=300, public");
		assertThat(text(page))
			.contains("Công khai kết quả cải cách hành chính năm 2022",
					"Xã Tam Quang 3 2 66,67 1 0 Tổng cộng 3 2 66,67 1 0", "Hộ tịch 3 2 66,67 1 0",
					"Xã Tam Quang 1 0 0,00 0 0", "Chưa có số liệu.")
			.doesNotContain("Người nộp", "Cán bộ tư pháp", "TEST-");
		assertThat(page.getBody()).doesNotContain("<script", "http://", "https://");
	}

	@Test
	void aYearWithoutAnythingSaysSoAndAnImpossibleOneIsNotThere() {
		assertThat(text(this.http.getForEntity("/cong-khai/2021", String.class))).contains("Chưa có số liệu.");
		assertThat(this.http.getForEntity("/cong-khai/1999", String.class).getStatusCode().value()).isEqualTo(404);
		assertThat(this.http.getForEntity("/cong-khai/abcd", String.class).getStatusCode().value()).isEqualTo(404);
		assertThat(this.http.getForEntity("/cong-khai", String.class).getBody()).contains("năm 2024");
		assertThat(this.http.getForEntity("/css/pages.css", String.class).getStatusCode().value()).isEqualTo(200);
	}

	private void returned(String due, String moment) {
		assertThat(this.oneStop
			.tells(this.oneStop.returned(this.oneStop.but(this.oneStop.dossier(due), "received", "2022-03-01 08:00"),
					moment))
			.faults()).isEmpty();
	}

	private static String text(ResponseEntity<String> page) {
		return String.valueOf(page.getBody()).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
	}

}
