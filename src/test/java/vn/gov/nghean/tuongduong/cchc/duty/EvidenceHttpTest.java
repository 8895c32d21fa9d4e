package vn.gov.nghean.tuongduong.cchc.duty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.gov.nghean.tuongduong.cchc.IntegrationTest;
import vn.gov.nghean.tuongduong.cchc.Rest;
import vn.gov.nghean.tuongduong.cchc.Time;
import vn.gov.nghean.tuongduong.cchc.document.Letterhead;
import vn.gov.nghean.tuongduong.cchc.document.OfficialDocument;
import vn.gov.nghean.tuongduong.cchc.document.Spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Evidence over HTTP: taken by its content, kept once, for those whom the duty concerns.
 */
@IntegrationTest
class EvidenceHttpTest {

	@Autowired
	private Time time;

	@Autowired
	private DutyFixture duty;

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void monday() {
		this.time.is("2024-01-08T08:00");
	}

	@Test
	void aFileIsKeptWithItsHashAndComesBackAsItWas() {
		long work = this.duty.owes("tam-quang", "2024-01-31");
		byte[] file = pdf("một");
		ResponseEntity<JsonNode> added = add("tam-quang.canbo", task(work), "C:\\Hồ sơ\\kế hoạch.pdf", file);
		assertThat(added.getStatusCode().value()).isEqualTo(201);
		JsonNode item = added.getBody().path("file");
		assertThat(item.path("name").asText()).isEqualTo("kế hoạch.pdf");
		assertThat(item.path("hash").asText()).hasSize(64);
		assertThat(item.path("step").asText()).isEqualTo("Phân công người thực hiện");
		ResponseEntity<byte[]> back = this.http.withBasicAuth("noi-vu.chuyenvien", "cchc-demo-2024")
			.getForEntity("/api/evidence/" + item.path("id").asLong(), byte[].class);
		assertThat(back.getBody()).isEqualTo(file);
		assertThat(back.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(back.getHeaders().getContentDisposition().isAttachment()).isTrue();
	}

	@Test
	void wordExcelAndPicturesAreTakenByWhatIsInThem() throws IOException {
		String task = task(this.duty.owes("tam-quang", "2024-01-31"));
		byte[] word = OfficialDocument.by(new Letterhead(null, "UBND xã", "Tam Quang", "BC", null, null)).toDocx();
		byte[] excel = new Spreadsheet().plainSheet("A", List.of("a"), List.of()).toXlsx();
		assertThat(add("tam-quang.canbo", task, "bao-cao.docx", word).getStatusCode().value()).isEqualTo(201);
		assertThat(add("tam-quang.canbo", task, "bang.xlsx", excel).getStatusCode().value()).isEqualTo(201);
		assertThat(refusal(task, "bao-cao.docx", zip("virus.exe"))).startsWith("Chỉ nhận tệp PDF, Word, Excel");
		assertThat(refusal(task, "bao-cao.docx", zip("[Content_Types].xml", "word/document.xml", "virus.exe")))
			.startsWith("Chỉ nhận tệp PDF, Word, Excel");
		assertThat(refusal(task, "trang.pdf", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8)))
			.startsWith("Chỉ nhận tệp PDF");
		assertThat(refusal(task, "rong.pdf", new byte[0])).isEqualTo("Tệp rỗng.");
		assertThat(refusal(task, "bao-cao-2.docx", word)).isEqualTo("Tệp này đã có trong bước này");
	}

	@Test
	void aFileOfTwentyMegabytesPassesAndALargerOneIsRefusedInASentence() {
		String task = task(this.duty.owes("tam-quang", "2024-01-31"));
		byte[] largest = Arrays.copyOf(pdf("lớn"), 20 * 1024 * 1024);
		assertThat(add("tam-quang.canbo", task, "lon.pdf", largest).getStatusCode().value()).isEqualTo(201);
		ResponseEntity<JsonNode> tooLarge = add("tam-quang.canbo", task, "qua-lon.pdf",
				Arrays.copyOf(pdf("quá"), 20 * 1024 * 1024 + 1));
		assertThat(tooLarge.getStatusCode().value()).isEqualTo(413);
		assertThat(tooLarge.getBody().path("detail").asText()).isEqualTo("Tệp lớn quá 20 MB.");
	}

	@Test
	void theSameContentIsStoredOnceAndPointedOutToThoseWhoMaySeeWhere() {
		byte[] same = pdf("trùng");
		long first = this.duty.owes("tam-quang", "2024-01-31");
		add("tam-quang.canbo", task(first), "a.pdf", same);
		JsonNode again = add("tam-quang.canbo", task(this.duty.owes("tam-quang", "2024-02-29")), "b.pdf", same)
			.getBody();
		assertThat(again.path("alsoIn").get(0).asText()).isEqualTo("Xã Tam Quang, mục II.1, Quý I/2024");
		JsonNode stranger = add("nga-my.canbo", task(this.duty.owes("nga-my", "2024-01-31")), "c.pdf", same).getBody();
		assertThat(stranger.path("alsoIn")).isEmpty();
		assertThat(this.jdbc.queryForObject("SELECT count(*) FROM document_file WHERE hash = ?", Integer.class,
				again.path("file").path("hash").asText()))
			.isEqualTo(1);
	}

	@Test
	void otherUnitsNeitherAddNorReadAndWhoAddedTakesItOffWhileTheStepIsOpen() {
		long work = this.duty.owes("tam-quang", "2024-01-31");
		Task step = this.duty.task(work, "Task_AssignWork");
		long id = add("tam-quang.canbo", step.getId(), "d.pdf", pdf("riêng")).getBody()
			.path("file")
			.path("id")
			.asLong();
		assertThat(add("nga-my.canbo", step.getId(), "e.pdf", pdf("khác")).getStatusCode().value()).isEqualTo(403);
		assertThat(as("nga-my.canbo").get("/api/evidence/" + id)).isEqualTo(403);
		assertThat(as("nga-my.canbo").get("/api/duties/" + work + "/evidence")).isEqualTo(403);
		assertThat(as("tam-quang.chutich").delete("/api/evidence/" + id)).isEqualTo(400);
		assertThat(as("tam-quang.canbo").delete("/api/evidence/" + id)).isEqualTo(204);
		long kept = add("tam-quang.canbo", step.getId(), "f.pdf", pdf("giữ")).getBody()
			.path("file")
			.path("id")
			.asLong();
		this.duty.assigned(work, "tam-quang.canbo");
		assertThat(as("tam-quang.canbo").delete("/api/evidence/" + kept)).isEqualTo(400);
		assertThat(add("tam-quang.canbo", step.getId(), "g.pdf", pdf("muộn")).getStatusCode().value()).isEqualTo(404);
	}

	private String task(long work) {
		return this.duty.task(work, "Task_AssignWork").getId();
	}

	private static byte[] pdf(String text) {
		return ("%PDF-1.4\n% " + text + "\n%%EOF").getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] zip(String... entries) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String entry : entries) {
				zip.putNextEntry(new ZipEntry(entry));
				zip.write("MZ".getBytes(StandardCharsets.US_ASCII));
			}
		}
		return out.toByteArray();
	}

	private String refusal(String task, String name, byte[] content) {
		ResponseEntity<JsonNode> answer = add("tam-quang.canbo", task, name, content);
		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		return answer.getBody().path("detail").asText();
	}

	private ResponseEntity<JsonNode> add(String user, String task, String name, byte[] content) {
		MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
		form.add("file", new ByteArrayResource(content) {
			@Override
			public String getFilename() {
				return name;
			}
		});
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.MULTIPART_FORM_DATA);
		return this.http.withBasicAuth(user, "cchc-demo-2024")
			.postForEntity("/api/tasks/%s/evidence".formatted(task), new HttpEntity<>(form, headers), JsonNode.class);
	}

	private Rest as(String user) {
		return Rest.as(this.http, user);
	}

}
