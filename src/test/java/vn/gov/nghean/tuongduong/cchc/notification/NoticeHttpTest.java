package vn.gov.nghean.tuongduong.cchc.notification;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Rest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.duty.DutyFixture;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person's page of reminders, and calendars under secret addresses.
 */
@IntegrationTest
class NoticeHttpTest {

	private static final String OFFICIAL = "tam-dinh.canbo";

	private static final Pattern ADDRESS = Pattern.compile("/lich/[\\w-]+\\.ics");

	@Autowired
	private Time time;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private NoticeRound round;

	@Autowired
	private TestRestTemplate http;

	private long owed;

	@BeforeEach
	void aDutyIsGivenToAnOfficial() {
		this.time.is("2025-03-24T08:00");
		this.owed = this.duty.owes("tam-dinh", "2025-04-04");
		this.duty.assigned(this.owed, OFFICIAL);
	}

	@Test
	void aPersonSeesTheirOwnNoticesUntilTheyHaveReadThem() {
		this.time.is("2025-04-03T08:00");
		this.round.bringUpToDate();
		long unread = Rest.as(this.http, OFFICIAL).read("/api/notices/unread").getBody().get("count").asLong();
		assertThat(unread).isPositive();
		assertThat(page(OFFICIAL))
			.contains("Kiểm soát thủ tục hành chính", "Còn 1 ngày làm việc", "Hạn 04/04/2025, còn 1 ngày làm việc",
					"nhiều nhất một thư tóm tắt", "Lịch các hạn (iCalendar)")
			.doesNotContain("Tin chưa gửi được");
		assertThat(page("tam-hop.canbo")).doesNotContain("Xã Tam Đình");
		send(OFFICIAL, "/nhac-viec/da-doc", new LinkedMultiValueMap<>());
		assertThat(Rest.as(this.http, OFFICIAL).read("/api/notices/unread").getBody().get("count").asLong()).isZero();
	}

	@Test
	void whatIsNoAddressIsRefusedAndStaysInTheForm() {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("address", "canbo tai tam-dinh");
		form.add("byMail", "true");
		form.add("wanted", "LATE");
		assertThat(send(OFFICIAL, "/nhac-viec/cach-nhan", form)).contains("«canbo tai tam-dinh» không phải địa chỉ thư",
				"value=\"canbo tai tam-dinh\"");
		form.set("address", "");
		assertThat(send(OFFICIAL, "/nhac-viec/cach-nhan", form)).contains("Đã lưu cách nhận.");
		form.set("wanted", "NEVER");
		assertThat(status(OFFICIAL, "/nhac-viec/cach-nhan", form)).isEqualTo(HttpStatus.BAD_REQUEST);
	}

	@Test
	void aCalendarIsReadUnderItsAddressUntilThatIsRevoked() {
		String address = opened("");
		String calendar = calendar(address);
		assertThat(calendar).startsWith("BEGIN:VCALENDAR").contains("VERSION:2.0", "DTSTART;VALUE=DATE:20250404");
		assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:Hạn: Kiểm soát thủ tục hành chính",
				"UID:" + this.duty.task(this.owed, "Task_SubmitProduct").getId() + "@cchc");
		String ofUnit = opened("tam-dinh");
		assertThat(calendar(ofUnit)).contains("DTSTART;VALUE=DATE:20250404");
		assertThat(send(OFFICIAL, "/nhac-viec/lich", unit("tam-hop"))).contains("không thuộc đơn vị");

		Matcher revoke = Pattern.compile("/nhac-viec/lich/(\\d+)/thu-hoi").matcher(page(OFFICIAL));
		List<String> open = revoke.results().map((each) -> each.group()).toList();
		assertThat(open).hasSizeGreaterThanOrEqualTo(2);
		send("tam-hop.canbo", open.get(0), new LinkedMultiValueMap<>());
		assertThat(calendar(address)).as("only its owner revokes it").isNotEmpty();
		open.forEach((each) -> send(OFFICIAL, each, new LinkedMultiValueMap<>()));
		assertThat(this.http.getForEntity(address, String.class).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(this.http.getForEntity("/lich/" + "a".repeat(43) + ".ics", String.class).getStatusCode())
			.isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void onlyThoseWhoLookAfterTheSystemSeeWhatCouldNotBeSent() {
		assertThat(page("admin")).contains("Tin chưa gửi được");
		assertThat(status(OFFICIAL, "/nhac-viec/thu/1/gui-lai", new LinkedMultiValueMap<>()))
			.isEqualTo(HttpStatus.FORBIDDEN);
	}

	private String opened(String unit) {
		Matcher found = ADDRESS.matcher(send(OFFICIAL, "/nhac-viec/lich", unit(unit)));
		assertThat(found.find()).isTrue();
		return found.group();
	}

	private static MultiValueMap<String, String> unit(String unit) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("unit", unit);
		return form;
	}

	/** As a calendar program does, without a login. */
	private String calendar(String address) {
		ResponseEntity<String> answer = this.http.getForEntity(address, String.class);
		assertThat(answer.getHeaders().getContentType()).hasToString("text/calendar;charset=UTF-8");
		return String.valueOf(answer.getBody());
	}

	private String page(String user) {
		return String.valueOf(this.http.withBasicAuth(user, "cchc-demo-2024")
			.exchange("/nhac-viec", HttpMethod.GET, new HttpEntity<>(html()), String.class)
			.getBody());
	}

	private String send(String user, String path, MultiValueMap<String, String> form) {
		return String.valueOf(post(user, path, form).getBody());
	}

	private HttpStatus status(String user, String path, MultiValueMap<String, String> form) {
		return HttpStatus.valueOf(post(user, path, form).getStatusCode().value());
	}

	private ResponseEntity<String> post(String user, String path, MultiValueMap<String, String> form) {
		HttpHeaders headers = html();
		headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
		return this.http.withBasicAuth(user, "cchc-demo-2024")
			.postForEntity(path, new HttpEntity<>(form, headers), String.class);
	}

	private static HttpHeaders html() {
		HttpHeaders headers = new HttpHeaders();
		headers.setAccept(List.of(MediaType.TEXT_HTML));
		return headers;
	}

}
