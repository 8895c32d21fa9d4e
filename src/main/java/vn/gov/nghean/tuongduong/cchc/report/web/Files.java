package vn.gov.nghean.tuongduong.cchc.report.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Reports as downloads.
 */
final class Files {

	private Files() {
	}

	static ResponseEntity<byte[]> docx(String name, byte[] content) {
		return file(name + ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", content);
	}

	static ResponseEntity<byte[]> xlsx(String name, byte[] content) {
		return file(name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content);
	}

	private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(content);
	}

}
