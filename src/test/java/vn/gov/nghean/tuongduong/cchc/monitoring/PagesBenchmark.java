package vn.gov.nghean.tuongduong.cchc.monitoring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Rest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.duty.StartedByCalendar;
import vn.gov.nghean.tuongduong.cchc.plan.PlanFixture;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the main pages cost on a full year: the 2024 plan handed out to every unit and
 * five thousand dossiers, at the end of November. Not part of the build:
 * {@code mvn test -Dtest=PagesBenchmark}. A machine that is busy with other things makes
 * every page slower; the ratio to the health check of the same run compares.
 */
@IntegrationTest
class PagesBenchmark {

	private static final LocalDate TODAY = LocalDate.of(2024, 11, 29);

	private static final int DOSSIERS = 5000;

	private static final int LATE = 100;

	private static final int REPEATED = 30;

	private static final String TRIVIAL = "/actuator/health";

	/** The heaviest one first: nothing has warmed it up. */
	private static final List<String> PAGES = List.of("/dieu-hanh/nam", "/", "/viec-hom-nay", "/dieu-hanh",
			"/dieu-hanh/lich", "/cong-khai", "/nhac-viec", "/api/overdue");

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

	@Autowired
	private Time time;

	@Autowired
	private PlanFixture plan;

	@Autowired
	private List<StartedByCalendar> calendar;

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private JdbcTemplate jdbc;

	@AfterEach
	void thePlanIsForgotten() {
		this.plan.isForgotten();
	}

	@Test
	void whatThePagesCost() throws Exception {
		this.plan.runsUntil(this.time, TODAY);
		dossiers();
		this.calendar.forEach((each) -> each.startWhatIsDue(TODAY));
		this.time.runsWhatIsDue();
		System.out.printf("%n%d duties of the plan, %d dossiers, %d tasks%n", count("duty_record"), count("dossier"),
				count("ACT_RU_TASK"));
		// The server, the login and the database are warm before anything is measured.
		measured(TRIVIAL);
		double trivial = measured(TRIVIAL).median();
		System.out.printf("%n%-22s %9s %9s %9s %7s %9s %6s%n", "page", "first ms", "median ms", "worst ms", "ratio",
				"bytes", "SELECT");
		print(TRIVIAL, measured(TRIVIAL), trivial);
		for (String page : PAGES) {
			print(page, measured(page), trivial);
		}
	}

	private static void print(String page, Cost cost, double trivial) {
		System.out.printf("%-22s %9.1f %9.1f %9.1f %7.1f %,9d %6d%n", page, cost.first(), cost.median(), cost.worst(),
				cost.median() / trivial, cost.bytes(), cost.selects());
	}

	/** Asked once, then again and again. */
	private Cost measured(String page) throws IOException, InterruptedException {
		double first = ask(page).millis();
		long before = selects();
		int bytes = ask(page).bytes();
		long statements = selects() - before;
		double[] again = new double[REPEATED];
		for (int at = 0; at < REPEATED; at++) {
			again[at] = ask(page).millis();
		}
		Arrays.sort(again);
		return new Cost(first, again[REPEATED / 2], again[REPEATED - 1], bytes, statements);
	}

	private Answer ask(String page) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.http.getRootUri() + page))
			.header("Accept-Encoding", "gzip")
			.header("Accept", page.startsWith("/api") ? "application/json" : "text/html,*/*")
			.header("Authorization",
					"Basic " + Base64.getEncoder()
						.encodeToString("ubnd.phochutich:cchc-demo-2024".getBytes(StandardCharsets.UTF_8)))
			.build();
		long start = System.nanoTime();
		HttpResponse<byte[]> answer = this.client.send(request, HttpResponse.BodyHandlers.ofByteArray());
		double millis = (System.nanoTime() - start) / 1e6;
		assertThat(answer.statusCode()).as(page).isEqualTo(200);
		return new Answer(millis, answer.body().length);
	}

	private int count(String table) {
		return Objects.requireNonNull(this.jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class));
	}

	private long selects() {
		Map<String, Object> status = this.jdbc.queryForMap("SHOW GLOBAL STATUS LIKE 'Com_select'");
		return Long.parseLong(String.valueOf(status.get("Value")));
	}

	/** As the one-stop system exports them, some of each unit late. */
	private void dossiers() {
		List<String> units = List.of("tam-quang", "tam-hop", "thach-giam", "yen-na", "yen-tinh", "luong-minh",
				"nhon-mai", "tam-thai");
		for (int part = 0; part < 5; part++) {
			List<Map<String, String>> rows = new ArrayList<>();
			for (int number = part * DOSSIERS / 5; number < (part + 1) * DOSSIERS / 5; number++) {
				boolean late = number % (DOSSIERS / LATE) == 0;
				rows.add(Map.of("code", "DO-" + number, "procedure", "Chứng thực bản sao", "field", "Hộ tịch",
						"applicant", "Người nộp (dữ liệu thử)", "received", "2024-10-15", "due",
						late ? "2024-11-28" : "2024-10-25", "unit", units.get(number % units.size()), "status",
						late ? "đang giải quyết" : "đã trả kết quả", "returned", late ? "" : "2024-10-24"));
			}
			assertThat(Rest.as(this.http, "admin").post("/api/dossiers", Map.of("dossiers", rows))).isEqualTo(200);
		}
	}

	private record Answer(double millis, int bytes) {
	}

	/** In milliseconds; the bytes as they go over the line. */
	private record Cost(double first, double median, double worst, int bytes, long selects) {
	}

}
