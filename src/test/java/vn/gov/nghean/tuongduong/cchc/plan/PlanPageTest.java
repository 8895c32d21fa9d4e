package vn.gov.nghean.tuongduong.cchc.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.util.HtmlUtils;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Time;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A plan taken in from its file, reviewed and handed in on its page.
 */
@IntegrationTest
class PlanPageTest {

	private static final String OFFICER = "noi-vu.chuyenvien";

	@Autowired
	private Time time;

	@Autowired
	private Plans plans;

	@Autowired
	private TestRestTemplate http;

	@BeforeEach
	void morning() {
		this.time.is("2012-01-04T08:00");
	}

	@Test
	void homeAffairsTakesInTheDecisionSettlesItAndHandsItIn() {
		assertThat(body(get(OFFICER, "/ke-hoach/2012"))).contains("Nhập kế hoạch", "Đọc và lưu dự thảo")
			.containsOnlyOnce("<script")
			.contains("<script defer src=\"/js/forms.js\"></script>");
		ResponseEntity<String> asked = upload(2012, decision(), fields());
		assertThat(asked.getStatusCode().value()).isEqualTo(400);
		assertThat(body(asked)).contains(
				"Đã đọc danh mục nhiệm vụ, chưa lưu. Văn bản không ghi rõ, hãy ghi: Tên kế hoạch",
				"value=\"Phụ lục II\"", "value=\"12/QĐ-UBND\"", "value=\"2012-01-03\"");
		MultiValueMap<String, Object> again = fields();
		again.set("ten", "Kế hoạch CCHC năm 2012");
		again.set("phu-luc", "Phụ lục II");
		again.set("nhom", hidden(body(asked), "nhom"));
		again.set("danh-muc", hidden(body(asked), "danh-muc"));
		told(upload(2012, null, again), "Đã đọc và lưu thành dự thảo.");
		String draft = body(get(OFFICER, "/ke-hoach/2012"));
		assertThat(text(draft)).contains("Kế hoạch CCHC năm 2012 – phiên bản 1, dự thảo", "3 nhiệm vụ 2 nhóm",
				"3 chỗ phải làm rõ", "Cơ quan chủ trì «Sở Nội vụ» chưa xác định được đơn vị nào (sở nội vụ).",
				"Nhóm II: không rõ «Giám đốc Sở Nội vụ» thuộc đơn vị nào.", "Trước ngày 31/02");
		MultiValueMap<String, String> sheet = new LinkedMultiValueMap<>();
		sheet.add("viec", "sua");
		sheet.add("official@II", "Trưởng phòng Nội vụ");
		part(sheet, "II.1/1", "Phòng Không Có", "");
		part(sheet, "I.2/1", "", "Trước ngày 30/11");
		ResponseEntity<String> refused = post(OFFICER, 2012, sheet);
		assertThat(refused.getStatusCode().value()).isEqualTo(400);
		assertThat(body(refused)).contains("Dòng II.1, phần 1: không xác định được đơn vị «Phòng Không Có».",
				"value=\"Phòng Không Có\"", "value=\"Trước ngày 30/11\"", "value=\"Trưởng phòng Nội vụ\"",
				"aria-invalid=\"true\"");
		assertThat(this.plans.view(2012, null).questions()).as("nothing was kept").hasSize(3);
		sheet.set("units@II.1/1", "Phòng Nội vụ");
		told(post(OFFICER, 2012, sheet), "Đã lưu bảng rà soát.");
		String settled = text(body(get(OFFICER, "/ke-hoach/2012?da=luu")));
		assertThat(settled).contains("Đã lưu bảng rà soát.", "0 chỗ phải làm rõ", "Các hạn 29/11/2012",
				"Không đơn vị nào có quá nhiều hạn", "II CẢI CÁCH BỘ MÁY 1 liên tục Phòng Nội vụ");
		told(post(OFFICER, 2012, only("viec", "trinh")), "Đã trình.");
		assertThat(this.plans.view(2012, null).status()).isEqualTo(PlanStatus.SUBMITTED);
		assertThat(body(post(OFFICER, 2012, only("viec", "trinh")))).contains("đang rà soát");
	}

	@Test
	void whatWasDecidedStaysForRowsThatAreWrittenAsBefore() {
		MultiValueMap<String, Object> form = fields();
		form.set("ten", "Kế hoạch CCHC năm 2011");
		form.set("tu-ngay", "2011-01-01");
		form.set("den-ngay", "2011-12-31");
		String table = "TT,Nhiệm vụ,Kết quả,Đơn vị chủ trì,Thời hạn\n1,Rà soát,Báo cáo,Sở Nội vụ,Tháng 02/2012\n2,%s,Báo cáo,Sở Tư pháp,Quý II\n";
		form.set("phu-luc", "Phụ lục");
		told(upload(2011, csv(table.formatted("Kiểm tra")), form), "Đã đọc và lưu thành dự thảo.");
		MultiValueMap<String, String> sheet = only("viec", "sua");
		part(sheet, "NV.1/1", "Phòng Nội vụ", "");
		part(sheet, "NV.2/1", "Phòng Tư pháp", "");
		told(post(OFFICER, 2011, sheet), "Đã lưu bảng rà soát.");
		told(upload(2011, csv(table.formatted("Thanh tra")), form), "Đã đọc và lưu thành dự thảo.");
		assertThat(this.plans.view(2011, null).questions()).extracting(Question::row).containsExactly("NV.2");
		assertThat(text(body(upload(2011, csv("TT,Nhiệm vụ\n1,Rà soát\n"), form)))).contains("Chưa lưu được",
				"Tệp ke-hoach.csv: không có bảng nào có các cột «Nhiệm vụ», «Sản phẩm»");
		assertThat(this.plans.view(2011, null).rows()).as("the draft stays").hasSize(2);
		assertThat(text(body(get(OFFICER, "/ke-hoach/2011"))))
			.contains("Dòng NV.1, phần 1: hạn 29/02/2012 ở sau ngày kết thúc kế hoạch.");
	}

	@Test
	void theReviewSheetGoesOutAsExcelAndComesBackFilledIn() throws IOException {
		this.plans.draft(SmallPlan.of(2006, List.of(SmallPlan.rows().get(4), SmallPlan.unclear())), OFFICER);
		byte[] sheet = this.http.withBasicAuth(OFFICER, "cchc-demo-2024")
			.getForObject("/ke-hoach/2006/ra-soat.xlsx", byte[].class);
		MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
		form.add("viec", "sua");
		assertThat(text(body(upload(2006, filledIn(sheet, "Phòng Không Có", "định kỳ"), form))))
			.contains("Dòng I.6, phần 1: không xác định được đơn vị «Phòng Không Có».");
		assertThat(text(body(upload(2006, filledIn(sheet, "Phòng Tư pháp", "lúc nào đó"), form))))
			.contains("Tệp ra-soat.xlsx, dòng 3, cột «Khởi động»: giá trị không biết: lúc nào đó");
		told(upload(2006, filledIn(sheet, "Phòng Tư pháp", "định kỳ"), form), "Đã lưu bảng rà soát.");
		assertThat(this.plans.view(2006, null).questions()).isEmpty();
		assertThat(get("tam-quang.canbo", "/ke-hoach/2006/ra-soat.xlsx").getStatusCode().value()).isEqualTo(403);
		assertThat(get(OFFICER, "/ke-hoach/2097/ra-soat.xlsx").getStatusCode().value()).isEqualTo(404);
	}

	@Test
	void aDecisionOfAnotherYearIsNotTakenForThisYears() {
		MultiValueMap<String, Object> form = fields();
		assertThat(text(body(upload(2005, file("quyet-dinh.docx", PlanOnPaper.word(2022)), form))))
			.contains("Văn bản là kế hoạch năm 2022, còn trang này là của năm 2005.");
	}

	@Test
	void aFormOfAnotherSiteIsRefusedEvenWithAPassword() {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
		headers.set("Sec-Fetch-Site", "cross-site");
		assertThat(this.http.withBasicAuth(OFFICER, "cchc-demo-2024")
			.postForEntity("/ke-hoach/2004", new HttpEntity<>(only("viec", "doc"), headers), String.class)
			.getStatusCode()
			.value()).isEqualTo(403);
	}

	@Test
	void anAmendmentIsComparedRowByRowWithThePlanInForce() {
		this.plans.loadApproved(SmallPlan.of(2007));
		assertThat(text(body(get(OFFICER, "/ke-hoach/2007")))).contains("Nhập kế hoạch sửa đổi, bổ sung")
			.doesNotContain("Thay đổi so với");
		MultiValueMap<String, Object> form = fields();
		form.set("tu-ngay", "2007-01-01");
		form.set("den-ngay", "2007-12-31");
		String appendix = SmallPlan.of(2007)
			.appendix()
			.replace("Quy chế nội bộ,Phòng Nội vụ,", "Quy chế nội bộ,Phòng Tư pháp,")
			.replaceFirst("(?m)^I,5,.*$", "I,6,Tổng kết,Báo cáo,Phòng Nội vụ,,Quý IV");
		form.set("ten", "Kế hoạch sửa đổi năm 2007");
		form.set("phu-luc", "Phụ lục thử");
		told(upload(2007, csv(appendix), form), "Đã đọc và lưu thành dự thảo.");
		String page = text(body(get(OFFICER, "/ke-hoach/2007")));
		assertThat(page).contains("Thay đổi so với phiên bản 1 đang thực hiện",
				"I.4 sửa Cơ quan chủ trì Phòng Nội vụ → Phòng Tư pháp Cách hiểu",
				"Chưa giao việc nào; giao theo nội dung mới.", "I.6 thêm Tổng kết Giao theo lịch của dòng mới.",
				"I.5 bỏ Nội dung khác 0 việc đang làm kết thúc, không giao thêm");
		assertThat(page).as("a row that stays is not listed").doesNotContain("I.1 sửa");
	}

	@Test
	void othersReadAndChangeNothing() {
		this.plans.draft(SmallPlan.of(2010), OFFICER);
		String read = body(get("tam-quang.canbo", "/ke-hoach/2010"));
		assertThat(read).contains("Kế hoạch thử năm 2010")
			.doesNotContain("<form method", "Lưu bảng rà soát", "Đọc và lưu");
		assertThat(post("tam-quang.canbo", 2010, only("viec", "trinh")).getStatusCode().value()).isEqualTo(403);
		assertThat(post("tu-phap.truongphong", 2010, only("viec", "sua")).getStatusCode().value()).isEqualTo(403);
		assertThat(body(get("tam-quang.canbo", "/ke-hoach/2009"))).contains("Chưa có kế hoạch của năm này.");
		HttpHeaders headers = new HttpHeaders();
		headers.setAccept(List.of(MediaType.TEXT_HTML));
		assertThat(String
			.valueOf(this.http.exchange("/ke-hoach/2010", HttpMethod.GET, new HttpEntity<>(headers), String.class)
				.getBody()))
			.doesNotContain("Kế hoạch thử");
	}

	/** A decision that does not plainly say what its plan is called. */
	private static ByteArrayResource decision() {
		PlanWordFile file = new PlanWordFile().line("KẾ HOẠCH")
			.line("Công tác năm 2012")
			.line("PHỤ LỤC II")
			.line("(Kèm theo Quyết định số 12/QĐ-UBND ngày 03/01/2012 của UBND huyện)")
			.table()
			.row(PlanOnPaper.HEADINGS)
			.across(6, List.of(), "I. CẢI CÁCH THỂ CHẾ (Đồng chí Trưởng phòng Tư pháp chịu trách nhiệm)")
			.row(List.of("1", "Rà soát văn bản", "Báo cáo", "Phòng Tư pháp", "", "Quý II"))
			.row(List.of("2", "Kiểm tra", "Báo cáo", "Phòng Tư pháp", "", "Trước ngày 31/02"))
			.across(6, List.of(), "II. CẢI CÁCH BỘ MÁY (Đồng chí Giám đốc Sở Nội vụ chịu trách nhiệm)")
			.row(List.of("1", "Sắp xếp", "Đề án", "Sở Nội vụ", "", "Theo yêu cầu của tỉnh"));
		return file("quyet-dinh.docx", file.content());
	}

	private static MultiValueMap<String, Object> fields() {
		MultiValueMap<String, Object> fields = new LinkedMultiValueMap<>();
		fields.add("viec", "doc");
		fields.add("tu-ngay", "2012-01-01");
		fields.add("den-ngay", "2012-12-31");
		return fields;
	}

	private static void part(MultiValueMap<String, String> sheet, String key, String units, String deadline) {
		sheet.add("units@" + key, units);
		sheet.add("coordinating@" + key, "");
		sheet.add("deadline@" + key, deadline);
		sheet.add("start@" + key, "");
		sheet.add("note@" + key, "");
	}

	private static MultiValueMap<String, String> only(String field, String value) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		fields.add(field, value);
		return fields;
	}

	private static ByteArrayResource filledIn(byte[] sheet, String units, String start) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			assertThat(workbook.getSheetAt(0).getRow(2).getCell(2).getStringCellValue()).contains("Báo cáo chuyên đề",
					"Các cơ quan liên quan");
			workbook.getSheetAt(0).getRow(2).getCell(5).setCellValue(units);
			workbook.getSheetAt(0).getRow(2).getCell(8).setCellValue(start);
			workbook.write(out);
			return file("ra-soat.xlsx", out.toByteArray());
		}
	}

	private static ByteArrayResource csv(String text) {
		return file("ke-hoach.csv", text.getBytes(StandardCharsets.UTF_8));
	}

	private static ByteArrayResource file(String name, byte[] content) {
		return new ByteArrayResource(content) {
			@Override
			public String getFilename() {
				return name;
			}
		};
	}

	private ResponseEntity<String> upload(int year, @Nullable ByteArrayResource file,
			MultiValueMap<String, Object> fields) {
		MultiValueMap<String, Object> sent = new LinkedMultiValueMap<>(fields);
		if (file != null) {
			sent.add("tep", file);
		}
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.MULTIPART_FORM_DATA);
		return this.http.withBasicAuth(OFFICER, "cchc-demo-2024")
			.postForEntity("/ke-hoach/" + year, new HttpEntity<>(sent, headers), String.class);
	}

	private ResponseEntity<String> post(String user, int year, MultiValueMap<String, String> fields) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
		return this.http.withBasicAuth(user, "cchc-demo-2024")
			.postForEntity("/ke-hoach/" + year, new HttpEntity<>(fields, headers), String.class);
	}

	private ResponseEntity<String> get(String user, String path) {
		return this.http.withBasicAuth(user, "cchc-demo-2024").getForEntity(path, String.class);
	}

	/** The page that follows says that it is done. */
	private static void told(ResponseEntity<String> answer, String note) {
		assertThat(answer.getStatusCode().value()).as(() -> text(body(answer))).isEqualTo(200);
		assertThat(text(body(answer))).contains(note);
	}

	private static String body(ResponseEntity<String> answer) {
		return HtmlUtils.htmlUnescape(String.valueOf(answer.getBody()));
	}

	private static String hidden(String page, String field) {
		Matcher found = Pattern.compile("name=\"%s\" value=\"(TT|group.*?\\n)\"".formatted(field), Pattern.DOTALL)
			.matcher(page);
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private static String text(String page) {
		return page.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
	}

}
