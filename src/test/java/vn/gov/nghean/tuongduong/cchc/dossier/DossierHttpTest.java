package vn.gov.nghean.tuongduong.cchc.dossier;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Dossiers over HTTP: taken over once, told to those they concern.
 */
@IntegrationTest
class DossierHttpTest {

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
	void aBadRowSpoilsNoOtherAndTheSameAgainChangesNothing() {
		Map<String, Object> good = this.oneStop.dossier("2024-01-19 17:00");
		Map<String, Object> bad = this.oneStop.but(this.oneStop.dossier("2024-01-19"), "due", "ngày mai");
		Map<String, Object> strange = this.oneStop.but(this.oneStop.dossier("2024-01-19"), "unit", "UBND xã Không Có");
		JsonNode first = send("noi-vu.chuyenvien", good, bad, strange);
		assertThat(first.path("created").asInt()).isEqualTo(1);
		assertThat(first.path("faults")).extracting(JsonNode::asText)
			.containsExactly("Hồ sơ thứ 2, trường «due»: không phải ngày dạng 06/02/2024 hoặc 2024-02-06: ngày mai",
					"Hồ sơ thứ 3, trường «unit»: không xác định được đơn vị: UBND xã Không Có");
		JsonNode again = send("noi-vu.chuyenvien", good);
		assertThat(again.toString()).isEqualTo("{\"created\":0,\"changed\":0,\"unchanged\":1,\"faults\":[]}");
	}

	@Test
	void aUnitReportsItsOwnDossiersOnly() {
		JsonNode report = send("nga-my.canbo", this.oneStop.dossier("2024-01-19"));
		assertThat(report.path("created").asInt()).isZero();
		assertThat(report.path("faults").get(0).asText()).contains("không thuộc đơn vị của tài khoản gửi");
	}

	@Test
	void anExportIsTakenAsItIsWithItsOwnHeadingsAndABadLineIsNamed() {
		String csv = """
				STT;Số hồ sơ;Thủ tục hành chính;Lĩnh vực;Chủ hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Đơn vị xử lý;Trạng thái;Ngày trả kết quả
				1;XUAT-01;Đăng ký khai sinh;Hộ tịch;Người nộp A (dữ liệu thử);03/01/2024 08:15;16:00 19/01/2024;UBND xã Tam Quang;Đang xử lý;
				2;XUAT-02;Đăng ký khai tử;Hộ tịch;Người nộp B (dữ liệu thử);03/01/2024;05/01/2024;UBND xã Tam Quang;Đã trả kết quả;
				3;XUAT-03;Đăng ký kết hôn;Hộ tịch;Người nộp C (dữ liệu thử);03/01/2024;04/01/2024;UBND xã Tam Quang;Đã trả kết quả;04/01/2024
				""";
		JsonNode report = upload("xuat.csv", csv.getBytes(StandardCharsets.UTF_8)).getBody();
		assertThat(report.path("created").asInt()).isEqualTo(2);
		assertThat(report.path("faults")).extracting(JsonNode::asText)
			.containsExactly("Tệp xuat.csv, dòng 3, cột «Ngày trả kết quả»: hồ sơ đã trả phải có ngày trả kết quả");
		assertThat(upload("xuat.csv", csv.getBytes(StandardCharsets.UTF_8)).getBody().path("unchanged").asInt())
			.isEqualTo(2);
	}

	@Test
	void aFileThatIsNoTableIsRefusedWithASentence() {
		ResponseEntity<JsonNode> answer = upload("anh.csv", new byte[] { (byte) 0xFF, (byte) 0xD8, 0 });
		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		assertThat(answer.getBody().path("detail").asText()).contains("Tệp anh.csv");
	}

	@Test
	void whoAppliedIsForTheUnitAndHomeAffairsOnly() {
		Map<String, Object> dossier = this.oneStop.dossier("2024-01-09 17:00");
		this.oneStop.tells(dossier);
		String path = "/api/dossiers/" + dossier.get("code");
		assertThat(applicant("tam-quang.canbo", path)).isEqualTo("Người nộp (dữ liệu thử)");
		assertThat(applicant("noi-vu.chuyenvien", path)).isEqualTo("Người nộp (dữ liệu thử)");
		assertThat(applicant("ubnd.phochutich", path)).isEqualTo("null");
		assertThat(as("nga-my.canbo").get(path)).isEqualTo(403);
		assertThat(as("nga-my.canbo").get("/api/dossiers?unit=tam-quang")).isEqualTo(403);
		assertThat(as("tam-quang.canbo").get("/api/dossiers/KHONG-CO")).isEqualTo(404);
	}

	@Test
	void theLetterIsADraftUntilItIsSignedAndForTheLeadersOnlyOnceThePromiseIsBroken() throws Exception {
		Map<String, Object> dossier = this.oneStop.dossier("2024-01-09 17:00");
		this.oneStop.tells(dossier);
		String path = "/api/dossiers/%s/letter".formatted(dossier.get("code"));
		assertThat(as("tam-quang.canbo").get(path)).as("nothing written yet").isEqualTo(404);
		this.oneStop.explains(dossier, "2024-01-15");
		assertThat(letter(path)).contains("Số:        /PXL", "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ",
				"Kính gửi: Người nộp (dữ liệu thử)", "Thời gian hẹn trả kết quả: 17:00 ngày 09/01/2024",
				"vì lý do: trình ký chậm. Lãnh đạo đi công tác nên trình ký chậm.", "vào ngày 15/01/2024");
		this.oneStop.signs(dossier);
		this.oneStop.notifies(dossier, "2024-01-08");
		assertThat(letter(path)).containsPattern("Số: \\d\\d+/PXL")
			.contains("Tam Quang, ngày 08 tháng 01 năm 2024", "ỦY BAN NHÂN DÂN", "XÃ TAM QUANG");
		assertThat(as("nga-my.canbo").get(path)).isEqualTo(403);
		assertThat(as("ubnd.chutich").get(path)).isEqualTo(403);
		this.time.passesTo("2024-01-15T17:01");
		assertThat(as("ubnd.chutich").get(path)).isEqualTo(200);
	}

	@Test
	void figuresCountWhatWasOnTimeApologisedForAndPromised() {
		this.time.is("2023-03-06T08:00");
		List<Map<String, Object>> dossiers = List.of(march("2023-03-07"), march("2023-03-07"), march("2023-03-07"),
				march("2023-03-20"));
		dossiers.forEach(this.oneStop::tells);
		this.oneStop.apologises(dossiers.get(0), "2023-03-13", "2023-03-06");
		this.oneStop.completes(dossiers.get(1), Map.of("decision", "late", "cause", "other-body", "explanation",
				"Chờ cơ quan thuế trả lời", "newDate", "2023-03-13"));
		this.oneStop.signs(dossiers.get(1));
		this.oneStop.notifies(dossiers.get(1), "2023-03-06");
		this.time.passesTo("2023-03-10T08:00");
		this.oneStop.tells(this.oneStop.returned(dossiers.get(0), "2023-03-09"));
		this.oneStop.tells(this.oneStop.returned(dossiers.get(3), "2023-03-09"));
		this.time.passesTo("2023-03-14T08:00");
		JsonNode figures = as("nga-my.canbo").read("/api/dossier-figures?from=2023-03-01&to=2023-03-31&unit=tam-quang")
			.getBody();
		assertThat(figures).hasSize(2);
		JsonNode line = figures.get(0);
		assertThat(line.path("name").asText()).isEqualTo("Xã Tam Quang");
		assertThat(line.toString()).contains("\"returned\":2", "\"onTime\":1", "\"late\":3", "\"lateObjective\":1",
				"\"lateSubjective\":2", "\"apologised\":2", "\"apologisedInTime\":1", "\"kept\":1", "\"broken\":1",
				"\"leftOver\":2", "\"onTimeRate\":50.0", "\"apologyRate\":50.0");
		assertThat(
				as("nga-my.canbo").get("/api/dossier-figures?from=2023-03-01&to=2023-03-31&unit=tam-quang&by=OFFICIAL"))
			.isEqualTo(403);
		assertThat(as("tam-quang.canbo")
			.get("/api/dossier-figures/xlsx?from=2023-03-01&to=2023-03-31&unit=tam-quang&by=OFFICIAL")).isEqualTo(200);
		assertThat(as("tam-quang.canbo").get("/api/dossier-figures?from=2023-03-31&to=2023-03-01")).isEqualTo(400);
	}

	private Map<String, Object> march(String due) {
		return this.oneStop.but(this.oneStop.dossier(due + " 17:00"), "received", "2023-03-01");
	}

	private String letter(String path) throws Exception {
		byte[] content = this.http.withBasicAuth("tam-quang.canbo", "cchc-demo-2024").getForObject(path, byte[].class);
		// For people to look at.
		Files.write(Files.createDirectories(Path.of("target", "documents")).resolve("phieu-xin-loi.docx"), content);
		try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(content)))) {
			return text.getText();
		}
	}

	private String applicant(String user, String path) {
		return as(user).read(path).getBody().path("applicant").asText();
	}

	@SafeVarargs
	private JsonNode send(String user, Map<String, Object>... dossiers) {
		return as(user).exchange(HttpMethod.POST, "/api/dossiers", Map.of("dossiers", List.of(dossiers))).getBody();
	}

	private ResponseEntity<JsonNode> upload(String name, byte[] content) {
		MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
		form.add("file", new ByteArrayResource(content) {
			@Override
			public String getFilename() {
				return name;
			}
		});
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.MULTIPART_FORM_DATA);
		return this.http.withBasicAuth("tam-quang.canbo", "cchc-demo-2024")
			.postForEntity("/api/dossiers/files", new HttpEntity<>(form, headers), JsonNode.class);
	}

	private Rest as(String user) {
		return Rest.as(this.http, user);
	}

}
