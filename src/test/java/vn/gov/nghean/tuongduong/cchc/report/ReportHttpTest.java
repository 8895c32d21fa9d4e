package vn.gov.nghean.tuongduong.cchc.report;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/**
 * Reports over HTTP: written by whose turn it is, read in the unit and by those who
 * watch, downloaded as Word and Excel.
 */
@IntegrationTest
class ReportHttpTest {

	private static final String PERIOD = "2024-quarter-1";

	@Autowired
	private Time time;

	@Autowired
	private Reporting reporting;

	@Autowired
	private TestRestTemplate http;

	@BeforeEach
	void closingDay() {
		this.time.is("2024-03-14T08:00");
	}

	@Test
	void aSheetIsKeptAndAnOldVersionLosesNothing() {
		long duty = this.reporting.begins("yen-na", PERIOD);
		String path = path(duty);
		ResponseEntity<JsonNode> saved = put("yen-na.canbo", path,
				Map.of("version", 0, "figures", List.of(Map.of("code", "TT1", "value", "300")), "narratives",
						List.of(Map.of("part", "RESULTS", "text", "Đã xong"))));
		assertThat(saved.getStatusCode().value()).isEqualTo(200);
		assertThat(this.reporting.line(duty, "TT1").value()).isEqualByComparingTo("300");
		ResponseEntity<JsonNode> old = put("yen-na.canbo", path,
				Map.of("version", 0, "figures", List.of(Map.of("code", "TT1", "value", "1"))));
		assertThat(old.getStatusCode().value()).isEqualTo(409);
		assertThat(old.getBody().path("detail").asText()).contains("vừa được lưu ở nơi khác");
		assertThat(this.reporting.line(duty, "TT1").value()).isEqualByComparingTo("300");
	}

	@Test
	void aFieldAtFaultIsNamed() {
		String path = path(this.reporting.begins("yen-hoa", PERIOD));
		assertThat(refusal(path, "TT1", "abc"))
			.isEqualTo("Chỉ tiêu TT1 «Hồ sơ thủ tục hành chính đã giải quyết»: không phải số.");
		assertThat(refusal(path, "TT1", "1.5")).contains("phải là số không âm, không có phần lẻ");
		assertThat(refusal(path, "TK1", "-1")).contains("phải là số không âm, nhiều nhất hai chữ số lẻ");
		assertThat(refusal(path, "TK1", "1e400")).contains("không phải số");
		assertThat(refusal(path, "CV2", "2")).contains("chỉ có thể là có (1) hoặc không (0)");
		assertThat(refusal(path, "TT3", "96")).contains("đơn vị không nhập chỉ tiêu này");
		assertThat(refusal(path, "BM1", "1")).contains("đơn vị không nhập chỉ tiêu này");
	}

	@Test
	void otherUnitsNeitherReadNorWriteAndRemarksAreOfWhoChecks() {
		long duty = this.reporting.begins("xa-luong", PERIOD);
		String path = path(duty);
		Map<String, Object> nothing = Map.of("version", 0);
		assertThat(as("nga-my.canbo").get(path)).isEqualTo(403);
		assertThat(as("nga-my.canbo").put(path, nothing)).isEqualTo(403);
		assertThat(as("noi-vu.chuyenvien").get(path)).isEqualTo(200);
		assertThat(as("noi-vu.chuyenvien").put(path, nothing)).isEqualTo(403);
		assertThat(as("noi-vu.chuyenvien").put(path + "/remarks", nothing)).isEqualTo(403);
		assertThat(as("xa-luong.chutich").put(path + "/remarks", nothing)).as("it is not before the head")
			.isEqualTo(400);
		this.reporting.fills(duty);
		this.reporting.delivers(duty, "2024-03-14");
		int version = this.reporting.sheet(duty).version();
		Map<String, Object> remark = Map.of("version", version, "figures",
				List.of(Map.of("code", "TT1", "remark", "Đối chiếu một cửa")));
		assertThat(as("xa-luong.chutich").put(path + "/remarks", remark)).isEqualTo(403);
		assertThat(as("noi-vu.chuyenvien").put(path + "/remarks", remark)).isEqualTo(200);
		assertThat(this.reporting.line(duty, "TT1").remark()).isEqualTo("Đối chiếu một cửa");
	}

	@Test
	void aCorrectionIsOpenedWithItsReasonOnceTheReportIsLocked() {
		long duty = this.reporting.begins("luong-minh", PERIOD);
		String path = path(duty) + "/corrections";
		Map<String, Object> reason = Map.of("reason", "Đếm thiếu hồ sơ");
		assertThat(as("luong-minh.canbo").post(path, reason)).as("not locked").isEqualTo(400);
		this.reporting.fills(duty);
		this.reporting.delivers(duty, "2024-03-14");
		this.reporting.accepts(duty);
		assertThat(as("luong-minh.canbo").post(path, Map.of("reason", " "))).isEqualTo(400);
		assertThat(as("nga-my.canbo").post(path, reason)).isEqualTo(403);
		assertThat(as("luong-minh.canbo").post(path, reason)).isEqualTo(204);
		assertThat(as("luong-minh.canbo").post(path, reason)).as("one is under way").isEqualTo(400);
		JsonNode list = as("nga-my.canbo").read("/api/reports?period=" + PERIOD).getBody();
		assertThat(list).filteredOn((line) -> line.path("unitId").asText().equals("luong-minh"))
			.extracting((line) -> line.path("edition").asInt(), (line) -> line.path("stage").asText())
			.containsExactly(tuple(1, "ACCEPTED"), tuple(2, "PREPARING"));
	}

	@Test
	void theListNamesEveryUnitAndComesAsExcel() {
		JsonNode list = as("nga-my.canbo").read("/api/reports?period=2024-half-year").getBody();
		assertThat(list).hasSizeGreaterThanOrEqualTo(30)
			.anySatisfy((line) -> assertThat(line.path("reportId").isNull()).isTrue());
		assertThat(as("nga-my.canbo").get("/api/reports/xlsx?period=2024-half-year")).isEqualTo(200);
		assertThat(as("nga-my.canbo").get("/api/reports?period=2024-month")).isEqualTo(404);
		JsonNode periods = as("nga-my.canbo").read("/api/reports/periods?year=2024").getBody();
		assertThat(periods.findValuesAsText("key")).containsExactly("2024-quarter-1", "2024-half-year",
				"2024-quarter-3", "2024-year");
	}

	@Test
	void theReportComesAsWordAndItsDataAsExcel() throws Exception {
		long duty = this.reporting.begins("yen-tinh", PERIOD);
		this.reporting.fills(duty);
		this.reporting.delivers(duty, "2024-03-14");
		byte[] docx = download("yen-tinh.canbo", path(duty) + "/docx");
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
				XWPFWordExtractor text = new XWPFWordExtractor(document)) {
			assertThat(text.getText()).contains("Số: 15/BC-UBND", "ngày 14 tháng 3 năm 2024",
					"Kết quả công tác cải cách hành chính quý I/2024", "96,67", "Đẩy mạnh chuyển đổi số",
					"Tiếp tục nâng tỷ lệ hồ sơ trực tuyến.");
		}
		byte[] xlsx = download("yen-tinh.canbo", path(duty) + "/xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
		}
	}

	private byte[] download(String user, String path) {
		return this.http.withBasicAuth(user, "cchc-demo-2024").getForObject(path, byte[].class);
	}

	private String refusal(String path, String code, String value) {
		ResponseEntity<JsonNode> answer = put("yen-hoa.canbo", path,
				Map.of("version", 0, "figures", List.of(Map.of("code", code, "value", value))));
		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		return answer.getBody().path("detail").asText();
	}

	private String path(long duty) {
		return "/api/reports/sheets/" + this.reporting.sheet(duty).id();
	}

	private ResponseEntity<JsonNode> put(String user, String path, Map<String, ?> body) {
		return as(user).exchange(HttpMethod.PUT, path, body);
	}

	private Rest as(String user) {
		return Rest.as(this.http, user);
	}

}
