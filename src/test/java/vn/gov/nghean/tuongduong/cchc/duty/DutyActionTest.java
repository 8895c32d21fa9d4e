package vn.gov.nghean.tuongduong.cchc.duty;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Rest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.calendar.BusinessClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Home Affairs does about overdue duties by its own decision.
 */
@IntegrationTest
class DutyActionTest {

	private static final String OFFICER = "noi-vu.chuyenvien";

	@Autowired
	private Time time;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private Duties duties;

	@Autowired
	private TestRestTemplate http;

	@BeforeEach
	void monday() {
		this.time.is("2024-01-08T08:00");
	}

	@Test
	void aDeadlineThatHomeAffairsPutsOffStopsTheEscalation() {
		long id = this.duty.owes("huu-khuong", "2024-01-12");
		this.duty.assigned(id, "huu-khuong.canbo");
		this.time.passesTo("2024-01-15T08:00");
		assertThat(this.duty.levels(id)).isNotEmpty();
		assertThat(act(OFFICER, id, "extensions", "2024-01-11", "", "Lũ quét").getStatusCode().value()).isEqualTo(400);
		assertThat(act(OFFICER, id, "extensions", "2024-01-26", "", " ").getBody().get("detail").asText())
			.contains("«reason»");
		assertThat(act("huu-khuong.chutich", id, "extensions", "2024-01-26", "", "Lũ quét").getStatusCode().value())
			.isEqualTo(403);
		assertThat(act(OFFICER, id, "extensions", "2024-01-26", "", "Lũ quét").getStatusCode().value()).isEqualTo(204);
		assertThat(this.duty.levels(id)).as("nobody has it as overdue any more").isEmpty();
		DutyView view = this.duties.view(id);
		assertThat(LocalDate.ofInstant(view.dueAt(), BusinessClock.ZONE)).isEqualTo("2024-01-26");
		assertThat(view.extensions()).singleElement()
			.returns("APPLIED", DutyView.Extension::status)
			.returns("Lũ quét", DutyView.Extension::decisionReason)
			.returns(OFFICER, DutyView.Extension::decidedBy);
		this.time.passesTo("2024-01-29T08:00");
		assertThat(this.duty.levels(id)).as("the new deadline escalates as the old one did").isNotEmpty();
	}

	@Test
	void aDutyGivenToAnotherUnitBeginsThereAnewAndEndsHere() {
		long id = this.duty.owes("huu-khuong", "2024-01-12");
		this.duty.assigned(id, "huu-khuong.canbo");
		assertThat(act(OFFICER, id, "reassignment", "2024-02-05", "xa-khong-co", "Sáp nhập").getBody()
			.get("detail")
			.asText()).contains("«unit»", "xa-khong-co");
		assertThat(
				act(OFFICER, id, "reassignment", "2024-01-08", "luu-kien", "Sáp nhập").getBody().get("detail").asText())
			.contains("«dueDate»");
		JsonNode moved = act(OFFICER, id, "reassignment", "2024-02-05", "luu-kien", "Sáp nhập").getBody();
		long other = moved.get("dutyRecordId").asLong();
		assertThat(this.duties.view(id).status()).isEqualTo(DutyStatus.WITHDRAWN);
		assertThat(this.duty.processes(id)).isZero();
		assertThat(this.duty.groups(this.duty.task(other, "Task_AssignWork"))).contains("luu-kien.head");
		this.duty.delivered(other, "luu-kien.canbo");
		this.duty.accepted(other);
		this.time.runsWhatIsDue();
		assertThat(this.duties.view(other).status()).isEqualTo(DutyStatus.CLOSED);
		assertThat(act(OFFICER, id, "reassignment", "2024-02-05", "tam-hop", "Lại").getStatusCode().value())
			.as("what has ended stays so")
			.isEqualTo(400);
	}

	@Test
	void theLetterListsEverythingAUnitIsLateWith() throws Exception {
		this.duty.owes("2024", "xieng-my", "2024-01-12", List.of("Kế hoạch của đơn vị"));
		assertThat(Rest.as(this.http, OFFICER).get("/api/duties/urging-letter?unit=kho-bac")).isEqualTo(400);
		assertThat(letterTo("xieng-my")).as("there is time left").doesNotContain("12/01/2024");
		this.time.is("2024-01-17T08:00");
		assertThat(Rest.as(this.http, "xieng-my.chutich").get("/api/duties/urging-letter?unit=xieng-my"))
			.isEqualTo(403);
		assertThat(letterTo("xieng-my")).contains("V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính năm 2024",
				"Kính gửi: UBND xã Xiêng My", "đến ngày 17/01/2024", "Kiểm soát thủ tục hành chính", "12/01/2024",
				"TM. ỦY BAN NHÂN DÂN");
	}

	/** The letter's text; blank if there is nothing to urge. */
	private String letterTo(String unit) throws Exception {
		ResponseEntity<byte[]> letter = this.http.withBasicAuth(OFFICER, "cchc-demo-2024")
			.getForEntity("/api/duties/urging-letter?unit=" + unit, byte[].class);
		if (letter.getStatusCode().value() == 400) {
			return "";
		}
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter.getBody()));
				XWPFWordExtractor text = new XWPFWordExtractor(document)) {
			return text.getText();
		}
	}

	private ResponseEntity<JsonNode> act(String user, long id, String what, String day, String unit, String reason) {
		Map<String, Object> body = new HashMap<>(Map.of("dueDate", day, "unit", unit, "reason", reason));
		return Rest.as(this.http, user).exchange(HttpMethod.POST, "/api/duties/%d/%s".formatted(id, what), body);
	}

}
