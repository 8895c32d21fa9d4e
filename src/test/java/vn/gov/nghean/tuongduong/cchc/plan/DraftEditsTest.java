package vn.gov.nghean.tuongduong.cchc.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.util.HtmlUtils;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Rest;
import vn.gov.nghean.tuongduong.cchc.Time;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two officials of Home Affairs work on the same draft, on its page and in its sheet:
 * nothing either has changed is lost.
 */
@IntegrationTest
class DraftEditsTest {

	private static final String OFFICER = "noi-vu.chuyenvien";

	private static final String HEAD = "noi-vu.truongphong";

	private static final List<String> ROWS = List.of("I,1,Kiểm tra năm %1$d,Báo cáo,UBND xã Tam Quang,,Quý II",
			"I,2,Rà soát,\"- Kế hoạch;\n- Báo cáo\",Phòng Tư pháp,,Trước ngày 30/11/%1$d",
			"I,3,Nội dung khác,Chương trình,Phòng Tư pháp,,Theo yêu cầu của tỉnh");

	@Autowired
	private Time time;

	@Autowired
	private Plans plans;

	@Autowired
	private PlanDesk desk;

	@Autowired
	private NextYear nextYear;

	@Autowired
	private TestRestTemplate http;

	@Test
	void editsOfDifferentCellsComeTogetherAndTheSameCellIsRefusedNamingWhoWhenAndWhat() {
		this.time.is("2024-05-08T08:15");
		draft(2040);
		String begun = basis(2040);
		MultiValueMap<String, String> one = sheet(begun, "note@I.1/1", "Phòng Nội vụ");
		one.add("official@I", "Chánh Văn phòng");
		told(post(HEAD, 2040, one), "Đã lưu bảng rà soát.");
		MultiValueMap<String, String> other = sheet(begun, "note@I.3/1", "Phòng Nội vụ");
		other.add("note@I.1/1", "");
		other.add("official@I", "Trưởng phòng Tư pháp");
		told(post(OFFICER, 2040, other), "Đã lưu bảng rà soát.");
		assertThat(said(2040, "note@I.1/1")).as("what the other has not touched").isEqualTo("Phòng Nội vụ");
		assertThat(said(2040, "note@I.3/1")).isEqualTo("Phòng Nội vụ");

		other.set("note@I.1/1", "UBND xã Tam Thái");
		other.set("note@I.2/1", "Phòng Nội vụ");
		ResponseEntity<String> refused = post(OFFICER, 2040, other);
		assertThat(refused.getStatusCode().value()).isEqualTo(400);
		assertThat(text(refused)).contains("Chưa lưu gì: trong lúc bạn sửa, có ô đã được lưu khác đi.",
				"Dòng I.1, phần 1, ô «Lý do»: Trưởng phòng Nội vụ (tài khoản demo), lúc 08:15 ngày "
						+ "08/05/2024, đã lưu «Phòng Nội vụ». Bạn ghi «UBND xã Tam Thái».",
				"Lưu lần nữa thì lấy như bạn ghi");
		assertThat(body(refused)).contains("value=\"UBND xã Tam Thái\"", "value=\"Chánh Văn phòng\"",
				"data-unsaved=\"true\"");
		assertThat(said(2040, "note@I.2/1")).as("all or nothing").isEmpty();
		other.set("lan-luu", basis(body(refused)));
		other.set("official@I", "Chánh Văn phòng");
		told(post(OFFICER, 2040, other), "Đã lưu bảng rà soát.");
		assertThat(said(2040, "note@I.1/1")).isEqualTo("UBND xã Tam Thái");
		assertThat(said(2040, "note@I.2/1")).isEqualTo("Phòng Nội vụ");
		assertThat(this.desk.sheet(2040).orElseThrow().groups().get(0).official()).isEqualTo("Chánh Văn phòng");
	}

	@Test
	void whatIsChangedIsSavedWithWhateverButtonIsPressedOrStaysInItsField() {
		draft(2042);
		MultiValueMap<String, String> sheet = sheet(basis(2042), "note@I.3/1", "Phòng Nội vụ");
		sheet.remove("viec");
		sheet.add("bo-dong", "I.1");
		told(post(OFFICER, 2042, sheet), "Đã bỏ dòng khỏi dự thảo");
		assertThat(said(2042, "note@I.3/1")).isEqualTo("Phòng Nội vụ");

		sheet = sheet(basis(2042), "units@I.3/1", "Phòng Không Có");
		sheet.remove("viec");
		sheet.add("bo-dong", "I.2");
		ResponseEntity<String> refused = post(OFFICER, 2042, sheet);
		assertThat(text(refused)).contains("Dòng I.3, phần 1: không xác định được đơn vị «Phòng Không Có».");
		assertThat(body(refused)).contains("value=\"Phòng Không Có\"", "name=\"bo-dong\" value=\"I.2\"");
		assertThat(this.plans.view(2042, null).rows()).as("nothing is half done").hasSize(2);

		sheet = sheet(basis(2042), "note@I.3/1", "Phòng Tài chính - Kế hoạch");
		sheet.set("viec", "trinh");
		refused = post(OFFICER, 2042, sheet);
		assertThat(text(refused)).contains("Còn 1 ô chuyển năm phải xem lại, ở các dòng I.2.");
		assertThat(body(refused)).contains("value=\"Phòng Tài chính - Kế hoạch\"");
		assertThat(said(2042, "note@I.3/1")).isEqualTo("Phòng Nội vụ");
		sheet.add("seen@I.2/deadline", "co");
		told(post(OFFICER, 2042, sheet), "Đã trình.");
		assertThat(said(2042, "note@I.3/1")).isEqualTo("Phòng Tài chính - Kế hoạch");
	}

	@Test
	void whoChangesARowThatAnotherHasLeftOutIsToldWithWhatTheyWrote() {
		this.time.is("2024-05-09T10:00");
		draft(2044);
		String begun = basis(2044);
		this.nextYear.leaveOut(2044, "I.2", HEAD);
		MultiValueMap<String, String> sheet = sheet(begun, "note@I.2/1", "Phòng Nội vụ");
		sheet.add("cell@I.2/deadline", "Trước ngày 15/11/2044");
		assertThat(text(post(OFFICER, 2044, sheet))).contains(
				"Dòng I.2, phần 1, ô «Lý do»: không còn trong dự thảo: Trưởng phòng Nội vụ (tài khoản demo), "
						+ "lúc 10:00 ngày 09/05/2024, đã bỏ hoặc ghi lại. Bạn ghi «Phòng Nội vụ».",
				"Dòng I.2, ô «Thời hạn»: không còn trong dự thảo", "Bạn ghi «Trước ngày 15/11/2044».");
	}

	@Test
	void confirmationsTravelWithTheSheetAndAChangedCellLosesItsOwnUnlessMarked() throws IOException {
		draft(2046);
		MultiValueMap<String, String> seen = sheet(basis(2046), "seen@I.1/task", "co");
		told(post(OFFICER, 2046, seen), "Đã lưu bảng rà soát.");
		byte[] taken = taken(2046);
		told(bring(2046, filled(taken, (sheet) -> {
		})), "Đã lưu bảng rà soát.");
		assertThat(open(2046)).as("as it went out").containsExactly("I.2/deadline");
		told(bring(2046, filled(taken, (sheet) -> mark(sheet, "I.2", null, "có"))), "Đã lưu bảng rà soát.");
		assertThat(open(2046)).isEmpty();
		told(bring(2046, filled(taken, (sheet) -> {
		})), "Đã lưu bảng rà soát.");
		assertThat(open(2046)).as("an older sheet that says nothing new").isEmpty();
		told(bring(2046, filled(taken(2046), (sheet) -> {
			mark(sheet, "I.1", "Kiểm tra các xã năm 2046", "");
			mark(sheet, "I.2", "Trước ngày 15/11/2046", "có");
		})), "Đã lưu bảng rà soát.");
		assertThat(open(2046)).containsExactly("I.1/task");
		assertThat(said(2046, "cell@I.2/deadline")).isEqualTo("Trước ngày 15/11/2046");
		assertThat(text(bring(2046, filled(taken, (sheet) -> mark(sheet, "I.2", "Quý IV", "rồi")))))
			.contains("trang tính «Ô chuyển năm», dòng 3, cột «Đã xem lại»: ghi «có» hoặc để trống, không ghi: rồi");
		ResponseEntity<String> late = bring(2046, filled(taken, (sheet) -> mark(sheet, "I.2", "Quý IV", "có")));
		assertThat(text(late)).contains("Dòng I.2, ô «Thời hạn»: chính bạn, ở một trang khác, lúc",
				"đã lưu «Trước ngày 15/11/2046». Bạn ghi «Quý IV».");
		assertThat(body(late)).as("goes with the next save").contains("name=\"cell@I.2/deadline\" value=\"Quý IV\"");
	}

	@Test
	void theReviewSheetOfTheTaskIsRefusedTooWhenOthersHaveSaved() {
		draft(2048);
		int begun = this.plans.view(2048, null).edits();
		told(post(HEAD, 2048, sheet(basis(2048), "note@I.1/1", "Phòng Nội vụ")), "Đã lưu bảng rà soát.");
		List<ReviewLine> mine = PlanCells.with(this.plans.reviewSheet(2048), Map.of("note@I.1/1", "UBND xã Tam Thái"));
		ResponseEntity<JsonNode> refused = Rest.as(this.http, OFFICER)
			.exchange(HttpMethod.PUT, "/api/plans/2048/review?basis=" + begun, mine);
		assertThat(refused.getStatusCode().value()).isEqualTo(409);
		assertThat(refused.getBody().path("detail").asText()).contains("Chưa lưu gì. Dòng I.1, phần 1",
				"đã lưu «Phòng Nội vụ»", "Mở lại bảng");
	}

	@Test
	void aFileThatIsTooLargeIsRefusedWithAllElseStillInTheForm() {
		MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
		form.add("viec", "doc");
		form.add("ten", "Kế hoạch năm 2049 của huyện");
		form.add("phu-luc", "Phụ lục III");
		form.add("tep", file("qua-lon.docx", new byte[21 * 1024 * 1024]));
		ResponseEntity<String> refused = upload(2049, form);
		assertThat(refused.getStatusCode().value()).isEqualTo(400);
		assertThat(text(refused)).contains("Tệp «qua-lon.docx» lớn 21,0 MB, chỉ nhận tệp không quá 20 MB.");
		assertThat(body(refused)).contains("value=\"Kế hoạch năm 2049 của huyện\"", "value=\"Phụ lục III\"",
				"data-largest=\"20\"");
	}

	/** The plan of that year as a draft made from the year before. */
	private void draft(int year) {
		this.plans.loadApproved(SmallPlan.of(year - 1, ROWS.stream().map((row) -> row.formatted(year - 1)).toList()));
		this.nextYear.draft(year - 1, OFFICER);
	}

	/** The cells that wait to be looked at. */
	private List<String> open(int year) {
		return this.desk.sheet(year)
			.orElseThrow()
			.moved()
			.stream()
			.filter((cell) -> !cell.seen())
			.map((cell) -> cell.row() + "/" + cell.cell().column())
			.toList();
	}

	private String said(int year, String cell) {
		PlanSheet sheet = this.desk.sheet(year).orElseThrow();
		CellName name = CellName.of(cell);
		if (name.isText()) {
			return sheet.moved()
				.stream()
				.filter((moved) -> moved.row().equals(name.row()) && moved.cell().column().equals(name.at()))
				.findFirst()
				.orElseThrow()
				.cell()
				.now();
		}
		return this.plans.reviewSheet(year)
			.stream()
			.filter((line) -> line.row().equals(name.row()))
			.findFirst()
			.orElseThrow()
			.cell(name.kind());
	}

	private String basis(int year) {
		return basis(body(
				this.http.withBasicAuth(OFFICER, "cchc-demo-2024").getForEntity("/ke-hoach/" + year, String.class)));
	}

	private static String basis(String page) {
		Matcher found = Pattern.compile("name=\"lan-luu\" value=\"(\\d+)\"").matcher(page);
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private static MultiValueMap<String, String> sheet(String basis, String field, String value) {
		MultiValueMap<String, String> sheet = new LinkedMultiValueMap<>();
		sheet.add("viec", "sua");
		sheet.add("lan-luu", basis);
		sheet.add(field, value);
		return sheet;
	}

	private byte[] taken(int year) {
		return this.http.withBasicAuth(OFFICER, "cchc-demo-2024")
			.getForObject("/ke-hoach/%d/ra-soat.xlsx".formatted(year), byte[].class);
	}

	private static byte[] filled(byte[] taken, Consumer<Sheet> filling) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(taken));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			filling.accept(workbook.getSheet("Ô chuyển năm"));
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private static void mark(Sheet sheet, String row, @Nullable String text, String mark) {
		sheet.forEach((line) -> {
			if (line.getCell(0).getStringCellValue().equals(row)) {
				if (text != null) {
					line.getCell(4).setCellValue(text);
				}
				line.getCell(5).setCellValue(mark);
			}
		});
	}

	private ResponseEntity<String> bring(int year, byte[] file) {
		MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
		form.add("viec", "sua");
		form.add("tep", file("ra-soat.xlsx", file));
		return upload(year, form);
	}

	private static ByteArrayResource file(String name, byte[] content) {
		return new ByteArrayResource(content) {
			@Override
			public String getFilename() {
				return name;
			}
		};
	}

	private ResponseEntity<String> upload(int year, MultiValueMap<String, Object> form) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.MULTIPART_FORM_DATA);
		return this.http.withBasicAuth(OFFICER, "cchc-demo-2024")
			.postForEntity("/ke-hoach/" + year, new HttpEntity<>(form, headers), String.class);
	}

	private ResponseEntity<String> post(String user, int year, MultiValueMap<String, String> fields) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
		return this.http.withBasicAuth(user, "cchc-demo-2024")
			.postForEntity("/ke-hoach/" + year, new HttpEntity<>(fields, headers), String.class);
	}

	private static void told(ResponseEntity<String> answer, String note) {
		assertThat(answer.getStatusCode().value()).as(() -> text(answer)).isEqualTo(200);
		assertThat(text(answer)).contains(note);
	}

	private static String body(ResponseEntity<String> answer) {
		return HtmlUtils.htmlUnescape(String.valueOf(answer.getBody()));
	}

	private static String text(ResponseEntity<String> answer) {
		return body(answer).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
	}

}
