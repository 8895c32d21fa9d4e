package vn.gov.nghean.tuongduong.cchc.engine.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The engine's state, for administrators only, and what is said of an unknown address.
 */
@IntegrationTest
class EngineStatusTest {

	private static final String PASSWORD = "cchc-demo-2024";

	@Autowired
	private TestRestTemplate http;

	@Test
	void anAdministratorReadsVersionsAndWhatWaits() {
		JsonNode status = this.http.withBasicAuth("admin", PASSWORD).getForObject("/api/engine-status", JsonNode.class);
		assertThat(status.path("version").asText()).startsWith("7.24");
		assertThat(status.path("database").asText()).contains("MariaDB");
		assertThat(status.path("failedJobs").isNumber()).isTrue();
	}

	@Test
	void nobodyElseDoes() {
		assertThat(this.http.withBasicAuth("noi-vu.chuyenvien", PASSWORD)
			.getForEntity("/api/engine-status", String.class)
			.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
	}

	@Test
	void programsAreToldInVietnameseThatThereIsNothing() {
		JsonNode problem = this.http.withBasicAuth("admin", PASSWORD).getForObject("/api/khong-co", JsonNode.class);
		assertThat(problem.path("status").asInt()).isEqualTo(404);
		assertThat(problem.path("detail").asText()).isEqualTo("Không có địa chỉ này.");
	}

}
