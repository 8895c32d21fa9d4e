package vn.gov.nghean.tuongduong.cchc.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/**
 * A register's page as one person uses it.
 */
class KeptRegister {

	private static final Pattern FIELD = Pattern.compile("name=\"(tep|dau)\" value=\"([^\"]+)\"");

	private final TestRestTemplate http;

	private final String path;

	private final Map<String, String> settings;

	KeptRegister(TestRestTemplate http, String user, String register) {
		this(http, user, register, Map.of());
	}

	KeptRegister(TestRestTemplate http, String user, String register, Map<String, String> settings) {
		this.http = http.withBasicAuth(user, "cchc-demo-2024");
		this.path = "/danh-muc/" + register;
		this.settings = settings;
	}

	ResponseEntity<String> page() {
		return this.http.getForEntity(this.path + query(), String.class);
	}

	ResponseEntity<byte[]> download() {
		return this.http.getForEntity(this.path + "/xlsx" + query(), byte[].class);
	}

	private String query() {
		return this.settings.containsKey("nam") ? "?nam=" + this.settings.get("nam") : "";
	}

	/** What the page says of a table, with its marks taken away. */
	String review(String csv) {
		return text(send("danh-muc.csv", csv.getBytes(StandardCharsets.UTF_8)));
	}

	ResponseEntity<String> send(String name, byte[] content) {
		MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		this.settings.forEach(parts::add);
		parts.add("tep", new ByteArrayResource(content) {
			@Override
			public String getFilename() {
				return name;
			}
		});
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.MULTIPART_FORM_DATA);
		return this.http.postForEntity(this.path + "/xem-truoc", new HttpEntity<>(parts, headers), String.class);
	}

	/** Presses the button of a review; follows to the page it leads on to. */
	ResponseEntity<String> applies(ResponseEntity<String> review) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		Matcher fields = FIELD.matcher(String.valueOf(review.getBody()));
		while (fields.find()) {
			form.add(fields.group(1), fields.group(2));
		}
		if (this.settings.containsKey("nam")) {
			form.add("nam", this.settings.get("nam"));
		}
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
		return this.http.postForEntity(this.path, new HttpEntity<>(form, headers), String.class);
	}

	/** The words of a page, without its marks. */
	static String text(ResponseEntity<String> page) {
		return HtmlUtils.htmlUnescape(String.valueOf(page.getBody()).replaceAll("<[^>]+>", " "))
			.replaceAll("\\s+", " ");
	}

	/** An Excel file with rows more. */
	static byte[] with(byte[] xlsx, List<List<String>> rows) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Sheet sheet = workbook.getSheetAt(0);
			for (List<String> cells : rows) {
				Row row = sheet.createRow(sheet.getLastRowNum() + 1);
				for (int at = 0; at < cells.size(); at++) {
					row.createCell(at).setCellValue(cells.get(at));
				}
			}
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
