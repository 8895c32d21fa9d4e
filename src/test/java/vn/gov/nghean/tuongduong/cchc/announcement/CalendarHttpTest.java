package vn.gov.nghean.tuongduong.cchc.announcement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Rest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.audit.AuditTrail;
import vn.gov.nghean.tuongduong.cchc.calendar.AnnouncedDay;
import vn.gov.nghean.tuongduong.cchc.calendar.AnnouncedDays;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The calendar over HTTP: read by everybody, kept by Home Affairs and the administrators.
 * The days are of 2013.
 */
@IntegrationTest
class CalendarHttpTest {

	private static final int YEAR = 2013;

	private static final Map<String, Object> DAY_OFF = Map.of("source", "12/QĐ-UBND", "days",
			List.of(Map.of("date", "2013-05-10", "kind", "holiday", "name", "Nghỉ bão")));

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private Time time;

	@Autowired
	private AnnouncedDays announced;

	@Autowired
	private CalendarUpdates updates;

	@Autowired
	private AuditTrail audit;

	@BeforeEach
	void may() {
		this.time.is("2013-05-02T08:00");
	}

	@AfterEach
	void theCalendarIsAsItWas() {
		List<NoticeLine> lines = this.announced.onRecord(YEAR)
			.stream()
			.filter(AnnouncedDay::isInForce)
			.map((row) -> new NoticeLine(row.day().date().toString(), NoticeLine.WITHDRAW, null, null, "thử xong"))
			.toList();
		if (!lines.isEmpty()) {
			this.updates.apply(lines, "cchc");
		}
		assertThat(this.announced.holdingIn(YEAR)).isEmpty();
	}

	@Test
	void aNoticeIsShownThenPutIntoForceOnceAndStaysOnRecord() {
		Rest officer = Rest.as(this.http, "noi-vu.chuyenvien");
		JsonNode preview = officer.exchange(HttpMethod.POST, "/api/calendar/days/preview", DAY_OFF).getBody();
		assertThat(preview.path("days").path(0).path("date").asText()).isEqualTo("2013-05-10");
		assertThat(workingDays(officer)).isEqualTo(5);
		JsonNode applied = officer.exchange(HttpMethod.POST, "/api/calendar/days", DAY_OFF).getBody();
		assertThat(applied.path("days")).hasSize(1);
		assertThat(workingDays(officer)).isEqualTo(4);
		assertThat(officer.exchange(HttpMethod.POST, "/api/calendar/days", DAY_OFF).getBody().path("days")).isEmpty();
		JsonNode listed = Rest.as(this.http, "tam-quang.canbo").read("/api/calendar/days?year=2013").getBody();
		assertThat(listed.path("holding").path(0).path("source").asText()).isEqualTo("12/QĐ-UBND");
		assertThat(listed.path("announced")).last()
			.satisfies((row) -> assertThat(row.path("addedBy").asText()).isEqualTo("noi-vu.chuyenvien"));
		assertThat(this.audit.about("Lịch 10/05/2013")).last()
			.satisfies((entry) -> assertThat(entry.detail()).isEqualTo("ngày nghỉ: Nghỉ bão (12/QĐ-UBND)"));
	}

	private int workingDays(Rest person) {
		return person.read("/api/calendar/working-days?from=2013-05-06&to=2013-05-10")
			.getBody()
			.path("workingDays")
			.asInt();
	}

	@Test
	void aBadLineIsRefusedWithItsFields() {
		ResponseEntity<JsonNode> answer = Rest.as(this.http, "admin")
			.exchange(HttpMethod.POST, "/api/calendar/days/preview",
					Map.of("days", List.of(Map.of("date", "10/5/2013", "kind", "swap", "name", " "),
							Map.of("date", "2013-05-09", "kind", "swap-work", "name", "Làm bù", "source", "1/TB"))));
		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		assertThat(String.valueOf(answer.getBody().path("faults"))).contains("Dòng 1, trường «date»: không phải ngày",
				"Dòng 1, trường «source»: để trống", "Dòng 1, trường «kind»: phải là một trong holiday",
				"Dòng 1, trường «name»: để trống", "Dòng 2, trường «kind»: 09/05/2013 là thứ Năm, chỉ làm bù");
		assertThat(Rest.as(this.http, "admin").post("/api/calendar/days", Map.of())).isEqualTo(400);
		assertThat(this.announced.holdingIn(YEAR)).isEmpty();
	}

	@Test
	void onlyHomeAffairsAndAdministratorsChangeTheCalendar() {
		for (String user : List.of("tam-quang.canbo", "tu-phap.chuyenvien")) {
			assertThat(Rest.as(this.http, user).post("/api/calendar/days", DAY_OFF)).isEqualTo(403);
			assertThat(Rest.as(this.http, user).post("/api/calendar/days/preview", DAY_OFF)).isEqualTo(403);
			assertThat(form(user, "", fields()).getStatusCode().value()).isEqualTo(403);
			assertThat(page(user, "?nam=2013")).contains("Chưa có ngày nghỉ nào").doesNotContain("<form");
		}
		assertThat(Rest.as(this.http, "admin").post("/api/calendar/days/preview", DAY_OFF)).isEqualTo(200);
	}

	@Test
	void thePageShowsWhatMovesBeforeItIsApplied() {
		assertThat(page("admin", "?nam=2013")).contains("Thêm ngày nghỉ, ngày làm bù");
		ResponseEntity<String> preview = form("admin", "/xem-truoc", fields());
		assertThat(preview.getBody())
			.contains("Những hạn sẽ thay đổi", "thứ Sáu 10/05/2013: ngày nghỉ – Nghỉ, bão", "Không có hạn nào thay đổi",
					"Áp dụng")
			.containsOnlyOnce("<script")
			.contains("<script defer src=\"/js/forms.js\"></script>");
		assertThat(this.announced.holdingIn(YEAR)).isEmpty();
		assertThat(form("admin", "", fields()).getBody()).as("led on to the page").contains("Lịch mới đã có hiệu lực");
		assertThat(page("admin", "?nam=2013")).contains("Nghỉ, bão", "12/QĐ-UBND",
				"admin thêm lúc 08:00 thứ Năm 02/05/2013");
		MultiValueMap<String, String> bad = fields();
		bad.set("date", "");
		assertThat(form("admin", "/xem-truoc", bad).getBody()).contains("Dòng 1, trường «date»: để trống",
				"value=\"Nghỉ, bão\"");
	}

	@Test
	void aTableIsTakenInAndGivenOut() {
		String table = "date,weekday,kind,name,status,source\n"
				+ "2013-05-11,Thứ Bảy,swap-work,Làm bù,announced,7/TB\n2013-05-10,Thứ Sáu,swap-off,Nghỉ,announced,7/TB\n";
		assertThat(upload(table)).contains("thứ Bảy 11/05/2013: làm bù", "thứ Sáu 10/05/2013: nghỉ hoán đổi");
		assertThat(upload(table.replace("Thứ Bảy", "Thứ Hai"))).contains("dòng 2, cột «weekday»");
		byte[] sheet = this.http.withBasicAuth("tam-quang.canbo", "cchc-demo-2024")
			.getForObject("/lich-lam-viec/xlsx?nam=2024", byte[].class);
		assertThat(CalendarUpdates.linesOf("lich.xlsx", sheet)).hasSize(15)
			.first()
			.returns("2024-01-01", NoticeLine::date);
		this.time.is("2024-01-02T08:00");
		assertThat(this.updates.preview(CalendarUpdates.linesOf("lich.xlsx", sheet)).changesNothing())
			.as("what it gives out holds already")
			.isTrue();
	}

	private String upload(String table) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.MULTIPART_FORM_DATA);
		MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		parts.add("tep", new ByteArrayResource(table.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public String getFilename() {
				return "lich.csv";
			}
		});
		return String.valueOf(this.http.withBasicAuth("admin", "cchc-demo-2024")
			.postForObject("/lich-lam-viec/xem-truoc", new HttpEntity<>(parts, headers), String.class));
	}

	@Test
	void whoIsNotLoggedInIsSentToTheLogin() {
		HttpHeaders headers = new HttpHeaders();
		headers.setAccept(List.of(MediaType.TEXT_HTML));
		assertThat(String
			.valueOf(this.http.exchange("/lich-lam-viec", HttpMethod.GET, new HttpEntity<>(headers), String.class)
				.getBody()))
			.doesNotContain("Lịch đang áp dụng");
		assertThat(this.http.getForEntity("/lich-lam-viec/xlsx?nam=2024", byte[].class).getStatusCode().value())
			.isEqualTo(401);
	}

	private static MultiValueMap<String, String> fields() {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		fields.add("source", "12/QĐ-UBND");
		for (String date : List.of("2013-05-10", "")) {
			fields.add("date", date);
			fields.add("kind", "holiday");
			fields.add("name", date.isEmpty() ? "" : "Nghỉ, bão");
		}
		return fields;
	}

	private ResponseEntity<String> form(String user, String path, MultiValueMap<String, String> fields) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
		return this.http.withBasicAuth(user, "cchc-demo-2024")
			.postForEntity("/lich-lam-viec" + path, new HttpEntity<>(fields, headers), String.class);
	}

	private String page(String user, String query) {
		return String.valueOf(
				this.http.withBasicAuth(user, "cchc-demo-2024").getForObject("/lich-lam-viec" + query, String.class));
	}

}
