package vn.gov.nghean.tuongduong.cchc.report;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Rest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.duty.DutyStatus;
import vn.gov.nghean.tuongduong.cchc.organisation.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A whole period of all 30 units: two late, one returned, one corrected after it was
 * locked. The third quarter of 2024 closes on Saturday 14 September; units hand in by
 * Tuesday 17, the district sends up by Friday 20.
 */
@IntegrationTest
class QuarterRunTest {

	private static final String PERIOD = "2024-quarter-3";

	private static final List<String> LATE = List.of("yen-thang", "dan-toc");

	private static final String RETURNED = "tam-hop";

	private static final String CORRECTED = "nhon-mai";

	private static final List<String> OF_OFFICES = List.of("BM1", "TC4", "TC5", "TC6");

	/** Written by the units last, by unit; what the test itself adds up. */
	private final Map<String, Map<String, String>> given = new TreeMap<>();

	private final Map<String, Long> duties = new HashMap<>();

	@Autowired
	private Time time;

	@Autowired
	private Reporting reporting;

	@Autowired
	private ReportStarts starts;

	@Autowired
	private TestRestTemplate http;

	@Test
	void theDistrictsFiguresEqualASumMadeIndependently() throws Exception {
		this.time.is("2024-09-14T08:00");
		List<Unit> units = this.starts.reporting(LocalDate.parse("2024-09-14"));
		assertThat(units).hasSize(30);
		units.forEach((unit) -> this.duties.put(unit.id(), this.reporting.begins(unit.id(), PERIOD)));
		this.time.is("2024-09-16T09:00");
		for (int at = 0; at < units.size(); at++) {
			String unit = units.get(at).id();
			if (!LATE.contains(unit)) {
				hands(unit, at, "2024-09-16");
			}
		}
		returnsAndGetsAgain();
		units.stream().map(Unit::id).filter((unit) -> !LATE.contains(unit)).forEach((unit) -> accepts(unit));
		corrects();

		this.time.is("2024-09-17T08:00");
		long district = this.reporting.districtBegins(PERIOD);
		assertThat(this.reporting.tasks(district, "Task_WriteFieldPart")).hasSize(5);
		assertThat(this.reporting.district(PERIOD).missing()).containsExactlyInAnyOrder("Xã Yên Thắng",
				"Phòng Dân tộc");
		this.time.is("2024-09-18T09:00");
		LATE.forEach((unit) -> {
			hands(unit, 30, "2024-09-18");
			accepts(unit);
		});
		DistrictView view = this.reporting.district(PERIOD);
		assertThat(view.missing()).isEmpty();
		assertThat(view.late()).containsExactlyInAnyOrder("Xã Yên Thắng", "Phòng Dân tộc");
		assertThat(view.corrected()).containsExactly("Xã Nhôn Mai");
		assertFiguresAreRight(view);

		composesAndSends(district);
		afterwardsACorrectionDoesNotChangeWhatWasSent();
	}

	private void hands(String unit, int number, String day) {
		long duty = this.duties.get(unit);
		Map<String, String> figures = figures(number);
		this.reporting.fills(duty, figures);
		this.given.put(unit, figures);
		this.reporting.delivers(duty, day);
	}

	/** Figures of a unit that differ from every other's. */
	private static Map<String, String> figures(int number) {
		Map<String, String> figures = Reporting.figures();
		figures.put("TC1", String.valueOf(5 + number % 7));
		figures.put("TC2", String.valueOf(5 + number % 7));
		figures.put("TT1", String.valueOf(100 + 37 * number));
		figures.put("TT2", String.valueOf(98 + 36 * number));
		figures.put("SO4", String.valueOf(40 + 17 * number));
		figures.put("SO9", String.valueOf(310 + 9 * number));
		figures.put("SO13", String.valueOf(90 + number));
		figures.put("SO6", String.valueOf(30 + 11 * number));
		figures.put("CV2", (number % 10 == 9) ? "0" : "1");
		figures.put("TK1", 1000 + 250 * number + ".25");
		return figures;
	}

	private void returnsAndGetsAgain() {
		long duty = this.duties.get(RETURNED);
		this.reporting.remarks(duty, "TT7", "Còn hồ sơ tồn đọng trên hệ thống một cửa");
		this.reporting.returns(duty, "Rà lại hồ sơ tồn đọng");
		this.reporting.writes(duty, Map.of("TT7", "3"));
		this.given.get(RETURNED).put("TT7", "3");
		this.reporting.delivers(duty, "2024-09-16");
	}

	private void accepts(String unit) {
		this.reporting.accepts(this.duties.get(unit));
	}

	private void corrects() {
		long correction = this.reporting.corrects(this.duties.get(CORRECTED), "Đếm thiếu hồ sơ chứng thực");
		this.reporting.writes(correction, Map.of("TT1", "777", "TT2", "770"), "Đã bổ sung hồ sơ chứng thực");
		this.given.get(CORRECTED).putAll(Map.of("TT1", "777", "TT2", "770"));
		this.reporting.delivers(correction, "2024-09-16");
		this.reporting.accepts(correction);
	}

	private void assertFiguresAreRight(DistrictView view) {
		assertThat(this.given).hasSize(30);
		for (DistrictView.Line line : view.lines()) {
			assertThat(line.value()).as(line.code()).isEqualByComparingTo(switch (line.code()) {
				case "TC3" -> percentage("TC2", "TC1");
				case "TT3" -> percentage("TT2", "TT1");
				case "TT6" -> percentage("TT5", "TT4");
				case "CV5" -> percentage("CV4", "CV3");
				case "SO3" -> percentage("SO2", "SO1");
				case "SO5" -> percentage("SO4", "TT1");
				case "SO7" -> percentage("SO6", "TT1");
				// 13 offices answer what communes are not asked.
				case "BM1" -> BigDecimal.valueOf(13);
				case "TC4", "TC5" -> BigDecimal.valueOf(13 * 2);
				case "TC6" -> BigDecimal.valueOf(100);
				case "TT10" -> percentage("TT9", "TT8");
				case "CV8" -> percentage("CV7", "CV6");
				case "SO11" -> percentage("SO10", "SO9");
				case "SO14" -> percentage("SO13", "SO12");
				default -> sum(line.code());
			});
			assertThat(line.sources()).as(line.code()).hasSize(OF_OFFICES.contains(line.code()) ? 13 : 30);
		}
		assertThat(line(view, "TT1").sources()).filteredOn((source) -> source.unitId().equals(CORRECTED))
			.singleElement()
			.satisfies((source) -> {
				assertThat(source.edition()).isEqualTo(2);
				assertThat(source.value()).isEqualByComparingTo("777");
			});
		assertThat(line(view, "CV2").met()).as("not everybody says yes").isFalse();
	}

	private BigDecimal sum(String code) {
		return this.given.values()
			.stream()
			.map((figures) -> new BigDecimal(figures.get(code)))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private BigDecimal percentage(String part, String whole) {
		return sum(part).multiply(new BigDecimal(100)).divide(sum(whole), 2, RoundingMode.HALF_UP);
	}

	private static DistrictView.Line line(DistrictView view, String code) {
		return view.lines().stream().filter((each) -> each.code().equals(code)).findFirst().orElseThrow();
	}

	private void composesAndSends(long district) throws Exception {
		assertThatThrownBy(() -> this.reporting.completes(this.reporting.partOf(district, "tu-phap"), Reporting.DONE))
			.hasMessageContaining("Chưa ghi phần «Cải cách thể chế»");
		String path = "/api/district-reports/" + PERIOD;
		Rest justice = Rest.as(this.http, "tu-phap.chuyenvien");
		Map<String, Object> part = Map.of("parts", Map.of("the-che", Map.of("text", "Đã triển khai đủ văn bản.")));
		assertThat(justice.put(path, part)).isEqualTo(200);
		assertThat(justice.put(path, part)).as("written meanwhile").isEqualTo(409);
		assertThat(justice.put(path, Map.of("parts", Map.of("thu-tuc", Map.of("text", "x"))))).isEqualTo(403);
		assertThat(Rest.as(this.http, "nga-my.canbo").get(path)).isEqualTo(403);
		this.reporting.completes(this.reporting.partOf(district, "tu-phap"), Reporting.DONE);
		this.reporting.district(PERIOD)
			.parts()
			.stream()
			.filter((each) -> each.content() == null)
			.forEach((each) -> this.reporting.writesPart(PERIOD, each.code(), "Kết quả: " + each.title()));
		for (String office : List.of("noi-vu", "van-phong", "tai-chinh-ke-hoach", "van-hoa-thong-tin")) {
			this.reporting.completes(this.reporting.partOf(district, office), Reporting.DONE);
		}
		this.reporting.completes(district, "Task_ComposeReport", Reporting.DONE);
		this.reporting.completes(district, "Task_ApproveDistrictReport",
				Map.of("decision", "return", "reason", "Nêu rõ hai đơn vị gửi trễ"));
		assertThat(this.reporting.shown(district, "Task_ComposeReport", "returnReason"))
			.isEqualTo("**Lãnh đạo trả lại lần 1:** Nêu rõ hai đơn vị gửi trễ");
		this.reporting.completes(district, "Task_ComposeReport", Reporting.DONE);
		this.reporting.completes(district, "Task_ApproveDistrictReport", Map.of("decision", "approve"));
		this.time.is("2024-09-19T10:00");
		this.reporting.completes(district, "Task_SendReport", Map.of("documentNumber", "120/BC-UBND", "documentDate",
				"2024-09-19", "sentHow", "Gửi Sở Nội vụ qua VNPT-iOffice"));
		assertThat(this.reporting.isRunning(district)).isFalse();
		assertThat(this.reporting.district(PERIOD).documentNumber()).isEqualTo("120/BC-UBND");
		assertThat(this.reporting.duties().view(district).status()).isEqualTo(DutyStatus.CLOSED);
		assertThat(this.reporting.duties().view(district).workingDaysLate()).isZero();
		byte[] docx = download(path + "/docx");
		Files.createDirectories(Path.of("target/reports"));
		Files.write(Path.of("target/reports/district.docx"), docx);
		Files.write(Path.of("target/reports/district.xlsx"), download(path + "/xlsx"));
		Files.write(Path.of("target/reports/unit.docx"), download(
				"/api/reports/sheets/%d/docx".formatted(this.reporting.sheet(this.duties.get(CORRECTED)).id())));
		Files.write(Path.of("target/reports/list.xlsx"), download("/api/reports/xlsx?period=" + PERIOD));
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
				XWPFWordExtractor text = new XWPFWordExtractor(document)) {
			assertThat(text.getText()).contains("Số: 120/BC-UBND", "Đã triển khai đủ văn bản.",
					"Gửi trễ hạn: Phòng Dân tộc, Xã Yên Thắng.", "Đã đính chính số liệu: Xã Nhôn Mai.",
					FigureText.of(sum("TT1")));
		}
	}

	private byte[] download(String path) {
		return this.http.withBasicAuth("noi-vu.chuyenvien", "cchc-demo-2024").getForObject(path, byte[].class);
	}

	private void afterwardsACorrectionDoesNotChangeWhatWasSent() {
		BigDecimal sent = line(this.reporting.district(PERIOD), "TT1").value();
		long correction = this.reporting.corrects(this.duties.get("nga-my"), "Nhầm số hồ sơ của tháng 8");
		this.reporting.writes(correction, Map.of("TT1", "9999", "TT2", "9999"), "Đã kiểm tra lại");
		this.reporting.delivers(correction, "2024-09-19");
		this.reporting.accepts(correction);
		assertThat(line(this.reporting.district(PERIOD), "TT1").value()).isEqualByComparingTo(sent);
	}

}
